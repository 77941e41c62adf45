package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ExampleReportTest {

    @Test
    void theBundledExampleHasOneMistake() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status = GoujiCommand.run(
                new String[] {"check", "--example", "--lang", "zh", "--fail-on", "advice"},
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                System.err);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("某县示范局 2024 年度")
                .contains("自然人：三（七） 20 ≠ ", " = 26，差 6", "总计：三（七） 21 ≠ ", " = 27，差 6")
                .contains("不成立 2 处，无法判断 0 处")
                .contains("问题 1")
                .doesNotContain("问题 2");
        assertThat(status).isEqualTo(1);
    }
}
