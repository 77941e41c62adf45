// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import static io.github.gouji.read.recognise.ReportPage.CHAPTERS;
import static io.github.gouji.read.recognise.ReportPage.RECEIVED_CELLS;
import static io.github.gouji.read.recognise.ReportPage.changed;
import static io.github.gouji.read.recognise.ReportPage.differences;
import static io.github.gouji.read.recognise.ReportPage.disputes;
import static io.github.gouji.read.recognise.ReportPage.expected;
import static io.github.gouji.read.recognise.ReportPage.page;
import static io.github.gouji.read.recognise.ReportPage.proactive;
import static io.github.gouji.read.recognise.ReportPage.read;
import static io.github.gouji.read.recognise.ReportPage.requests;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.ReadResult;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.RequestRow;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where heading, width and count disagree, or another table is near: a figure is right, or a problem tells of it. */
class TrustTest {

    /** A row that is damaged: none of its figures may stand in another's cell. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<td>1001</td><td>1002</td><td>1003</td><td>1004</td><td>1005</td><td>1006</td>",
                "<td></td><td>1001</td><td>1002</td><td>1003</td><td>1004</td><td>1005</td>",
                "<td>10</td><td>00</td><td>1001</td><td>1002</td><td>1003</td><td></td><td>1005</td><td>1006</td>",
                "<td>1000</td><td>9</td><td>1001</td><td>1002</td><td>1003</td><td>1004</td><td>1005</td><td>1006</td>",
                "<td>1000</td><td colspan=5>70</td><td>1006</td>",
                "<td>1000 1001</td><td>1002</td><td>1003</td><td>1004</td><td>1005</td><td>1006</td>"
            })
    void aDamagedRowIsReported(String damaged) throws Exception {
        ReadResult result = read(changed(page(), RECEIVED_CELLS, damaged));
        Map<String, String> wanted = expected(Edition.EDITION_2021);
        ReportPage.figures(result)
                .forEach((id, figure) -> assertThat(figure).as(id).isEqualTo(wanted.get(id)));
        assertThat(result.isComplete()).isFalse();
        assertThat(result.unread().keySet()).anyMatch(cell -> cell.id().startsWith("requests.received."));
    }

    /** Two rows that ran into one: a figure of it may be of either. */
    @Test
    void aRowWithTheLabelsOfTwoIsNeither() throws Exception {
        String html = page().replaceAll("<tr>[^/]*7\\.属于行政执法案卷</td>(?:<td>\\d+</td>)*</tr>", "")
                .replace("6.属于四类过程性信息", "6.属于四类过程性信息<br>7.属于行政执法案卷");
        ReadResult result = read(html);
        assertThat(ReportPage.figures(result).keySet())
                .noneMatch(id -> id.contains("deliberativeProcess") || id.contains("enforcementFiles"));
        assertThat(result.problems()).anyMatch(problem -> problem.message().zh().contains("6.属于四类过程性信息"));
    }

    @Test
    void aFigureOverTwoRowsIsInNeither() throws Exception {
        String html = changed(page(), "<td>1000</td>", "<td rowspan=2>1000</td>");
        ReadResult result = read(changed(html, "<td>1007</td>", ""));
        assertThat(ReportPage.figures(result))
                .doesNotContainKeys("requests.received.naturalPersons", "requests.carriedOver.naturalPersons");
        assertThat(result.isComplete()).isFalse();
    }

