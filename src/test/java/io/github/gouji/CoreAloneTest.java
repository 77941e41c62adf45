// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts a fresh JVM that has the library and no other jar on its class path. */
class CoreAloneTest {

    @Test
    void checksDiagnosesAndWritesTextWithoutAnyLibrary(@TempDir Path folder) throws IOException, InterruptedException {
        String program = CoreAlone.class.getName().replace('.', '/') + ".class";
        Path copy = folder.resolve(program);
        Files.createDirectories(copy.getParent());
        Files.copy(classesOf(CoreAlone.class).resolve(program), copy);
        Path output = folder.resolve("output.txt");

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classesOf(Checker.class) + File.pathSeparator + folder,
                        CoreAlone.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(output, StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "right: true", "wrong: false", "mended: true", "said: true", "listed: true", "analysed: true");
        assertThat(process.exitValue()).isZero();
    }

    /** Returns the folder that the class was loaded from. */
    static Path classesOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
