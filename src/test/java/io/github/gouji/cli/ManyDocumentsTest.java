// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.CheckedDocument;
import io.github.gouji.Gouji;
import io.github.gouji.json.JsonSchema;
import io.github.gouji.json.Schemas;
import io.github.gouji.write.CheckJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders of many documents on the command line. */
class ManyDocumentsTest extends OnMixedFolder {

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
        assertThat("{\"documents\":[" + last.out().strip().replaceAll("\\s+", "") + "]}")
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
        String one = last.out();
        run("check", reports.toString(), "--format", format, "--threads", "5");
        assertThat(last.out()).isEqualTo(one);
        run("check", reports.toString(), "--format", format, "--output", file.toString());
        assertThat(file).content().isEqualTo(one);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("reports", "result");
    }

    @Test
    void theFirstLineDoesNotWaitForTheLastDocument() {
        String name = reports.resolve("a.json").toString();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InputStream late = new InputStream() {
            @Override
            public int read() {
                assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("{\"source\":\"" + name);
                return -1;
            }
        };
        // The last document is so far behind the first that it is not even looked at before that is written.
        List<String> words = new ArrayList<>(List.of("check", "--format", "jsonl", "--threads", "2"));
        words.addAll(Collections.nCopies(200, name));
        words.add("-");
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(GoujiCommand.run(words.toArray(new String[0]), late, printed, printed))
                .isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\n{\"source\":\"-\"")
                .doesNotContain("AssertionError");
    }

    @Test
    void anyNumberOfNamesMayBeWrong() {
        String[] words = Stream.concat(
                        Stream.of("check", "--format", "jsonl"), Collections.nCopies(10_000, "a\0b").stream())
                .toArray(String[]::new);
        assertThat(run(words)).isEqualTo(2);
        assertThat(output().lines()).hasSize(10_000);
    }
}
