// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import io.github.gouji.Gouji;
import io.github.gouji.Reports;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Writes reports as DOCX and XLSX in each layout, lets LibreOffice convert them, and compares every cell of what is read
 * with what was written. Run by the profile {@code office}; the first argument says how many reports of each edition.
 */
public final class OfficeConversions {

    private static final List<String> OF_TEXTS = List.of("docx", "doc", "odt", "pdf", "html");
    private static final List<String> OF_SHEETS = List.of("xlsx", "xls", "ods", "html");

    private final Path folder;
    private final Map<String, AnnualReport> written = new LinkedHashMap<>();

    private OfficeConversions(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        int seeds = arguments.length == 0 ? 2 : Integer.parseInt(arguments[0]);
        OfficeConversions conversions = new OfficeConversions(Files.createTempDirectory("gouji-office"));
        for (Edition edition : List.of(Edition.EDITION_2019, Edition.EDITION_2021)) {
            for (int seed = 1; seed <= seeds; seed++) {
                conversions.write(Reports.consistent(edition, seed), edition + "-" + seed);
            }
        }
        int wrong = conversions.compare("docx", OF_TEXTS) + conversions.compare("xlsx", OF_SHEETS);
        if (wrong > 0) {
            throw new AssertionError(wrong + " documents were not read as they were written");
        }
    }

    private void write(AnnualReport report, String name) throws IOException {
        for (OfficeForm.Layout layout : OfficeForm.Layout.values()) {
            OfficeForm form = OfficeForm.of(report, layout);
            String stem = layout + "-" + name;
            written.put(stem, report);
            Files.write(folder.resolve(stem + ".docx"), DocxFile.of(form));
            Files.write(folder.resolve(stem + ".xlsx"), XlsxFile.of(form, true));
        }
    }

    private int compare(String from, List<String> formats) throws IOException, InterruptedException {
        int wrong = 0;
        for (String format : formats) {
            Path converted = Files.createDirectories(folder.resolve(from + "-" + format));
            convert(from, format, converted);
            Map<String, Integer> differences = new TreeMap<>();
            for (Map.Entry<String, AnnualReport> entry : written.entrySet()) {
                String problem = difference(converted.resolve(entry.getKey() + "." + format), entry.getValue());
                if (!problem.isEmpty()) {
                    differences.merge(entry.getKey().replaceFirst("-.*", "") + " " + problem, 1, Integer::sum);
                    wrong++;
                }
            }
            System.out.println(from + " -> " + format + ": " + written.size() + " documents, " + differences);
        }
        return wrong;
    }

    private void convert(String from, String format, Path to) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                format,
                "--outdir",
                to.toString()));
        written.keySet()
                .forEach(stem -> command.add(folder.resolve(stem + "." + from).toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("soffice failed: " + process.exitValue());
        }
    }

    /** Returns what is wrong with the report that was read, "" if nothing is. */
    private static String difference(Path file, AnnualReport report) throws IOException {
        ReadResult result;
        try {
            result = Gouji.read(file);
        } catch (UnreadableDocumentException e) {
            return e.wording().en();
        }
        List<Cell> different = report.cells().stream()
                .filter(cell ->
                        !Objects.equals(report.get(cell), result.report().get(cell)))
                .toList();
        if (!different.isEmpty()) {
            return different.size() + " cells differ, such as " + different.get(0);
        }
        return result.problems().isEmpty() ? "" : result.problems().get(0).toString();
    }
}
