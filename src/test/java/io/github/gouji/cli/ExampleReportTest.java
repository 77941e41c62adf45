package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
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
        assertThat(printed)
                .startsWith("某县示范局 2024 年度")
                .contains("自然人：三（七） 20 ≠ ", " = 26，差 6", "总计：三（七） 21 ≠ ", " = 27，差 6")
                .contains("不成立 2 处，无法判断 0 处")
                .contains("问题 1")
                .doesNotContain("问题 2");
        assertThat(status).isEqualTo(1);
        assertThat(withoutPlaces(printed)).contains(shownInReadme());
    }

    /** Leaves out the lines on where the figures stand in the document, and the severity before each rule. */
    private static String withoutPlaces(String printed) {
        return printed.lines()
                .filter(line -> !line.startsWith("      "))
                .map(line -> line.strip().replaceFirst("^错误 +", ""))
                .collect(Collectors.joining("\n"));
    }

    private static String shownInReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("```text\n") + "```text\n".length();
        return readme.substring(start, readme.indexOf("\n```", start));
    }
}
