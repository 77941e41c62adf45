// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExampleReportTest {

    @Test
    void theBundledExampleHasOneMistake() throws IOException {
        Run run = Run.of("check", "--example", "--lang", "zh", "--fail-on", "advice");
        assertThat(run.out().strip()).isEqualTo(shownInReadme());
        assertThat(run.status()).isEqualTo(1);
    }

    private static String shownInReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("```text\n") + "```text\n".length();
        return readme.substring(start, readme.indexOf("\n```", start));
    }
}
