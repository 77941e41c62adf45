// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.write.ReportJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs that go on with what an earlier one wrote. */
class ResumptionTest extends OnMixedFolder {

    @Test
    void aRunThatStoppedAnywhereIsGoneOnWithToTheSameBytes() throws IOException {
        Path file = folder.resolve("result.jsonl");
        String[] words = {
            "check", reports.toString(), "--format", "jsonl", "--lang", "zh", "--output", file.toString(), "--resume"
        };
        int status = run(words);
        List<String> summary = summary();
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(1);
        for (int i = 0; i < 120; i++) {
            int kept = i == 0 ? whole.length : i == 1 ? 0 : random.nextInt(whole.length);
            Files.write(file, Arrays.copyOf(whole, kept));
            assertThat(run(words)).isEqualTo(status);
            assertThat(Files.readAllBytes(file)).as("from byte %d on", kept).isEqualTo(whole);
            assertThat(summary()).isEqualTo(summary).contains("同一机关同一年度的文档：数字相同 1 份，不同 1 份，未比较 0 份");
        }
    }

    /** Returns the summary but for the times, which depend on which run read what. */
    private List<String> summary() {
        return errors().lines().takeWhile(line -> !line.startsWith("用时")).toList();
    }

    @Test
    void aReportThatIsNotThereAnyMoreIsNotCompared() throws IOException {
        Path file = folder.resolve("result.jsonl");
        String[] words = {
            "check", reports.toString(), "--format", "jsonl", "--lang", "zh", "--output", file.toString(), "--resume"
        };
        run(words);
        assertThat(summary()).contains("同一机关同一年度的文档：数字相同 1 份，不同 1 份，未比较 0 份");
        Files.writeString(reports.resolve("a.json"), "{}");
        run(words);
        assertThat(String.join("", summary()).replaceAll("\\s+", ""))
                .contains("数字相同0份，不同1份，未比较1份·d.json与a.json（某局2024年度）：先前读过，现在读不出同一份报告，未比较");
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
            Files.writeString(
                    reports.resolve("more" + i + ".json"), ReportJson.write(ReportFolder.WRONG.withAgency("机关" + i)));
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
