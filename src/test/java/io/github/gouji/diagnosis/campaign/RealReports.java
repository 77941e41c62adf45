// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.campaign;

import io.github.gouji.Gouji;
import io.github.gouji.report.AnnualReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The figures of published reports whose equations all hold. */
public final class RealReports {

    private static final Path FOLDER = Path.of("src/test/resources/io/github/gouji/diagnosis/figures");

    private RealReports() {}

    /** Returns the reports, in the order of their file names. */
    public static List<AnnualReport> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(RealReports::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AnnualReport read(Path file) {
        try {
            return Gouji.read(file).report();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
