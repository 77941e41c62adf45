// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import static io.github.gouji.read.recognise.ReportPage.figures;
import static io.github.gouji.read.recognise.ReportPage.td;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.read.ReadResult;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.RequestRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that were copied without their merged cells: the header is in the order of the form, or the figures are open. */
class CopiedHeaderTest {

    private static final Edition EDITION = Edition.EDITION_2021;
    private static final String RESULTS = "结果维持,结果纠正,其他结果,尚未审结,总计";
    private static final String BLANKS = "<td></td>".repeat(5);

    /** No figure is there twice. */
    private static final String FIGURES = Cell.of(FormTable.DISPUTES, EDITION).stream()
            .map(cell -> "" + ReportPage.figure(cell, EDITION))
            .collect(Collectors.joining(","));

    /** In each of the three groups the last figure is the sum of the others. */
    private static final String IN_SUM = "1,2,3,4,10,0,5,0,1,6,2,0,7,0,9";

    @Test
    void aHeaderThatReadsAsTheFormsIsThatOrder() throws Exception {
        for (String padding : List.of("", BLANKS)) {
            ReadResult result =
                    read(padding, FIGURES, "行政复议,行政诉讼", RESULTS + ",未经复议直接起诉,复议后起诉", RESULTS + "," + RESULTS);
            for (Cell cell : Cell.of(FormTable.DISPUTES, EDITION)) {
                assertThat(result.report().get(cell)).hasToString("" + ReportPage.figure(cell, EDITION));
            }
        }
    }

    /** Sums that are right prove nothing: they are right in another order of the results too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "行政诉讼,行政复议;未经复议直接起诉,复议后起诉," + RESULTS + ";" + RESULTS + "," + RESULTS,
                "行政复议,行政诉讼;" + RESULTS + ",复议后起诉,未经复议直接起诉;" + RESULTS + "," + RESULTS,
                "行政复议,行政诉讼;结果维持,结果纠正,尚未审结,其他结果,总计,未经复议直接起诉,复议后起诉;" + RESULTS + "," + RESULTS,
                "行政复议,行政诉讼;" + RESULTS + ",未经复议直接起诉,复议后起诉;" + RESULTS + ",结果纠正,结果维持,其他结果,尚未审结,总计",
            })
    void aHeaderInAnotherOrderLeavesTheFiguresOpen(String header) throws Exception {
        assertOpen(read("", FIGURES, header.split(";")));
        assertOpen(read("", IN_SUM, header.split(";")));
    }

    /** Blank cells behind it make the header as wide as the figures, which stand below headings of others all the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "行政诉讼,行政复议;未经复议直接起诉,复议后起诉," + RESULTS + ";" + RESULTS + "," + RESULTS,
                "行政复议,行政诉讼;结果维持,结果纠正,尚未审结,其他结果,总计,未经复议直接起诉,复议后起诉;" + RESULTS + "," + RESULTS,
                "行政复议,行政诉讼;" + RESULTS + ",复议后起诉,未经复议直接起诉;" + RESULTS + "," + RESULTS,
                "行政复议,行政诉讼;" + RESULTS + ",未经复议直接起诉,复议后起诉;" + RESULTS + ",结果纠正,结果维持,其他结果,尚未审结,总计",
            })
    void soDoesOneThatBlankCellsMakeWider(String header) throws Exception {
        assertOpen(read(BLANKS, IN_SUM, header.split(";")));
    }

    /** Of 表三 turned by its side the rows stand above, in three lines; two of them may have changed places. */
    @ParameterizedTest
    @CsvSource({
        "（一）予以公开, （一）予以公开, true",
        "一、本年新收政府信息公开申请数量, 二、上年结转政府信息公开申请数量, false",
        "（一）予以公开, （二）部分公开, false",
        "1.属于国家秘密, 5.属于三类内部事务信息, false",
    })
    void aTurnedTableIsReadIfItsHeaderIsInTheOrderOfTheForm(String one, String other, boolean isRead) throws Exception {
        StringBuilder html = new StringBuilder("<p>三、收到和处理政府信息公开申请情况</p><table>");
        for (String begin : List.of("[一二四]", "（", "\\d")) {
            Stream<String> line = RequestRow.of(EDITION).stream()
                    .map(ReportPage::label)
                    .filter(label -> label.matches(begin + ".*"))
                    .map(label -> label.equals(one) ? other : label.equals(other) ? one : label);
            html.append(row(begin.contains("一") ? Stream.concat(Stream.of("申请人"), line) : line));
        }
        Map<String, String> wanted = new HashMap<>();
        for (Applicant applicant : Applicant.values()) {
            List<String> cells = new ArrayList<>(List.of(ReportPage.COLUMNS[applicant.ordinal()]));
            for (Cell cell : Cell.of(FormTable.REQUESTS, EDITION)) {
                if (cell.column() == applicant) {
                    // Not consecutive from row to row, which would number the rows.
                    String figure = "" + (100 * cells.size() + applicant.ordinal() * applicant.ordinal());
                    cells.add(figure);
                    wanted.put(cell.id(), figure);
                }
            }
            html.append(row(cells.stream()));
        }
        ReadResult result = ReportPage.read(html + "</table>");
        assertThat(figures(result)).isEqualTo(isRead ? wanted : Map.of());
        assertThat(result.unread().keySet().stream().map(Cell::id))
                .hasSameElementsAs(isRead ? Set.of() : wanted.keySet());
    }

    /** Of 表二 turned by its side each line has a part, below the rows of that part and of others. */
    @ParameterizedTest
    @CsvSource({"行政许可,行政处罚,行政强制,true", "行政处罚,行政许可,行政强制,false"})
    void aTurnedPartIsReadIfItsHeaderIsInTheOrderOfTheForm(String one, String two, String three, boolean isRead)
            throws Exception {
        ReadResult result = ReportPage.read("<p>二、主动公开政府信息情况</p><table>"
                + row(Stream.of("信息内容", "规章", "行政规范性文件")) + row(Stream.of(one, two, three))
                + row(Stream.of("本年处理决定数量", "15", "27", "3")) + "</table>");
        assertThat(figures(result).values()).hasSize(isRead ? 3 : 0);
        assertThat(figures(result).get("proactive.administrativeLicensing.decisions"))
                .isEqualTo(isRead ? "15" : null);
        assertThat(result.isComplete()).isFalse();
    }

    private static void assertOpen(ReadResult result) {
        assertThat(figures(result).keySet()).noneMatch(id -> id.startsWith("disputes."));
        assertThat(result.unread()).isNotEmpty();
        assertThat(result.isComplete()).isFalse();
    }

    private static ReadResult read(String padding, String figures, String... header) throws Exception {
        String rows = Stream.of(header)
                .map(line -> row(Stream.of(line.split(","))).replace("</tr>", padding + "</tr>"))
                .collect(Collectors.joining());
        return ReportPage.read(
                "<p>四、政府信息公开行政复议、行政诉讼情况</p><table>" + rows + row(Stream.of(figures.split(","))) + "</table>");
    }

    private static String row(Stream<String> cells) {
        return cells.map(text -> td(text)).collect(Collectors.joining("", "<tr>", "</tr>"));
    }
}
