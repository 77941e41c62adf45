// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.CheckedDocument;
import io.github.gouji.Gouji;
import io.github.gouji.json.JsonSchema;
import io.github.gouji.json.Schemas;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.RequestRow;
import io.github.gouji.write.CheckJson;
import io.github.gouji.write.ReportJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders of many documents on the command line. */
class ManyDocumentsTest {

    private static final AnnualReport GOOD = AnnualReport.zeros(2024, "某局");
    private static final AnnualReport WRONG =
            GOOD.withAgency("某县").with(RequestRow.RECEIVED, ApplicantCounts.of(1, 0, 0, 0, 0, 0, 1));

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path reports;

    @BeforeEach
    void writeDocuments() throws IOException {
        reports = Files.createDirectory(folder.resolve("reports"));
        Files.writeString(reports.resolve("a.json"), ReportJson.write(GOOD));
        Files.writeString(reports.resolve("b.json"), ReportJson.write(WRONG));
        Files.writeString(reports.resolve("c.md"), "没有表格");
        Files.writeString(reports.resolve("d.json"), ReportJson.write(GOOD));
        Files.writeString(
                reports.resolve("e.json"),
                ReportJson.write(WRONG.with(RequestRow.CARRIED_OVER, ApplicantCounts.of(2, 0, 0, 0, 0, 0, 2))));
        Files.createFile(reports.resolve("f.png"));
    }

