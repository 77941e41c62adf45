// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.CheckedDocument;
import io.github.gouji.CheckedDocument.Checked;
import io.github.gouji.Gouji;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsCsvTest {

    @Test
    void isWhatTheGoldenFileHas() throws IOException {
        Golden.compare("findings.zh.golden.csv", FindingsCsv.write(CheckedDocuments.all(), Locale.CHINESE));
    }

    @Test
    void hasALineForEachFinding() {
        List<List<String>> lines = parse(FindingsCsv.write(CheckedDocuments.all(), Locale.ENGLISH));
        assertThat(lines).allSatisfy(line -> assertThat(line).hasSize(12));
        List<String> rules = new ArrayList<>();
        for (CheckedDocument document : CheckedDocuments.all()) {
            if (document instanceof Checked checked) {
                checked.result().groups().stream()
                        .flatMap(group -> group.findings().stream())
                        .forEach(finding -> rules.add(finding.rule().id()));
            }
        }
        assertThat(lines.stream().skip(1).map(line -> line.get(5)).filter(rule -> !rule.isEmpty()))
                .isEqualTo(rules);
        assertThat(lines.stream().skip(1).map(line -> line.get(4))).contains("not read", "error", "advice");
    }

    @Test
    void beginsWithTheMarkByWhichExcelKnowsItsCharacters() {
        assertThat(FindingsCsv.write(List.of(), Locale.CHINESE))
                .startsWith("\uFEFF\"文档\",\"机关\"")
                .endsWith("\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1+1", "-1+1", "@SUM(1)", "\t=1", "＝1+1", "  =1", "\"=1\",=2\n=3"})
    void nothingOfADocumentIsAFormula(String hostile) {
        AnnualReport report = AnnualReport.zeros(2024, hostile).with(Cell.of("requests.received.total"), 1);
        List<List<String>> lines =
                parse(FindingsCsv.write(List.of(CheckedDocument.of(hostile, Gouji.check(report))), Locale.CHINESE));
        assertThat(lines)
                .hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(line)
                        .hasSize(12)
                        .allSatisfy(field ->
                                assertThat(field.strip()).doesNotMatch("(?s)[=+@＝＋＠].*|-[^0-9].*|-.*[^0-9.].*")));
        assertThat(lines.get(1).get(8)).isEqualTo("1");
    }

    /** Reads the form that RFC 4180 describes. */
    private static List<List<String>> parse(String csv) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        String text = csv.substring(1);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    field.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    field.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',' || c == '\n') {
                line.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            } else if (c != '\r') {
                field.append(c);
            }
        }
        return lines;
    }
}
