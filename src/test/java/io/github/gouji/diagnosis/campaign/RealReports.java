// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.campaign;

import io.github.gouji.Gouji;
import io.github.gouji.report.AnnualReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The figures of published reports whose equations all hold. */
public final class RealReports {

    private static final Path FOLDER = Path.of("src/test/resources/io/github/gouji/diagnosis/figures");

    private RealReports() {}

    /** Returns the reports, in the order of their file names. */
    public static List<AnnualReport> all() {
        return byBody().values().stream().flatMap(List::stream).toList();
    }

    /** Returns the reports of each body, in the order of their file names. */
    public static Map<String, List<AnnualReport>> byBody() {
        Map<String, List<AnnualReport>> bodies = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                String body = file.getFileName().toString().replaceFirst("-\\d+\\.json$", "");
                bodies.computeIfAbsent(body, name -> new ArrayList<>())
                        .add(Gouji.read(file).report());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bodies;
    }
}
