// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import static io.github.gouji.read.recognise.ReportPage.figures;
import static io.github.gouji.read.recognise.ReportPage.td;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.read.ReadResult;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that were copied without their merged cells: the header is in the order of the form, or the figures are open. */
class CopiedHeaderTest {

    private static final Edition EDITION = Edition.EDITION_2021;
    private static final String RESULTS = "结果维持,结果纠正,其他结果,尚未审结,总计";

    @Test
    void aHeaderThatReadsAsTheFormsIsThatOrder() throws Exception {
        for (String padding : List.of("", "<td></td>".repeat(5))) {
            ReadResult result = read(padding, "行政复议,行政诉讼", RESULTS + ",未经复议直接起诉,复议后起诉", RESULTS + "," + RESULTS);
            for (Cell cell : Cell.of(FormTable.DISPUTES, EDITION)) {
                assertThat(result.report().get(cell)).hasToString("" + ReportPage.figure(cell, EDITION));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "行政诉讼,行政复议;未经复议直接起诉,复议后起诉," + RESULTS + ";" + RESULTS + "," + RESULTS,
                "行政复议,行政诉讼;" + RESULTS + ",复议后起诉,未经复议直接起诉;" + RESULTS + "," + RESULTS,
                "行政复议,行政诉讼;结果维持,结果纠正,尚未审结,其他结果,总计,未经复议直接起诉,复议后起诉;" + RESULTS + "," + RESULTS,
                "行政复议,行政诉讼;" + RESULTS + ",未经复议直接起诉,复议后起诉;" + RESULTS + ",结果纠正,结果维持,其他结果,尚未审结,总计",
            })
    void aHeaderInAnotherOrderLeavesTheFiguresOpen(String header) throws Exception {
        ReadResult result = read("", header.split(";"));
        assertThat(figures(result).keySet()).noneMatch(id -> id.startsWith("disputes."));
        assertThat(result.isComplete()).isFalse();
    }

    private static ReadResult read(String padding, String... header) throws Exception {
        String rows = Stream.of(header)
                .map(line -> row(Stream.of(line.split(","))).replace("</tr>", padding + "</tr>"))
                .collect(Collectors.joining());
        String figures = "<tr>" + ReportPage.values(Cell.of(FormTable.DISPUTES, EDITION), EDITION) + "</tr>";
        return ReportPage.read("<p>四、政府信息公开行政复议、行政诉讼情况</p><table>" + rows + figures + "</table>");
    }

    private static String row(Stream<String> cells) {
        return cells.map(text -> td(text)).collect(Collectors.joining("", "<tr>", "</tr>"));
    }
}
