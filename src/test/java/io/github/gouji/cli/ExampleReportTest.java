// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExampleReportTest {

    @Test
    void theBundledExampleHasOneMistake() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status = GoujiCommand.run(
                new String[] {"check", "--example", "--lang", "zh", "--fail-on", "advice"},
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                System.err);
        String printed = out.toString(StandardCharsets.UTF_8);
        assertThat(printed.strip()).isEqualTo(shownInReadme());
        assertThat(status).isEqualTo(1);
    }

    private static String shownInReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("```text\n") + "```text\n".length();
        return readme.substring(start, readme.indexOf("\n```", start));
    }
}
