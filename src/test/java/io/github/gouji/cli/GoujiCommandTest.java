// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.rule.RuleBook;
import io.github.gouji.write.AnalysisListing;
import io.github.gouji.write.RuleDocumentation;
import io.github.gouji.write.RuleListing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for all commands: exit statuses, languages, and what is said of a wrong command line. */
class GoujiCommandTest {

    @TempDir
    private Path folder;

    private ReportFolder documents;
    private Run last;

    @BeforeEach
    void writeDocuments() throws IOException {
        documents = ReportFolder.in(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "check good.json, 0",
        "check wrong.json, 1",
        "check good.json wrong.json, 1",
        "check wrong.json --fail-on never, 0",
        "check blank.json, 0",
        "check blank.json --fail-on advice, 1",
        "check blank.json --fail-on warning, 0",
        "check blank.json --blanks unknown, 0",
        "check scan.pdf, 2",
        "check broken.json, 2",
        "check wrong.json broken.json, 2",
        "check missing.json, 2",
        "check good.json --type html, 2",
        "check good.json --explanations 0, 0",
        "check good.json --explanations -1, 2",
        "check good.json --explanations many, 2",
        "check wrong.json --format html, 1",
        "check good.json wrong.json --format html, 2",
        "check good.json wrong.json --format sarif, 1",
        "check good.json wrong.json --format junit, 1",
        "check good.json broken.json --format csv, 2",
        "check broken.json --format html, 2",
        "check good.json wrong.json --format jsonl, 1",
        "check good.json --format jsonl --resume, 2",
        "check good.json --resume --output x.txt, 2",
        "check good.json --threads 0, 2",
        "check good.json --timeout 0, 2",
        "check good.json --timeout NaN, 2",
        "check good.json --threads 3 --timeout 0.5 --quiet, 0",
        "check, 2",
        "check good.json --format xml, 2",
        "check good.json --unknown, 2",
        "check good.json --output no/such/folder/x.txt, 2",
        "'', 2",
        "nonsense, 2",
        "rules --lang fr, 2",
        "rules, 0",
        "rules --format json, 0",
        "rules --format html, 0",
        "rules --format markdown, 0",
        "rules --analysis, 0",
        "rules --analysis --format html, 2",
        "rules --analysis --format json, 0",
        "convert good.json, 0",
        "convert, 2",
        "convert broken.json, 2",
        "--help, 0",
        "check --help, 0",
        "--version, 0",
    })
    void returnsAnExitStatusAndNeverAStackTrace(String line, int status) {
        assertThat(run(line)).as(last.err()).isEqualTo(status);
        assertThat(last.out() + last.err()).doesNotContain("\tat ").isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void speaksBothLanguages(String language) {
        boolean chinese = language.equals("zh");
        run("check good.json scan.pdf --lang " + language);
        assertThat(last.out())
                .contains(chinese ? "勾稽一致" : "1 consistent")
                .contains(chinese ? "无法读取" : "cannot be read");
        run("check --lang=" + language);
        assertThat(last.err()).contains(chinese ? "命令行有误" : "Wrong command line");
        run("--lang " + language + " check missing.json");
        assertThat(last.out()).contains(chinese ? "没有这个文件" : "there is no such file");
        run("check --help --lang " + language);
        assertThat(last.out()).contains(chinese ? "文档、文件夹" : "a document, or a folder");
        assertThat(last.out()).contains(chinese ? "默认按内容判断" : "told from their content");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check good.json",
                "rules",
                "rules --analysis",
                "convert good.json",
                "--help",
                "check --help",
                "--version"
            })
    void aFullDiskIsTrouble(String line) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = documents.words(line + " --lang en");
        assertThat(GoujiCommand.run(words, InputStream.nullInputStream(), print(full), print(err)))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("Could not finish: standard output cannot be written to; the result is not complete\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    check --explanations many  | --explanations 应是整数（最大 2147483647），而不是“many”
                    check --explanations -1    | --explanations 不能小于零：-1
                    check --year x             | --year 应是整数（最大 2147483647），而不是“x”
                    convert --year 99999999999 | --year 应是整数（最大 2147483647），而不是“99999999999”
                    check --year               | --year 后面应有 N
                    check --year 1 --year 2    | --year 只能给出一次
                    check --format xml         | --format 应是 text,json,jsonl,html,sarif,junit,csv 之一，而不是“xml”
                    check --unknown            | 没有 --unknown 这个选项
                    nonsense                   | 没有 nonsense 这个命令
                    rules nonsense             | 这里不应有 nonsense
                    """)
    void saysInChineseWhatIsWrongWithTheCommandLine(String line, String sentence) {
        String words = line.contains("-1") ? line + " good.json" : line;
        assertThat(run(words + " --lang zh")).isEqualTo(2);
        assertThat(last.err()).startsWith("命令行有误：" + sentence.replace(',', '|') + "\n");
        assertThat(run(words + " --lang en")).isEqualTo(2);
        assertThat(last.err()).startsWith("Wrong command line: ").isASCII();
    }

    @Test
    void analysesTheRules() {
        RuleBook rules = RuleBook.standard();
        run("rules --analysis --lang zh");
        assertThat(last.out()).isEqualTo(AnalysisListing.text(rules, Locale.CHINESE));
        run("rules --analysis --format json --lang en");
        assertThat(last.out()).isEqualTo(AnalysisListing.json(rules, Locale.ENGLISH));
        run("rules --lang zh");
        assertThat(last.out()).isEqualTo(RuleListing.text(rules, Locale.CHINESE));
        run("rules --format json --lang en");
        assertThat(last.out()).isEqualTo(RuleListing.json(rules, Locale.ENGLISH));
        run("rules --format html --lang zh");
        assertThat(last.out()).isEqualTo(RuleDocumentation.html(rules, Locale.CHINESE));
    }

    private int run(String line) {
        last = Run.of(documents.words(line));
        return last.status();
    }

    private static PrintStream print(OutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
