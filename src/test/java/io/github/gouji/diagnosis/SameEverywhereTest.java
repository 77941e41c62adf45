// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.diagnosis.RandomTables.Filling;
import io.github.gouji.report.AnnualReport;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A diagnosis is the same in every JVM, whatever order its hash codes give to sets and maps. */
class SameEverywhereTest {

    /** Prints diagnoses. */
    static final class Program {

        private Program() {}

        public static void main(String[] args) {
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            for (int seed = 0; seed < 30; seed++) {
                AnnualReport report = AnnualReport.zeros(2024, "某县")
                        .withRequests(RandomTables.mistaken(Filling.SPARSE, 1 + seed % 4, seed)
                                .published());
                Diagnosis diagnosis = Diagnoser.standard().diagnose(report);
                out.println(diagnosis.problems());
                diagnosis.problems().forEach(problem -> out.println(problem.ties()));
            }
        }
    }

    @Test
    void doesNotDependOnHashCodes(@TempDir Path folder) throws IOException, InterruptedException, URISyntaxException {
        String usual = run(folder.resolve("usual.txt"), "-XX:hashCode=5");
        String counted = run(folder.resolve("counted.txt"), "-XX:hashCode=3");
        assertThat(usual.lines().count()).isGreaterThan(50);
        assertThat(counted).isEqualTo(usual);
    }

    private static String run(Path output, String hashCodes)
            throws IOException, InterruptedException, URISyntaxException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UnlockExperimentalVMOptions",
                        hashCodes,
                        "-cp",
                        classesOf(Diagnoser.class) + File.pathSeparator + classesOf(Program.class),
                        Program.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String text = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(text).isZero();
        return text;
    }

    private static Path classesOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
