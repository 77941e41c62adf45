// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.json.JsonSchema;
import io.github.gouji.json.Schemas;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.Cell;
import io.github.gouji.report.RequestRow;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.write.AnalysisListing;
import io.github.gouji.write.ReportJson;
import io.github.gouji.write.RuleDocumentation;
import io.github.gouji.write.RuleListing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoujiCommandTest {

    private static final AnnualReport GOOD = AnnualReport.zeros(2024, "某局");
    private static final AnnualReport WRONG = GOOD.with(RequestRow.RECEIVED, ApplicantCounts.of(1, 0, 0, 0, 0, 0, 1));
    private static final AnnualReport BLANK = GOOD.with(Cell.of("requests.outcomes.disclosed.naturalPersons"), null);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void writeDocuments() throws IOException {
        Files.writeString(folder.resolve("good.json"), ReportJson.write(GOOD));
        Files.writeString(folder.resolve("wrong.json"), ReportJson.write(WRONG));
        Files.writeString(folder.resolve("blank.json"), ReportJson.write(BLANK));
        Files.writeString(folder.resolve("scan.pdf"), "%PDF-1.7");
        Files.writeString(folder.resolve("broken.json"), "{");
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
        assertThat(run(line)).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(status);
        assertThat(text(out) + text(err)).doesNotContain("\tat ").isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void speaksBothLanguages(String language) {
        boolean chinese = language.equals("zh");
        run("check good.json scan.pdf --lang " + language);
        assertThat(text(out)).contains(chinese ? "勾稽一致" : "1 consistent").contains(chinese ? "无法读取" : "cannot be read");
        run("check --lang=" + language);
        assertThat(text(err)).contains(chinese ? "命令行有误" : "Wrong command line");
        run("--lang " + language + " check missing.json");
        assertThat(text(out)).contains(chinese ? "没有这个文件" : "there is no such file");
        run("check --help --lang " + language);
        assertThat(text(out)).contains(chinese ? "文档、文件夹" : "a document, or a folder");
        assertThat(text(out)).contains(chinese ? "默认按内容判断" : "told from their content");
    }

    @Test
    void walksAFolderInOrder() {
        assertThat(run("check . --format json")).isEqualTo(2);
        assertThat(text(out)).containsSubsequence("blank.json", "broken.json", "good.json", "scan.pdf", "wrong.json");
        Schemas.assertAllValid(text(out));
    }

    @Test
    void aFileInAFolderThatIsNoDocumentIsListedAndChangesNoStatus() throws IOException {
        Path pages = Files.createDirectory(folder.resolve("pages.txt"));
        Files.copy(folder.resolve("good.json"), pages.resolve("good.json"));
        Files.createFile(pages.resolve("style.css"));
        assertThat(run("check pages.txt --lang zh")).isZero();
        assertThat(text(out)).endsWith("""
                style.css  不是可读取的文档（.css）

                共 1 份：一致 1 份，不一致 0 份，未读全 0 份，无法读取 0 份；跳过文件 1 个
                """);
        assertThat(run("check pages.txt --format json --lang en")).isZero();
        assertThat(text(out)).contains("\"kind\": \"skipped\"");
        Schemas.assertAllValid(text(out));
        assertThat(run("convert pages.txt --lang en")).isZero();
        assertThat(text(out).strip()).isEqualTo(ReportJson.write(GOOD).strip());
        assertThat(text(err)).endsWith("style.css: not a document that can be read (.css)\n");
    }

    @Test
    void aFolderWithoutDocumentsIsTrouble() throws IOException {
        Path pages = Files.createDirectory(folder.resolve("pages.txt"));
        assertThat(run("check pages.txt --lang en")).isEqualTo(2);
        Files.createFile(pages.resolve("style.css"));
        assertThat(run("check pages.txt --lang en")).isEqualTo(2);
        assertThat(text(out)).contains("there is no document in this folder", "style.css");
    }

    @Test
    void aFileThatIsNoDocumentIsTroubleIfItIsNamed() throws IOException {
        Files.writeString(folder.resolve("picture.txt"), "\u0089PNG");
        assertThat(run("check picture.txt")).isEqualTo(2);
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
        assertThat(run(line + " --lang en", "", new PrintStream(full, true, StandardCharsets.UTF_8)))
                .isEqualTo(2);
        assertThat(text(err))
                .isEqualTo("Could not finish: standard output cannot be written to; the result is not complete\n");
    }

    @Test
    void anOutputThatCannotBeWrittenIsNoticedBeforeAnythingIsRead() throws IOException {
        Files.createDirectory(folder.resolve("folder.txt"));
        InputStream untouched = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("the document is read");
            }
        };
        for (String output : List.of("folder.txt", "no/such/folder.txt")) {
            assertThat(run("check - --lang zh --output " + output, untouched, print(out)))
                    .isEqualTo(2);
            assertThat(text(out)).isEmpty();
            assertThat(text(err))
                    .startsWith("未能完成：--output " + folder.resolve(output) + "：")
                    .hasLineCount(1);
        }
    }

    @Test
    void theResultOfLastTimeIsNoDocumentOfItsFolder() throws IOException {
        Path pages = Files.createDirectory(folder.resolve("pages.txt"));
        Files.copy(folder.resolve("good.json"), pages.resolve("good.json"));
        for (int time = 0; time < 2; time++) {
            assertThat(run("check pages.txt --output pages.txt/result.txt --lang en"))
                    .isZero();
        }
        assertThat(pages.resolve("result.txt")).content().contains("result.txt  the output of this run");
    }

    @Test
    void aDocumentIsNotOverwritten() {
        assertThat(run("check good.json --output good.json --lang en")).isEqualTo(2);
        assertThat(text(err))
                .contains("--output would overwrite the document to read")
                .hasLineCount(1);
        assertThat(folder.resolve("good.json")).content().isEqualTo(ReportJson.write(GOOD));
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
        assertThat(text(err)).startsWith("命令行有误：" + sentence.replace(',', '|') + "\n");
        assertThat(run(words + " --lang en")).isEqualTo(2);
        assertThat(text(err)).startsWith("Wrong command line: ").isASCII();
    }

    @Test
    void analysesTheRules() {
        RuleBook rules = RuleBook.standard();
        run("rules --analysis --lang zh");
        assertThat(text(out)).isEqualTo(AnalysisListing.text(rules, Locale.CHINESE));
        run("rules --analysis --format json --lang en");
        assertThat(text(out)).isEqualTo(AnalysisListing.json(rules, Locale.ENGLISH));
        run("rules --lang zh");
        assertThat(text(out)).isEqualTo(RuleListing.text(rules, Locale.CHINESE));
        run("rules --format json --lang en");
        assertThat(text(out)).isEqualTo(RuleListing.json(rules, Locale.ENGLISH));
        run("rules --format html --lang zh");
        assertThat(text(out)).isEqualTo(RuleDocumentation.html(rules, Locale.CHINESE));
    }

    @Test
    void readsStandardInput() {
        assertThat(run("check -", ReportJson.write(WRONG))).isEqualTo(1);
        assertThat(run("check - --type json", ReportJson.write(GOOD))).isZero();
    }

    @Test
    void suppliesWhatADocumentDoesNotSay() {
        String unknown = ReportJson.write(GOOD.withYear(null).withAgency(null));
        run("check - --year 2019 --agency 某机关 --fail-on warning --lang zh", unknown);
        assertThat(text(out)).startsWith("某机关 2019 年度").contains("EDITION");
        run("check - --year 2019 --agency 某机关", ReportJson.write(GOOD));
        assertThat(text(out)).startsWith("某局 2024");
    }

    @Test
    void writesToAFile() throws IOException {
        run("check wrong.json --format json --output result.json --lang zh");
        assertThat(text(out)).isEmpty();
        assertThat(Files.readString(folder.resolve("result.json"))).contains("\"T3-BALANCE\"");
    }

    @Test
    void coloursOnDemand() {
        run("check wrong.json");
        assertThat(text(out)).doesNotContain("\u001B");
        run("check wrong.json --color always");
        assertThat(text(out)).contains("\u001B[");
    }

    @Test
    void convertsOneDocumentToAnObjectAndSeveralToLines() {
        run("convert good.json");
        Schemas.assertValid(JsonSchema.REPORT, text(out));
        assertThat(text(out).strip()).isEqualTo(ReportJson.write(GOOD).strip());
        assertThat(run("convert good.json wrong.json broken.json --lang en")).isEqualTo(2);
        assertThat(text(out).lines()).hasSize(2);
        assertThat(text(err).lines()).hasSize(1).first().asString().contains("broken.json: ");
    }

    /** Either the total has one too few, or the part one too many. */
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 2", "10, 2"})
    void listsSoManyExplanations(int most, int listed) throws IOException {
        AnnualReport ambiguous = GOOD.with(Cell.of("disputes.reconsideration.total"), 1)
                .with(Cell.of("disputes.reconsideration.upheld"), 2);
        Files.writeString(folder.resolve("ties.json"), ReportJson.write(ambiguous));
        run("check ties.json --format json --explanations " + most);
        String json = out.toString(StandardCharsets.UTF_8);
        assertThat(json).contains("\"count\": 2");
        assertThat(json.split("\"mistakes\"", -1)).hasSize(1 + listed);
    }

    private int run(String line) {
        return run(line, "");
    }

    private int run(String line, String input) {
        return run(line, input, print(out));
    }

    private int run(String line, String input, PrintStream output) {
        return run(line, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), output);
    }

    private int run(String line, InputStream input, PrintStream output) {
        out.reset();
        err.reset();
        String[] words = line.isEmpty() ? new String[0] : line.split(" ");
        for (int i = 1; i < words.length; i++) {
            boolean file = words[i].equals(".") || words[i].matches(".*\\.(json|pdf|txt)");
            words[i] = file ? folder.resolve(words[i]).toString() : words[i];
        }
        return GoujiCommand.run(words, input, output, print(err));
    }

    private static PrintStream print(OutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
