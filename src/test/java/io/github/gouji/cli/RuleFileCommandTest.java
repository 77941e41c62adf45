// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.write.ReportJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The option {@code --rules}. Listings are compared with golden files; what they are now is in {@code target}. */
class RuleFileCommandTest {

    @TempDir
    private Path folder;

    private Path rules;
    private Path analysed;
    private Run last;

    @BeforeEach
    void writeRules() throws IOException {
        rules = folder.resolve("rules.json");
        Files.writeString(rules, resource("/io/github/gouji/rule/json/local-rules.json"));
        analysed = folder.resolve("analysed.json");
        Files.writeString(analysed, resource("/io/github/gouji/rule/json/analysed-rules.json"));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = RuleFileCommandTest.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private int run(String... args) {
        last = Run.of(args);
        return last.status();
    }

    private static void compare(String golden, String text) throws IOException {
        Files.writeString(Path.of("target", golden), text);
        assertThat(text).isEqualTo(resource(golden));
    }

    @ParameterizedTest
    @CsvSource({
        "rules-file.zh.golden.txt, rules --lang zh",
        "rules-file.en.golden.txt, rules --lang en",
        "rules-file.golden.json, rules --lang en --format json",
        "analysis-file.zh.golden.txt, rules --analysis --lang zh",
        "analysis-file.en.golden.txt, rules --analysis --lang en",
        "analysis-file.golden.json, rules --analysis --format json --lang en",
    })
    void listsTheRulesOfAFileWithThoseOfTheForm(String golden, String line) throws IOException {
        Path file = golden.startsWith("analysis") ? analysed : rules;
        String[] args = (line + " --rules " + file).split(" ");
        assertThat(run(args)).as(line).isZero();
        compare(golden, last.out());
    }

    @Test
    void checksWithTheRulesOfAFile() throws IOException {
        AnnualReport report = AnnualReport.zeros(2024, "某局")
                .with(Cell.of("disputes.reconsideration.upheld"), 1L)
                .with(Cell.of("disputes.reconsideration.total"), 1L);
        Path file = folder.resolve("report.json");
        Files.writeString(file, ReportJson.write(report));
        assertThat(run("check", file.toString(), "--lang", "zh")).isZero();
        assertThat(run("check", file.toString(), "--lang", "zh", "--rules", rules.toString()))
                .isEqualTo(1);
        assertThat(last.out()).contains("LOCAL-DISPUTES", "复议和诉讼的总数不超过办理总数");
        Files.writeString(file, ReportJson.write(report.withYear(2020)));
        assertThat(run("check", file.toString(), "--rules", rules.toString())).isZero();
        Files.writeString(file, ReportJson.write(report.withYear(null)));
        assertThat(run("check", file.toString(), "--lang", "zh", "--rules", rules.toString()))
                .isZero();
        int undecided = 2 + 2; // the editions of two tables, and two rules of the file that depend on the year
        assertThat(last.out()).contains("无法判断 " + undecided + " 处");
    }

    @Test
    void theRulesAreNotOverwritten() throws IOException {
        String before = Files.readString(rules);
        String[] args = {"check", "--example", "--lang", "en", "--rules", rules.toString(), "--output", rules.toString()
        };
        assertThat(run(args)).isEqualTo(ExitStatus.TROUBLE);
        assertThat(last.err()).isEqualTo("Could not finish: --output would overwrite the rule file, " + rules + "\n");
        assertThat(rules).hasContent(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check --example", "rules", "rules --analysis"})
    void aWrongRuleFileIsOneSentenceAndExitStatusTwo(String line) throws IOException {
        Files.writeString(
                rules,
                "{\"rules\": [{\"id\": \"OWN-1\", \"wording\": \"结转\", \"formula\": \"四 <= requests.recieved.*\"}]}");
        String[] args = (line + " --lang zh --rules " + rules).split(" ");
        assertThat(run(args)).isEqualTo(ExitStatus.TROUBLE);
        assertThat(last.out()).isEmpty();
        assertThat(last.err())
                .isEqualTo("未能完成：规则文件 " + rules + "：第 1 行第 62 列：第 1 条规则（OWN-1）的公式第 6 个字符："
                        + "没有名为 requests.recieved 的行，是否指 requests.received？\n");
        Files.delete(rules);
        assertThat(run(args)).isEqualTo(ExitStatus.TROUBLE);
        assertThat(last.err()).isEqualTo("未能完成：规则文件 " + rules + "：没有这个文件\n");
        assertThat(Objects.requireNonNull(rules.getParent())).isDirectory();
    }
}