    private int run(String... words) {
        out.reset();
        err.reset();
        return GoujiCommand.run(
                words,
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8).replace(reports + "/", "");
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8).replace(reports + "/", "");
    }

    @Test
    void textEndsWithASummary() {
        assertThat(run("check", reports.toString(), "--lang", "zh")).isEqualTo(2);
        assertThat(output().replaceAll("\\s+", "")).endsWith("""
                f.png  不是可读取的文档（.png）
                共 5 份：一致 2 份，不一致 2 份，未读全 0 份，无法读取 1 份；跳过文件 1 个
                最常不成立的规则（份数）：T3-BALANCE 2
                最常出现的位置（处数）：表三 自然人 2，表三 总计 2
                同一机关同一年度的文档：数字相同 1 份，不同 1 份，未比较 0 份
                · d.json 与 a.json（某局 2024 年度）：数字全部相同
                · e.json 与 b.json（某县 2024 年度）：2 格不同：二、上年结转政府信息公开申请数量·自然人、
                二、上年结转政府信息公开申请数量·总计
                """.replaceAll("\\s+", ""));
        assertThat(errors()).contains("最慢的文件：", "每秒");
        run("check", reports.toString(), "--quiet");
        assertThat(errors()).isEmpty();
    }

    @Test
    void otherFormatsHaveTheirSummaryOnStandardError() {
        assertThat(run("check", reports.toString(), "--format", "jsonl", "--lang", "en"))
                .isEqualTo(2);
        assertThat(errors()).startsWith("""
                5 documents: 2 consistent, 2 not consistent, 0 incomplete, 1 unreadable; files skipped: 1
                Rules broken most often (documents): T3-BALANCE 2
                """);
    }

    @Test
    void everyDocumentIsALineInTheOrderOfTheFiles() {
        run("check", reports.toString(), "--format", "jsonl");
        List<String> lines = output().lines().toList();
        assertThat(lines).hasSize(6);
        for (int i = 0; i < 6; i++) {
            assertThat(lines.get(i)).startsWith("{\"source\":\"" + "abcdef".charAt(i) + ".");
            Schemas.assertValid(JsonSchema.RESULT, lines.get(i));
        }
        String one = CheckJson.write(List.of(checked(reports.resolve("b.json"))), Locale.CHINESE)
                .replaceAll("\\s+", "");
        run("check", reports.resolve("b.json").toString(), "--format", "jsonl", "--lang", "zh");
        assertThat("{\"documents\":["
                        + out.toString(StandardCharsets.UTF_8).strip().replaceAll("\\s+", "") + "]}")
                .isEqualTo(one);
    }

    private static CheckedDocument checked(Path file) {
        try (Stream<CheckedDocument> documents = Gouji.checkAll(List.of(file), 1)) {
            return documents.findFirst().orElseThrow();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "jsonl", "sarif", "junit", "csv"})
    void everyFormatIsTheSameWithOneThreadAndInAFile(String format) throws IOException {
        Path file = folder.resolve("result");
        run("check", reports.toString(), "--format", format, "--threads", "1");
        String one = out.toString(StandardCharsets.UTF_8);
        run("check", reports.toString(), "--format", format, "--threads", "5");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(one);
        run("check", reports.toString(), "--format", format, "--output", file.toString());
        assertThat(file).content().isEqualTo(one);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("reports", "result");
    }

    @Test
    void theFirstLineDoesNotWaitForTheLastDocument() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                assertThat(output()).startsWith("{\"source\":\"a.json\"");
                return -1;
            }
        };
        // The last document is so far behind the first that it is not even looked at before that is written.
        String[] names = Stream.generate(() -> reports.resolve("a.json").toString())
                .limit(200)
                .toArray(String[]::new);
        String[] words = Stream.of(
                        Stream.of("check"), Arrays.stream(names), Stream.of("-", "--format", "jsonl", "--threads", "2"))
                .flatMap(part -> part)
                .toArray(String[]::new);
        int status = GoujiCommand.run(
                words,
                endless,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(status).isEqualTo(2);
        assertThat(output().lines()).hasSize(201);
        assertThat(output()).doesNotContain("AssertionError");
    }

    @Test
    void anyNumberOfNamesMayBeWrong() {
        String[] words = Stream.concat(
                        Stream.of("check", "--format", "jsonl"), Collections.nCopies(10_000, "a\0b").stream())
                .toArray(String[]::new);
        assertThat(run(words)).isEqualTo(2);
        assertThat(output().lines()).hasSize(10_000);
    }

    @Test
    void aRunThatStoppedAnywhereIsGoneOnWithToTheSameBytes() throws IOException {
        Path file = folder.resolve("result.jsonl");
        String[] words = {
            "check", reports.toString(), "--format", "jsonl", "--lang", "zh", "--output", file.toString(), "--resume"
        };
        int status = run(words);
        String summary = counts();
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(1);
        for (int i = 0; i < 120; i++) {
            int kept = i == 0 ? whole.length : i == 1 ? 0 : random.nextInt(whole.length);
            Files.write(file, Arrays.copyOf(whole, kept));
            assertThat(run(words)).isEqualTo(status);
            assertThat(Files.readAllBytes(file)).as("from byte %d on", kept).isEqualTo(whole);
            assertThat(counts()).isEqualTo(summary);
        }
    }

    /** Returns the part of the summary that does not depend on which run read what. */
    private String counts() {
        return errors().lines().limit(3).reduce("", (a, b) -> a + b + "\n");
    }

    @Test
    void theOutputOfOtherDocumentsIsNotGoneOnWith() throws IOException {
        Path file = folder.resolve("result.jsonl");
        String[] words = {
            "check", reports.toString(), "--format", "jsonl", "--lang", "en", "--output", file.toString(), "--resume"
        };
        run(words);
        byte[] whole = Files.readAllBytes(file);
        Files.createFile(reports.resolve("b.md"));
        assertThat(run(words)).isEqualTo(2);
        assertThat(errors())
                .contains("--resume: line 3 of", "is of c.md, but file 3 is b.md", "start anew without --resume");
        Files.delete(reports.resolve("b.md"));
        Files.delete(reports.resolve("f.png"));
        assertThat(run(words)).isEqualTo(2);
        assertThat(errors()).contains("line 6 of", "is of f.png, but there are only 5 files;");
        assertThat(file).binaryContent().isEqualTo(whole);
        Files.writeString(file, "no JSON\n");
        assertThat(run(words)).isEqualTo(2);
        assertThat(errors()).contains("line 1", "is no result of --format jsonl");
        assertThat(run("check", reports.toString(), "--format", "jsonl", "--output", file.toString()))
                .isEqualTo(2);
        assertThat(file).content().startsWith("{\"source\":").hasLineCount(5);
    }

    @Test
    void theOutputMayStandInTheFolderItself() throws IOException {
        Path file = reports.resolve("g.json");
        String[] words = {"check", reports.toString(), "--format", "jsonl", "--output", file.toString(), "--resume"};
        run(words);
        byte[] whole = Files.readAllBytes(file);
        assertThat(new String(whole, StandardCharsets.UTF_8)).hasLineCount(7).contains("\"skipped\"");
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        run(words);
        assertThat(file).binaryContent().isEqualTo(whole);
        run("check", reports.toString(), "--output", reports.resolve("h.txt").toString());
        assertThat(reports.resolve("h.txt")).content().doesNotContain(".gouji-");
    }

    @Test
    @Tag("class-path")
    void aProcessThatIsKilledFiveTimesLeavesWhatANewOneGoesOnWith() throws IOException, InterruptedException {
        for (int i = 0; i < 300; i++) {
            Files.writeString(reports.resolve("more" + i + ".json"), ReportJson.write(WRONG.withAgency("机关" + i)));
        }
        Path file = folder.resolve("result.jsonl");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                GoujiCommand.class.getName(),
                "check",
                "reports",
                "--format",
                "jsonl",
                "--lang",
                "zh",
                "--output",
                "result.jsonl",
                "--resume");
        long lines = 0;
        for (int kill = 0; kill < 5; kill++) {
            Process process = start(command);
            long enough = lines + 20;
            while (process.isAlive() && lines < enough) {
                Thread.onSpinWait();
                lines = Files.exists(file) ? lines(file) : 0;
            }
            process.destroyForcibly().waitFor();
        }
        byte[] stopped = Files.readAllBytes(file);
        assertThat(lines(file)).isBetween(20L, 305L);
        Process last = start(command);
        assertThat(last.waitFor(120, TimeUnit.SECONDS)).isTrue();
        byte[] resumed = Files.readAllBytes(file);
        assertThat(resumed).startsWith(Arrays.copyOf(stopped, lastEnd(stopped)));
        Files.delete(file);
        assertThat(start(command).waitFor()).isEqualTo(last.exitValue());
        assertThat(resumed).isEqualTo(Files.readAllBytes(file));
        assertThat(lines(file)).isEqualTo(306);
    }

    private Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("messages").toFile())
                .start();
    }

    private static long lines(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .chars()
                .filter(c -> c == '\n')
                .count();
    }

    private static int lastEnd(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }
}
