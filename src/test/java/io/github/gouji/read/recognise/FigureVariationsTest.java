// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import static io.github.gouji.read.recognise.ReportPage.changed;
import static io.github.gouji.read.recognise.ReportPage.differences;
import static io.github.gouji.read.recognise.ReportPage.expected;
import static io.github.gouji.read.recognise.ReportPage.figure;
import static io.github.gouji.read.recognise.ReportPage.figures;
import static io.github.gouji.read.recognise.ReportPage.page;
import static io.github.gouji.read.recognise.ReportPage.read;
import static io.github.gouji.read.recognise.ReportPage.td;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.read.ReadResult;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures as real documents write them: read, or reported as unreadable; none is made up. */
class FigureVariationsTest {

    @ParameterizedTest
    @ValueSource(strings = {"约5", "见附件", "abc", "5 6", "其他", "??", "1.5", "2023年", "总计"})
    void unreadableCells(String text) throws Exception {
        List<String> cells = List.of(
                "1000", "1003", "1006", "1028", "1031", "1034", "1153", "1159", "1160", "1168", "1174", "500", "507",
                "514", "10", "11", "12", "16", "17", "19");
        for (String cell : cells) {
            if (cell.equals("19") && text.equals("1.5")) {
                continue;
            }
            ReadResult result = read(changed(page(), td(cell), td(text)));
            Map<String, String> expected = expected(Edition.EDITION_2021);
            String id = expected.entrySet().stream()
                    .filter(e -> e.getValue().equals(cell))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow();
            expected.remove(id);
            assertThat(differences(result, expected)).as("%s in %s", text, id).isEmpty();
            assertThat(result.unread())
                    .as("%s in %s: %s", text, id, result.problems())
                    .containsOnlyKeys(Cell.of(id));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "22（其中修订 16 件）|22",
                "１２|12",
                "1，295|1295",
                "二十一|21",
                "1,295|1295",
                "<b>7</b>|7",
                "<p>1</p><p>2</p>|",
                "3件|3",
                "12<sup>①</sup>|",
                "一百零三|103",
                "0007|7",
                "3.0|3"
            })
    void figuresAreWrittenInManyWays(String text, @Nullable String value) throws Exception {
        for (String cell : List.of("1002", "506", "12", "17")) {
            ReadResult result = read(changed(page(), td(cell), td(text)));
            Map<String, String> expected = expected(Edition.EDITION_2021);
            if (value == null) {
                expected.values().remove(cell);
                assertThat(result.unread()).hasSize(1);
            } else {
                expected.replaceAll((id, figure) -> figure.equals(cell) ? value : figure);
            }
            assertThat(differences(result, expected)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"251000元, 25.1", "45.82万元, 45.82", "0.5亿元, 5000", "'1,234.5', 1234.5", "45.82万, 45.82", "人民币3万元, "})
    void amountsCarryUnits(String text, @Nullable String value) throws Exception {
        ReadResult result = read(changed(page(), td("19"), td(text)));
        String id = "proactive.administrativeFees.amount";
        if (value == null) {
            assertThat(result.unread()).containsOnlyKeys(Cell.of(id));
        } else {
            assertThat(new BigDecimal(figures(result).get(id))).isEqualByComparingTo(value);
        }
    }

    @Test
    void aMissingCellOfARowIsNotMadeUp() throws Exception {
        for (String cell : List.of("1002", "1031", "1170", "11")) {
            ReadResult result = read(changed(page(), td(cell), ""));
            assertThat(result.isComplete()).as(cell).isFalse();
        }
    }
}
