// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import static io.github.gouji.read.recognise.ReportPage.DISPUTE_HEADER;
import static io.github.gouji.read.recognise.ReportPage.assertAll;
import static io.github.gouji.read.recognise.ReportPage.changed;
import static io.github.gouji.read.recognise.ReportPage.differences;
import static io.github.gouji.read.recognise.ReportPage.disputes;
import static io.github.gouji.read.recognise.ReportPage.eachRow;
import static io.github.gouji.read.recognise.ReportPage.expected;
import static io.github.gouji.read.recognise.ReportPage.figure;
import static io.github.gouji.read.recognise.ReportPage.figures;
import static io.github.gouji.read.recognise.ReportPage.page;
import static io.github.gouji.read.recognise.ReportPage.proactive;
import static io.github.gouji.read.recognise.ReportPage.read;
import static io.github.gouji.read.recognise.ReportPage.requestHeader;
import static io.github.gouji.read.recognise.ReportPage.requestRows;
import static io.github.gouji.read.recognise.ReportPage.requests;
import static io.github.gouji.read.recognise.ReportPage.td;
import static io.github.gouji.read.recognise.ReportPage.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What real documents do to tables 二 and 四, and what stands around the tables. */
class OtherTableVariationsTest {

    @Test
    void rowsMissingAndAdded() throws Exception {
        String html = page().replaceFirst("<tr><td>规章</td>.*?</tr>", "");
        Map<String, String> expected = expected(Edition.EDITION_2021);
        expected.keySet().removeIf(id -> id.startsWith("proactive.regulations"));
        assertThat(differences(read(html), expected)).isEmpty();
        String extra = changed(
                page(), "<tr><td>行政规范性文件", "<tr><td>其他主动公开文件</td><td>7</td><td>8</td><td>9</td></tr><tr><td>行政规范性文件");
        assertThat(differences(read(extra), expected(Edition.EDITION_2021))).isEmpty();
        assertThat(read(extra).problems()).extracting(ReadProblem::kind).containsExactly(ReadProblem.Kind.INTERPRETED);
    }

    @Test
    void disputesAsAList() throws Exception {
        StringBuilder rows = new StringBuilder();
        for (Cell cell : Cell.of(FormTable.DISPUTES, Edition.EDITION_2021)) {
            rows.append("<tr>").append(td(cell.row().title().zh()));
            rows.append(td(cell.column().title().zh())).append(td(figure(cell, Edition.EDITION_2021)));
        }
        assertAll(page(proactive(Edition.EDITION_2021), requests(Edition.EDITION_2021), "<table>" + rows + "</table>"));
    }

    @Test
    void disputesAsRows() throws Exception {
        String values = values(Cell.of(FormTable.DISPUTES, Edition.EDITION_2021), Edition.EDITION_2021);
        String[] cells = values.split("(?=<td)");
        String[] labels = {"行政复议", "未经复议直接起诉", "复议后起诉"};
        StringBuilder table = new StringBuilder(
                "<table><tr><td>类别</td><td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td></tr>");
        for (int i = 0; i < 3; i++) {
            table.append("<tr>").append(td(labels[i]));
            table.append(String.join("", List.of(cells).subList(i * 5, i * 5 + 5)))
                    .append("</tr>");
        }
        String rows = table.append("</table>").toString();
        assertAll(page(proactive(Edition.EDITION_2021), requests(Edition.EDITION_2021), rows));
        String nested = rows.replace("<td>类别</td>", "<td colspan=2>类别</td>")
                .replace("<td>行政复议</td>", "<td colspan=2>行政复议</td>")
                .replace("<td>未经", "<td rowspan=2>行政诉讼</td><td>未经");
        assertAll(page(proactive(Edition.EDITION_2021), requests(Edition.EDITION_2021), nested));
        String repeated = rows.replace("<td>类别</td>", "<td></td><td></td>")
                .replace("<td>行政复议</td>", "<td>行政复议</td><td></td>")
                .replace("<td>未经", "<td>行政诉讼</td><td>未经")
                .replace("<td>复议后", "<td>行政诉讼</td><td>复议后");
        assertAll(page(proactive(Edition.EDITION_2021), requests(Edition.EDITION_2021), repeated));
    }