    @Test
    void theOrderOfTheTablesDoesNotMatter() throws Exception {
        String title = ReportPage.TITLE;
        String html = "<html><body>" + title + disputes() + requests(Edition.EDITION_2021)
                + proactive(Edition.EDITION_2021) + CHAPTERS + "</body></html>";
        ReportPage.assertAll(html);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aTableOfAnotherYearIsNotTheReports(boolean isBefore) throws Exception {
        String quoted =
                "<p>2021年度收到和处理政府信息公开申请情况</p>" + requests(Edition.EDITION_2021).replace("<td>1", "<td>2");
        String own = "<p>2023年度收到和处理政府信息公开申请情况</p>" + requests(Edition.EDITION_2021);
        ReadResult result =
                read(page(proactive(Edition.EDITION_2021), isBefore ? quoted + own : own + quoted, disputes()));
        assertThat(differences(result, expected(Edition.EDITION_2021))).isEmpty();
        assertThat(result.problems()).anyMatch(problem -> problem.message().zh().contains("2021 年的表三"));
    }

    @Test
    void ofTwoTablesThatNothingTellsApartNoneIsRead() throws Exception {
        String other = requests(Edition.EDITION_2021).replace("<td>1", "<td>2");
        ReadResult result =
                read(page(proactive(Edition.EDITION_2021), requests(Edition.EDITION_2021) + other, disputes()));
        assertThat(result.report().requests()).isNull();
        assertThat(result.problems())
                .filteredOn(problem -> problem.kind() == ReadProblem.Kind.NOT_PLACED)
                .hasSize(2);
    }

    /** As each sheet of a workbook does. */
    @ParameterizedTest
    @ValueSource(strings = {ReportPage.TITLE, "<p>2023年政府信息公开工作年度报告</p>", "<p>县示范局</p><p>2023年政府信息公开工作年度报告</p>"})
    void theReportsOwnTitleBeginsNoOtherReport(String repeated) throws Exception {
        ReportPage.assertAll(page(
                proactive(Edition.EDITION_2021), repeated + requests(Edition.EDITION_2021), repeated + disputes()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>另县示范局2022年政府信息公开工作年度报告</p>", "<p>另县水利局</p><p>2023年政府信息公开工作年度报告</p>"})
    void theTablesOfASecondReportAreNotTheFirstOnes(String title) throws Exception {
        String second = title + "<p>四、政府信息公开行政复议、行政诉讼情况</p>" + disputes().replace("<td>5", "<td>6");
        String first = changed(page(), disputes(), "");
        ReadResult result = read(changed(first, "</body>", second + "</body>"));
        assertThat(result.report().disputes()).isNull();
        assertThat(result.isComplete()).isFalse();
    }

    @Test
    void figuresBelowABlankRowAreNotItsOwnThoughTheirLabelIsNotKnown() throws Exception {
        String disclosed = ReportPage.values(
                ReportPage.byRow(FormTable.REQUESTS, Edition.EDITION_2021).get(2), Edition.EDITION_2021);
        String blank = changed(page(), disclosed, "<td></td>".repeat(7));
        ReadResult result = read(changed(blank, "（二）部分公开", "（二甲壬分公开"));
        Map<String, String> wanted = new LinkedHashMap<>(expected(Edition.EDITION_2021));
        wanted.keySet().removeIf(id -> id.contains(".disclosed.") || id.contains(".partlyDisclosed."));
        assertThat(differences(result, wanted)).isEmpty();
        assertThat(result.isComplete()).isFalse();
    }

    @Test
    void twoRowsWithACellTooManyProveNothingThoughTheyAreAlike() throws Exception {
        String html = page();
        Map<String, String> wanted = new LinkedHashMap<>(expected(Edition.EDITION_2021));
        for (int row : new int[] {14, 18}) {
            List<Cell> cells =
                    ReportPage.byRow(FormTable.REQUESTS, Edition.EDITION_2021).get(row);
            String figures = ReportPage.values(cells, Edition.EDITION_2021);
            String second = ReportPage.td(ReportPage.figure(cells.get(1), Edition.EDITION_2021));
            html = changed(html, figures, changed(figures, second, "<td></td><td>1</td>"));
            cells.forEach(cell -> wanted.remove(cell.id()));
        }
        ReadResult result = read(html);
        assertThat(differences(result, wanted)).isEmpty();
        assertThat(result.isComplete()).isFalse();
    }

    @Test
    void twoRowsOfOneLabelAreBothReported() throws Exception {
        ReadResult result = read(changed(page(), "2.重复申请", "3.要求提供公开出版物"));
        Map<String, String> wanted = new LinkedHashMap<>(expected(Edition.EDITION_2021));
        wanted.keySet().removeIf(id -> id.contains(".repeated.") || id.contains(".publishedMaterials."));
        assertThat(differences(result, wanted)).isEmpty();
        assertThat(result.isComplete()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"第二十条第（一）项, 表二", "第二十条第（一）项</td><td>, 表二", "行政复议</td><td>行政诉讼, 表四"})
    void aTableOfWhichTheFirstRowIsLeftIsSaid(String row, String table) throws Exception {
        ReadResult result = read(
                ReportPage.TITLE + requests(Edition.EDITION_2021) + "<table><tr><td>" + row + "</td></tr></table>");
        assertThat(result.problems())
                .filteredOn(problem -> problem.message().zh().contains(table))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.kind()).isEqualTo(ReadProblem.Kind.NOT_FOUND);
                    assertThat(problem.location()).isNotNull();
                });
    }

    @Test
    void aHeadingWithoutItsTableIsSaid() throws Exception {
        ReadResult result = read(changed(page(), disputes(), ""));
        assertThat(result.problems())
                .anyMatch(problem -> problem.message()
                        .zh()
                        .contains(FormTable.DISPUTES.label().zh()));
    }

    @ParameterizedTest
    @CsvSource({"19（千元）, 1.9", "190000/元, ", "19元, 0.0019", "19, 19"})
    void unitsOfCells(String text, String value) throws Exception {
        ReadResult result = read(changed(page(), "<td>19</td>", "<td>" + text + "</td>"));
        String figure = ReportPage.figures(result).get("proactive.administrativeFees.amount");
        if (value == null) {
            assertThat(figure).isNull();
        } else {
            assertThat(new BigDecimal(figure)).isEqualByComparingTo(value);
        }
    }

    @Test
    void ofUnitsOfLabelAndHeadingThatDisagreeNoneIsTaken() throws Exception {
        String html = changed(page(), "<td>行政事业性收费</td>", "<td>行政事业性收费（元）</td>");
        ReadResult result = read(changed(html, "本年收费金额", "本年收费金额（单位：万元）"));
        assertThat(ReportPage.figures(result)).doesNotContainKey("proactive.administrativeFees.amount");
        assertThat(result.unread()).containsKey(Cell.of("proactive.administrativeFees.amount"));
    }

    @Test
    void aTableThatIsTurnedIsReadWhereItsHeadingsCross() throws Exception {
        StringBuilder turned = new StringBuilder("<table><tr><td>申请人</td>");
        var rows = ReportPage.byRow(FormTable.REQUESTS, Edition.EDITION_2021);
        rows.forEach(row -> turned.append("<td>")
                .append(ReportPage.label((RequestRow) row.get(0).row()))
                .append("</td>"));
        for (int column = 0; column < ReportPage.COLUMNS.length; column++) {
            turned.append("</tr><tr><td>").append(ReportPage.COLUMNS[column]).append("</td>");
            for (var row : rows) {
                turned.append(ReportPage.td(ReportPage.figure(row.get(column), Edition.EDITION_2021)));
            }
        }
        ReadResult result = read(page(proactive(Edition.EDITION_2021), turned + "</tr></table>", disputes()));
        assertThat(differences(result, expected(Edition.EDITION_2021))).isEmpty();
    }
}
