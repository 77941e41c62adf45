// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.json.JsonSchema;
import io.github.gouji.json.Schemas;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.write.ReportJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code check} and {@code convert} read and write. */
class CheckCommandTest {

    @TempDir
    private Path folder;

    private ReportFolder documents;
    private Run last;

    @BeforeEach
    void writeDocuments() throws IOException {
        documents = ReportFolder.in(folder);
    }

    @Test
    void walksAFolderInOrder() {
        assertThat(run("check . --format json")).isEqualTo(2);
        assertThat(last.out()).containsSubsequence("blank.json", "broken.json", "good.json", "scan.pdf", "wrong.json");
        Schemas.assertAllValid(last.out());
    }

    @Test
    void aFileInAFolderThatIsNoDocumentIsListedAndChangesNoStatus() throws IOException {
        Path pages = Files.createDirectory(folder.resolve("pages.txt"));
        Files.copy(folder.resolve("good.json"), pages.resolve("good.json"));
        Files.createFile(pages.resolve("style.css"));
        assertThat(run("check pages.txt --lang zh")).isZero();
        assertThat(last.out()).endsWith("""
                style.css  不是可读取的文档（.css）

                共 1 份：一致 1 份，不一致 0 份，未读全 0 份，无法读取 0 份；跳过文件 1 个
                """);
        assertThat(run("check pages.txt --format json --lang en")).isZero();
        assertThat(last.out()).contains("\"kind\": \"skipped\"");
        Schemas.assertAllValid(last.out());
        assertThat(run("convert pages.txt --lang en")).isZero();
        assertThat(last.out().strip())
                .isEqualTo(ReportJson.write(ReportFolder.GOOD).strip());
        assertThat(last.err()).endsWith("style.css: not a document that can be read (.css)\n");
    }

    @Test
    void aFolderWithoutDocumentsIsTrouble() throws IOException {
        Path pages = Files.createDirectory(folder.resolve("pages.txt"));
        assertThat(run("check pages.txt --lang en")).isEqualTo(2);
        Files.createFile(pages.resolve("style.css"));
        assertThat(run("check pages.txt --lang en")).isEqualTo(2);
        assertThat(last.out()).contains("there is no document in this folder", "style.css");
    }

    @Test
    void aFileThatIsNoDocumentIsTroubleIfItIsNamed() throws IOException {
        Files.writeString(folder.resolve("picture.txt"), "\u0089PNG");
        assertThat(run("check picture.txt")).isEqualTo(2);
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
            last = Run.of(untouched, documents.words("check - --lang zh --output " + output));
            assertThat(last.status()).isEqualTo(2);
            assertThat(last.out()).isEmpty();
            assertThat(last.err())
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
        assertThat(last.err())
                .contains("--output would overwrite the document to read")
                .hasLineCount(1);
        assertThat(folder.resolve("good.json")).content().isEqualTo(ReportJson.write(ReportFolder.GOOD));
    }

    @Test
    void readsStandardInput() {
        assertThat(run("check -", ReportJson.write(ReportFolder.WRONG))).isEqualTo(1);
        assertThat(run("check - --type json", ReportJson.write(ReportFolder.GOOD)))
                .isZero();
    }

    @Test
    void suppliesWhatADocumentDoesNotSay() {
        String unknown = ReportJson.write(ReportFolder.GOOD.withYear(null).withAgency(null));
        run("check - --year 2019 --agency 某机关 --fail-on warning --lang zh", unknown);
        assertThat(last.out()).startsWith("某机关 2019 年度").contains("EDITION");
        run("check - --year 2019 --agency 某机关", ReportJson.write(ReportFolder.GOOD));
        assertThat(last.out()).startsWith("某局 2024");
    }

    @Test
    void writesToAFile() throws IOException {
        run("check wrong.json --format json --output result.json --lang zh");
        assertThat(last.out()).isEmpty();
        assertThat(Files.readString(folder.resolve("result.json"))).contains("\"T3-BALANCE\"");
    }

    @Test
    void coloursOnDemand() {
        run("check wrong.json");
        assertThat(last.out()).doesNotContain("\u001B");
        run("check wrong.json --color always");
        assertThat(last.out()).contains("\u001B[");
    }

    @Test
    void convertsOneDocumentToAnObjectAndSeveralToLines() {
        run("convert good.json");
        Schemas.assertValid(JsonSchema.REPORT, last.out());
        assertThat(last.out().strip())
                .isEqualTo(ReportJson.write(ReportFolder.GOOD).strip());
        assertThat(run("convert good.json wrong.json broken.json --lang en")).isEqualTo(2);
        assertThat(last.out().lines()).hasSize(2);
        assertThat(last.err().lines()).hasSize(1).first().asString().contains("broken.json: ");
    }

    /** Either the total has one too few, or the part one too many. */
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 2", "10, 2"})
    void listsSoManyExplanations(int most, int listed) throws IOException {
        AnnualReport ambiguous = ReportFolder.GOOD
                .with(Cell.of("disputes.reconsideration.total"), 1)
                .with(Cell.of("disputes.reconsideration.upheld"), 2);
        Files.writeString(folder.resolve("ties.json"), ReportJson.write(ambiguous));
        run("check ties.json --format json --explanations " + most);
        String json = last.out();
        assertThat(json).contains("\"count\": 2");
        assertThat(json.split("\"mistakes\"", -1)).hasSize(1 + listed);
    }

    private int run(String line) {
        return run(line, "");
    }

    private int run(String line, String input) {
        last = Run.on(input, documents.words(line));
        return last.status();
    }
}
