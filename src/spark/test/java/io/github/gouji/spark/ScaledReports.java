// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.spark;

import io.github.gouji.Checker;
import io.github.gouji.Gouji;
import io.github.gouji.diagnosis.Cause;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.testing.generate.RandomReports;
import io.github.gouji.testing.generate.Slip;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Lines of published reports, one in five with a slip of some kind in it. Always the same. */
final class ScaledReports {

    private static final Path FIGURES = Path.of("src/test/resources/io/github/gouji/diagnosis/figures");
    private static final int ONE_IN = 5;

    private final Random random = new Random(12);
    private final RandomReports slips = RandomReports.of(12);
    private final List<AnnualReport> published = new ArrayList<>();

    ScaledReports() throws IOException {
        try (Stream<Path> files = Files.list(FIGURES)) {
            for (Path file : files.sorted().toList()) {
                AnnualReport report = Gouji.read(file).report();
                if (Checker.standard().check(report).isConsistent()) {
                    published.add(report);
                }
            }
        }
    }

    /** Writes files of so many lines each. */
    List<Path> writeTo(Path folder, int files, int lines) throws IOException {
        List<Path> written = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            Path file = folder.resolve("reports-" + i + ".jsonl");
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                for (int line = 0; line < lines; line++) {
                    out.append(Documents.line(next())).append('\n');
                }
            }
            written.add(file);
        }
        return written;
    }

    private AnnualReport next() {
        AnnualReport report = published.get(random.nextInt(published.size()));
        if (random.nextInt(ONE_IN) > 0) {
            return report;
        }
        Cause cause = Cause.values()[random.nextInt(Cause.values().length)];
        Optional<Slip> slip = slips.slip(cause, report);
        return slip.isPresent() ? slip.get().report() : report;
    }
}
