// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.file;

import io.github.gouji.Gouji;
import io.github.gouji.Reports;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.ofd.DrawnOfd;
import io.github.gouji.read.office.OfficeDocuments;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A file to damage.
 *
 * @param name its name
 * @param content the whole of it
 * @param places the cell that each of its figures stands in; empty if figures occur more than once
 */
record FileSample(String name, byte[] content, Map<String, Cell> places) {

    /** Returns a report in which each figure occurs once, and is far from all others. */
    static AnnualReport report() {
        AnnualReport report = Reports.consistent(Edition.EDITION_2021, 1);
        int number = 0;
        for (Cell cell : report.cells()) {
            long figure = 100_003 + 4_447L * number++;
            report = report.with(
                    cell, report.get(cell) instanceof BigDecimal ? (Number) BigDecimal.valueOf(figure) : figure);
        }
        return report;
    }

    /** Returns the reports as files of all formats; those of the old programs were made once from the others. */
    static List<FileSample> generated() {
        List<FileSample> samples = new ArrayList<>();
        samples.add(of("figures.docx", OfficeDocuments.of("DOCX", report())));
        samples.add(of("figures.xlsx", OfficeDocuments.of("XLSX", report())));
        samples.add(of("figures.ofd", DrawnOfd.of(report())));
        for (String extension : List.of("doc", "xls", "odt", "ods")) {
            samples.add(of("figures." + extension, OfficeDocuments.file("figures." + extension)));
        }
        return samples;
    }

    /** Returns the files in a folder, or a file. */
    static List<FileSample> in(Path path) {
        try (Stream<Path> files = Files.walk(path)) {
            List<FileSample> samples = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                samples.add(of(file.toString(), Files.readAllBytes(file)));
            }
            return samples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileSample of(String name, byte[] content) {
        Map<String, Cell> places = new HashMap<>();
        try {
            ReadResult result = Gouji.read(name, content);
            int figures = 0;
            for (Cell cell : result.report().cells()) {
                if (result.report().get(cell) != null) {
                    figures++;
                    places.put(text(result.report().get(cell)), cell);
                }
            }
            return new FileSample(name, content, places.size() == figures ? places : Map.of());
        } catch (IOException e) {
            return new FileSample(name, content, Map.of());
        }
    }

    static String text(Number figure) {
        return new BigDecimal(figure.toString()).stripTrailingZeros().toPlainString();
    }
}