    @Test
    void disputeTotalsFirst() throws Exception {
        List<Integer> order = List.of(4, 0, 1, 2, 3);
        StringBuilder values = new StringBuilder();
        for (int group = 0; group < 3; group++) {
            for (int i : order) {
                values.append(td(500 + group * 5 + i));
            }
        }
        String results = "<td>总计</td><td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td>";
        String spanned = "<table><tr><td colspan=5>行政复议</td><td colspan=10>行政诉讼</td></tr><tr>"
                + results.replace("<td>", "<td rowspan=2>")
                + "<td colspan=5>未经复议直接起诉</td><td colspan=5>复议后起诉</td></tr><tr>" + results.repeat(2) + "</tr><tr>"
                + values
                + "</tr></table>";
        assertAll(page(proactive(Edition.EDITION_2021), requests(Edition.EDITION_2021), spanned));
        String flat = "<table><tr><td>行政复议</td><td>行政诉讼</td></tr><tr><td>未经复议直接起诉</td><td>复议后起诉</td></tr><tr>"
                + results.repeat(3) + "</tr><tr>" + values + "</tr></table>";
        assertAll(page(proactive(Edition.EDITION_2021), requests(Edition.EDITION_2021), flat));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 10, 15})
    void disputesWithAnExtraColumn(int at) throws Exception {
        List<Integer> figures = List.of(1, 2, 3, 4, 10, 5, 6, 7, 8, 26, 9, 1, 0, 2, 12);
        assertThat(read(withExtraColumn(figures, at)).isComplete()).isTrue();
        assertThat(figures(read(withExtraColumn(figures, at))))
                .containsEntry("disputes.reconsideration.upheld", "1")
                .containsEntry("disputes.litigation.direct.total", "26")
                .containsEntry("disputes.litigation.afterReconsideration.total", "12");
        // Where the sums do not hold, one figure may as well have been cut in two, and another be blank.
        List<Integer> wrong = List.of(1, 2, 3, 4, 10, 5, 6, 7, 8, 27, 9, 1, 0, 2, 12);
        ReadResult result = read(withExtraColumn(wrong, at));
        assertThat(result.report().disputes()).isNull();
        assertThat(result.isComplete()).isFalse();
    }

    private static String withExtraColumn(List<Integer> figures, int at) {
        List<String> cells =
                new ArrayList<>(figures.stream().map(ReportPage::td).toList());
        cells.add(at, "<td></td>");
        String table = "<table>" + DISPUTE_HEADER + "<tr>" + String.join("", cells) + "</tr></table>";
        return page(proactive(Edition.EDITION_2021), requests(Edition.EDITION_2021), table);
    }

    @Test
    void otherTablesDoNotPollute() throws Exception {
        String statistics = "<table><tr><td>类别</td><td>数量</td></tr><tr><td>行政许可</td><td>3</td></tr>"
                + "<tr><td>行政处罚</td><td>4</td></tr><tr><td>规章</td><td>1</td></tr></table>";
        String html = changed(page(), "<p>概述。</p>", "<p>概述。行政许可99件，行政处罚88件。</p>" + statistics);
        html = changed(
                html,
                "<p>无其他事项。</p>",
                "<table><tr><td>项目</td><td>本年收费金额</td></tr><tr><td>信息处理费</td><td>120</td></tr>"
                        + "<tr><td>行政事业性收费</td><td>77</td></tr></table>"
                        + "<table><tr><td>建议</td><td>提案</td><td>合计</td></tr><tr><td>3</td><td>4</td><td>7</td></tr></table>");
        assertThat(differences(read(html), expected(Edition.EDITION_2021))).isEmpty();
    }

    @Test
    void requestStatisticsInTheOverviewDoNotPollute() throws Exception {
        String statistics =
                "<table><tr><td>类别</td><td>2022年</td><td>2023年</td></tr><tr><td>本年新收政府信息公开申请数量</td><td>3</td>"
                        + "<td>4</td></tr><tr><td>予以公开</td><td>1</td><td>2</td></tr></table>";
        String html = changed(page(), "<p>概述。</p>", "<p>概述。</p>" + statistics);
        assertThat(differences(read(html), expected(Edition.EDITION_2021))).isEmpty();
    }

    @Test
    void tablesOfTwoReportsAreReported() throws Exception {
        String other =
                "<table>" + requestHeader() + requestRows(Edition.EDITION_2021).replace("<td>1", "<td>2") + "</table>";
        ReadResult two =
                read(page(proactive(Edition.EDITION_2021), requests(Edition.EDITION_2021) + other, disputes()));
        assertThat(two.isComplete()).isFalse();
        String disputesOfOther = disputes().replace("<td>5", "<td>6");
        two = read(page(proactive(Edition.EDITION_2021), requests(Edition.EDITION_2021), disputes() + disputesOfOther));
        assertThat(two.isComplete()).isFalse();
        String proactiveOfOther = proactive(Edition.EDITION_2021).replaceAll("<td>(1\\d)</td>", "<td>9$1</td>");
        two = read(
                page(proactive(Edition.EDITION_2021) + proactiveOfOther, requests(Edition.EDITION_2021), disputes()));
        assertThat(two.isComplete()).isFalse();
    }

    @Test
    void everythingInOneLayoutTable() throws Exception {
        assertAll(changed(changed(page(), "<body>", "<body><table><tr><td>"), "</body>", "</td></tr></table></body>"));
        assertAll(changed(
                changed(page(), "<body>", "<body><table><tbody><tr><td>导航</td></tr><tr><td><div>"),
                "</body>",
                "</div></td></tr></tbody></table></body>"));
    }

    @Test
    void headerCellsAndNestedTables() throws Exception {
        assertAll(page().replace("<td", "<th").replace("</td", "</th"));
        assertAll(changed(page(), "<td>1002</td>", "<td><table><tr><td>1002</td></tr></table></td>"));
        assertAll(changed(page(), "<td>（一）予以公开</td>", "<td><table><tr><td>（一）予以公开</td></tr></table></td>"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void proactiveTableWithAnExtraColumn(int at) throws Exception {
        UnaryOperator<String> widen = row -> {
            String[] cells = row.replace("</tr>", "").split("(?=<td)", -1);
            if (cells.length != 5) {
                return row;
            }
            List<String> wide = new ArrayList<>(List.of(cells));
            wide.add(at + 1, "<td></td>");
            return String.join("", wide) + "</tr>";
        };
        String table = proactive(Edition.EDITION_2021).replace("<tr>", "\n<tr>").replace("</table>", "\n</table>");
        assertAll(page(eachRow(table, widen), requests(Edition.EDITION_2021), disputes()));
        String onlyData = eachRow(table, row -> row.contains("本年") ? row : widen.apply(row));
        assertAll(page(onlyData, requests(Edition.EDITION_2021), disputes()));
    }

    @Test
    void disputesAsRowsWithTotalsFirstOrUnreadable() throws Exception {
        String rows = "<table><tr><td>类别</td><td>总计</td><td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td></tr>"
                + "<tr><td>行政复议</td><td>504</td><td>500</td><td>501</td><td>502</td><td>503</td></tr>"
                + "<tr><td>行政诉讼（未经复议直接起诉）</td><td>509</td><td>505</td><td>506</td><td>507</td><td>508</td></tr>"
                + "<tr><td>行政诉讼（复议后起诉）</td><td>514</td><td>510</td><td>511</td><td>512</td><td>513</td></tr></table>";
        assertAll(page(proactive(Edition.EDITION_2021), requests(Edition.EDITION_2021), rows));
        ReadResult result = read(page(
                proactive(Edition.EDITION_2021),
                requests(Edition.EDITION_2021),
                changed(rows, "<td>504</td>", "<td>约5</td>")));
        Map<String, String> expected = expected(Edition.EDITION_2021);
        expected.values().remove("504");
        assertThat(differences(result, expected)).isEmpty();
        assertThat(result.unread()).containsOnlyKeys(Cell.of("disputes.reconsideration.total"));
    }

    @Test
    void disputesWithAMissingColumnAreNotShifted() throws Exception {
        ReadResult result = read(changed(page(), "<td>507</td>", ""));
        Map<String, String> expected = expected(Edition.EDITION_2021);
        figures(result).forEach((id, figure) -> {
            if (id.startsWith("disputes.")) {
                assertThat(figure).as(id).isEqualTo(expected.get(id));
            }
        });
        assertThat(result.isComplete()).isFalse();
    }

    @Test
    void figuresThatNothingNamesAreNoTableOfDisputes() {
        String row = td(101).repeat(15);
        assertThatThrownBy(() -> read("<p>某市各县气温</p><table><tr>" + row + "</tr></table>"))
                .isInstanceOf(UnreadableDocumentException.class);
    }

    @Test
    void numbersOfColumnsAreNoFigures() throws Exception {
        String numbers = IntStream.rangeClosed(1, 15).mapToObj(ReportPage::td).collect(Collectors.joining());
        String table = disputes().replace("<tr><td>500", "<tr>" + numbers + "</tr><tr><td>500");
        assertAll(page(proactive(Edition.EDITION_2021), requests(Edition.EDITION_2021), table));
        String header = requestHeader() + "<tr><td>栏次</td>"
                + IntStream.rangeClosed(1, 7).mapToObj(ReportPage::td).collect(Collectors.joining()) + "</tr>";
        assertAll(changed(page(), requestHeader(), header));
    }
}
