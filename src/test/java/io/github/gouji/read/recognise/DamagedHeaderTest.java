// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import static io.github.gouji.read.recognise.ReportPage.RECEIVED_CELLS;
import static io.github.gouji.read.recognise.ReportPage.changed;
import static io.github.gouji.read.recognise.ReportPage.differences;
import static io.github.gouji.read.recognise.ReportPage.disputes;
import static io.github.gouji.read.recognise.ReportPage.expected;
import static io.github.gouji.read.recognise.ReportPage.page;
import static io.github.gouji.read.recognise.ReportPage.proactive;
import static io.github.gouji.read.recognise.ReportPage.read;
import static io.github.gouji.read.recognise.ReportPage.td;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.read.ReadResult;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a header is damaged, or says other than the form: a figure is below its own heading, or a problem tells of it. */
class DamagedHeaderTest {

    @Test
    void headingsThatLostSpansTurnNoColumns() throws Exception {
        String header = "<tr><td rowspan=2 colspan=3>勾稽关系</td><td colspan=7>申请人情况</td></tr>"
                + "<tr><td rowspan=2>自然人</td><td colspan=5>法人或其他组织</td><td rowspan=2>总计</td></tr>"
                + "<tr><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>";
        String rows = ReportPage.requestRows(Edition.EDITION_2021).replaceAll("<tr><td>", "<tr><td colspan=3>");
        ReadResult result =
                read(page(proactive(Edition.EDITION_2021), "<table>" + header + rows + "</table>", disputes()));
        Map<String, String> wanted = expected(Edition.EDITION_2021);
        ReportPage.figures(result)
                .forEach((id, figure) -> assertThat(figure).as(id).isEqualTo(wanted.get(id)));
        assertThat(result.isComplete()).isFalse();
    }

    /** A header with a span too short, whose totals stand in front: only sums can tell, and never the order of the form. */
    @ParameterizedTest
    @CsvSource({"true", "false"})
    void anOrderThatTheHeaderContradictsIsNotGuessed(boolean addsUp) throws Exception {
        String header = "<tr><td colspan=3 rowspan=3>勾稽关系</td><td colspan=7>申请人情况</td></tr>"
                + "<tr><td>总计</td><td rowspan=2>自然人</td><td colspan=5>法人或其他组织</td></tr>"
                + "<tr><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>";
        String figures = td(addsUp ? 21 : 9) + td(1) + td(2) + td(3) + td(4) + td(5) + td(6);
        String rows = ReportPage.requestRows(Edition.EDITION_2021)
                .replaceAll("<tr>(<td>)(.*?</td>).*</tr>", "<tr><td colspan=3>$2" + figures + "</tr>");
        ReadResult result =
                read(page(proactive(Edition.EDITION_2021), "<table>" + header + rows + "</table>", disputes()));
        assertThat(ReportPage.figures(result).get("requests.received.total")).isEqualTo(addsUp ? "21" : null);
        assertThat(ReportPage.figures(result).get("requests.received.otherOrganizations"))
                .isEqualTo(addsUp ? "6" : null);
        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().zh()).contains(addsUp ? "按各行之和" : "25 行数字无法对应"));
        assertThat(result.isComplete()).isEqualTo(addsUp);
    }

    @ParameterizedTest
    @CsvSource({"true, 没有写全", "false, 没有可用的表头"})
    void aHeaderWithoutTheKindsOfOrganizationsIsSaid(boolean isThere, String said) throws Exception {
        String header = isThere ? "<tr><td>勾稽关系</td><td>自然人</td><td colspan=5>法人或其他组织</td><td>总计</td></tr>" : "";
        ReadResult result = read(changed(page(), ReportPage.requestHeader(), header));
        assertThat(differences(result, expected(Edition.EDITION_2021))).isEmpty();
        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().zh()).contains(said));
    }

    /** A row of signs for nothing, one of which has a text, in front of all figures: and a cell more than the header. */
    @Test
    void aRowOfSignsIsNoHeader() throws Exception {
        String signs = "<td>—</td><td>0/4</td><td>—</td><td>—</td><td></td><td>—</td><td>—</td><td>—</td>";
        String rows = ReportPage.requestRows(Edition.EDITION_2021)
                .replaceAll(
                        "(<td>\\d+</td>){7}",
                        "<td>0</td><td>—</td><td>0</td><td>0</td><td></td><td>0</td><td>—</td><td>—</td>");
        String first = rows.lines().findFirst().orElseThrow();
        rows = changed(rows, first, "<tr>" + td("一、本年新收政府信息公开申请数量") + signs + "</tr>");
        ReadResult result = read(page(
                proactive(Edition.EDITION_2021),
                "<table>" + ReportPage.requestHeader() + rows + "</table>",
                disputes()));
        Map<String, String> figures = ReportPage.figures(result);
        assertThat(figures).containsEntry("requests.carriedOver.legalServiceInstitutions", "0");
        assertThat(figures).doesNotContainKey("requests.carriedOver.otherOrganizations");
        assertThat(result.unread()).containsOnlyKeys(Cell.of("requests.received.commercialEnterprises"));
    }

    /** A header of which the row with most columns is lost: two names are enough to speak against the order of the form. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<td>总计</td><td colspan=5>法人或其他组织</td><td>自然人</td>",
                "<td>自然人</td><td colspan=4>法人或其他组织</td><td>总计</td><td>法人或其他组织</td>"
            })
    void fewHeadingsInAnotherOrderAreNotOverruled(String header) throws Exception {
        String html = changed(page(), ReportPage.requestHeader(), "<tr><td>勾稽关系</td>" + header + "</tr>");
        ReadResult result = read(html);
        assertThat(result.report().requests()).isNull();
        assertThat(result.problems()).anyMatch(problem -> problem.message().zh().contains("表三"));
    }

    /** A header whose spans are lost: the name of a group stands above its first column alone. */
    @ParameterizedTest
    @CsvSource({"行政复议, true", "行政复仪, true", "'', false"})
    void groupsOfTable4AreThoseThatTheHeaderNames(String first, boolean isRead) throws Exception {
        String blanks = "<td></td>".repeat(4);
        String header = "<tr>" + td(first) + blanks + td("复议后起诉") + blanks + td("未经复议直接起诉") + blanks + "</tr><tr>"
                + "<td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td>".repeat(3) + "</tr>";
        String row = "<tr><td>1</td><td>1</td><td>0</td><td>0</td><td>2</td><td>0</td><td>3</td><td>0</td><td>0</td>"
                + "<td>3</td><td>0</td><td>0</td><td>0</td><td>4</td><td>4</td></tr>";
        ReadResult result = read(changed(page(), disputes(), "<table>" + header + row + "</table>"));
        Map<String, String> figures = ReportPage.figures(result);
        assertThat(figures.get("disputes.litigation.direct.total")).isEqualTo(isRead ? "4" : null);
        assertThat(figures.get("disputes.litigation.afterReconsideration.total"))
                .isEqualTo(isRead ? "3" : null);
        assertThat(result.isComplete()).isEqualTo(isRead);
    }

    @Test
    void figuresOfSeveralRowsInOneCellAreNotLostThoughNoLabelStandsBeside() throws Exception {
        String html =
                changed(page(), "<td>行政许可</td><td>16</td>", "<td>行政许可</td><td></td></tr><tr><td></td><td>16 17</td>");
        ReadResult result = read(html);
        assertThat(result.problems()).anyMatch(problem -> problem.message().zh().contains("16 17"));
        assertThat(result.isComplete()).isFalse();
    }

    /** As converters leave them that put a space for each column, of which blank ones vanish. */
    @Test
    void nothingIsReadBelowTheOneHeadingThatIsLeft() throws Exception {
        String header = "<tr><td>业</td><td>构</td><td>社会公益组织</td><td>务机构</td></tr>";
        String rows = ReportPage.requestRows(Edition.EDITION_2021)
                .replaceAll("<tr>(.*?)(<td>\\d+</td>)(?:<td>\\d+</td>){5}(<td>\\d+</td></tr>)", "<tr><td>果</td>$1$2$3");
        ReadResult result =
                read(page(proactive(Edition.EDITION_2021), "<table>" + header + rows + "</table>", disputes()));
        assertThat(ReportPage.figures(result).keySet()).noneMatch(id -> id.startsWith("requests."));
        assertThat(result.isComplete()).isFalse();
    }

    /** The first row of all is no header because its only cell is no number. */
    @Test
    void aRowWithATextForItsFigureIsNoHeader() throws Exception {
        String html = page().replaceAll("<tr><td>规章</td>.*?</tr><tr><td>行政规范性文件</td>.*?</tr>", "");
        String twice = changed(html, "<tr><td>行政许可</td>", "<tr><td>行政许可</td><td>见附件4</td></tr><tr><td>行政许可</td>");
        ReadResult result = read(twice);
        assertThat(ReportPage.figures(result)).doesNotContainKey("proactive.administrativeLicensing.decisions");
        assertThat(result.unread()).containsKey(Cell.of("proactive.administrativeLicensing.decisions"));
    }

    @Test
    void oneRowWhoseFirstFigureIsASumTurnsNoColumns() throws Exception {
        String rows = ReportPage.requestRows(Edition.EDITION_2021)
                .replace(RECEIVED_CELLS, "<td>6</td><td>1</td><td>1</td><td>1</td><td>1</td><td>1</td><td>1</td>");
        ReadResult result = read(page(proactive(Edition.EDITION_2021), "<table>" + rows + "</table>", disputes()));
        Map<String, String> wanted = expected(Edition.EDITION_2021);
        wanted.keySet().removeIf(id -> id.startsWith("requests.received."));
        Map<String, String> figures = new LinkedHashMap<>(ReportPage.figures(result));
        figures.keySet().removeIf(id -> id.startsWith("requests.received."));
        assertThat(figures).isEqualTo(wanted);
    }

    /** A heading over two columns of figures is of one of them: where its own is blank, the other is not its. */
    @Test
    void ofTwoColumnsUnderOneHeadingNoFigureIsTaken() throws Exception {
        String html = changed(page(), "<td>其他</td><td>总计</td>", "<td colspan=2>其他</td><td>总计</td>")
                .replaceAll("(<td>1[01]\\d\\d</td>)(</tr>)", "$1<td></td>$2");
        ReadResult result = read(changed(html, "<td>1005</td>", "<td></td>"));
        assertThat(ReportPage.figures(result)).doesNotContainKey("requests.received.otherOrganizations");
        assertThat(result.isComplete()).isFalse();
    }

    /** A blank cell may be in the column of the heading that is missing, or of that one's neighbour. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<td>商业企业</td><td colspan=2>科研机构社会公益组织</td><td>法律服务机构</td><td>其他</td><td>总计</td>",
                "<td>商业企业</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td><td></td><td>总计</td>"
            })
    void belowAHeaderThatLacksAHeadingNoFigureMoves(String headings) throws Exception {
        String own = "<td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td><td>总计</td>";
        String html = changed(page(), own, headings);
        for (String blank : List.of("1002", "1005")) {
            ReadResult result = read(changed(html, "<td>" + blank + "</td>", "<td></td>"));
            Map<String, String> wanted = expected(Edition.EDITION_2021);
            ReportPage.figures(result)
                    .forEach((id, figure) -> assertThat(figure).as(id).isEqualTo(wanted.get(id)));
            assertThat(result.isComplete()).isFalse();
        }
    }

    @Test
    void aColumnThatTheFormDoesNotHaveIsLeftOutAndSaid() throws Exception {
        String wide = changed(page(), "<td>法律服务机构</td>", "<td>小计</td><td>法律服务机构</td>")
                .replaceAll(
                        "(<td>1(?:0[0-9]|1[0-7])[0-9]</td><td>1[01][0-9]{2}</td><td>1[01][0-9]{2}</td><td>1[01][0-9]{2}</td>)(<td>1[01])",
                        "$1<td>9</td>$2");
        ReadResult result = read(wide);
        assertThat(differences(result, expected(Edition.EDITION_2021))).isEmpty();
        assertThat(result.problems()).anyMatch(problem -> problem.message().zh().contains("小计"));
    }

    /** A header of table 四 that lost its last row: what is left of it speaks against the order of the form, or does not. */
    @ParameterizedTest
    @CsvSource({"未经复议直接起诉, 复议后起诉, 其他结果, true", "复议后起诉, 未经复议直接起诉, 其他结果, false", "未经复议直接起诉, 复议后起诉, 结果纠正, false"})
    void fewHeadingsOfTable4AreNotOverruled(String second, String third, String result, boolean isRead)
            throws Exception {
        String header = "<tr><td colspan=5>行政复议</td><td colspan=10>行政诉讼</td></tr><tr><td>结果维持</td><td>结果纠正</td>"
                + td(result) + "<td>尚未审结</td><td>总计</td><td colspan=5>" + second + "</td><td colspan=5>" + third
                + "</td></tr>";
        ReadResult read = read(changed(page(), ReportPage.DISPUTE_HEADER, header));
        assertThat(ReportPage.figures(read).containsKey("disputes.litigation.direct.total"))
                .isEqualTo(isRead);
        assertThat(read.isComplete()).isEqualTo(isRead);
    }

    /** The last column of the rows is lost, and another number stands in front: seven figures, as in the form. */
    @ParameterizedTest
    @CsvSource({"序号, 1", "上年数, 37"})
    void aNumberInFrontIsNoFigureOfARowThatLostOne(String heading, int step) throws Exception {
        AtomicInteger number = new AtomicInteger();
        String rows = Pattern.compile("^<tr>(<td>[^<]*</td>)(.*)<td>\\d+</td></tr>$", Pattern.MULTILINE)
                .matcher(ReportPage.requestRows(Edition.EDITION_2021))
                .replaceAll(row -> "<tr>" + row.group(1) + td(number.addAndGet(step)) + row.group(2) + "</tr>");
        String header = changed(ReportPage.requestHeader(), "<td>自然人", td(heading) + "<td>自然人");
        ReadResult result =
                read(page(proactive(Edition.EDITION_2021), "<table>" + header + rows + "</table>", disputes()));
        assertThat(ReportPage.figures(result).keySet()).noneMatch(id -> id.startsWith("requests."));
        assertThat(result.isComplete()).isFalse();
    }

    /** A section of the former form in a table of the newer one: what the newer has no cells for is not dropped in silence. */
    @Test
    void figuresThatOnlyTheOtherEditionHasAreReported() throws Exception {
        String section = "<tr><td>信息内容</td><td>上一年项目数量</td><td>本年增/减</td><td>处理决定数量</td></tr>"
                + "<tr><td>行政处罚</td><td>71</td><td>72</td><td>$1</td></tr>";
        ReadResult result = read(page().replaceFirst("<tr><td>行政处罚</td><td>(\\d+)</td></tr>", section));
        assertThat(result.problems()).anyMatch(problem -> problem.message().zh().contains("71 | 72"));
        assertThat(result.isComplete()).isFalse();
    }

    /** Three rows begin a column too far to the left, below a heading that the form does not have. */
    @Test
    void figuresThatMovedToTheLeftBelowAnotherHeadingAreReported() throws Exception {
        String rows = ReportPage.requestRows(Edition.EDITION_2021)
                .replaceAll("<tr>(<td>[^<]*</td>)", "<tr>$1<td></td>")
                .replaceAll("<tr>(<td>（[一二七]）[^<]*</td>)<td></td>(.*)</tr>", "<tr>$1$2<td></td></tr>");
        String header = changed(ReportPage.requestHeader(), "<td>自然人", "<td>小计</td><td>自然人");
        ReadResult result =
                read(page(proactive(Edition.EDITION_2021), "<table>" + header + rows + "</table>", disputes()));
        assertThat(result.problems())
                .filteredOn(problem -> problem.message().zh().contains("前面的数字"))
                .hasSize(3);
    }

    /** Two years side by side: the heading of the form stands above the first column alone, or above neither. */
    @ParameterizedTest
    @ValueSource(strings = {"<td>2022年</td><td>2023年</td>", "<td>本年</td><td>上年</td>"})
    void ofTwoYearsSideBySideNoneIsTaken(String years) throws Exception {
        String header = ReportPage.requestHeader().replaceAll("(<td>[^<]*</td>)(?=.*</tr>)", "$1<td></td>")
                + "<tr><td></td><td></td>" + years.repeat(7) + "</tr>";
        String rows = ReportPage.requestRows(Edition.EDITION_2021)
                .replaceAll("<td>(\\d+)</td>", "<td>7$1</td><td>$1</td>")
                .replaceAll("<tr>(<td>[^<]*</td>)", "<tr>$1<td></td>");
        String licences = proactive(Edition.EDITION_2021)
                .replace("<td>本年处理决定数量</td>", years)
                .replace("<td>行政许可</td>", "<td>行政许可</td><td>77</td>")
                .replaceAll("(<td>77</td>)<td>\\d+</td>", "$1<td></td>");
        ReadResult result = read(page(licences, "<table>" + header + rows + "</table>", disputes()));
        assertThat(ReportPage.figures(result).keySet())
                .noneMatch(id -> id.startsWith("requests.") || id.contains("Licensing"));
        assertThat(result.isComplete()).isFalse();
    }

    /** A section of table 二 whose headings are mostly those of the former form: 本年新公开数量 is not 本年废止件数. */
    @Test
    void figuresBelowHeadingsOfTheOtherEditionAreNotTakenInOrder() throws Exception {
        String html = changed(page(), "<td>本年制发件数</td><td>本年废止件数</td>", "<td>本年新制作数量</td><td>本年新公开数量</td>");
        ReadResult result = read(html);
        assertThat(ReportPage.figures(result).keySet()).noneMatch(id -> id.startsWith("proactive.regulations"));
        assertThat(result.problems()).anyMatch(problem -> problem.message().zh().contains("规章"));
        assertThat(result.isComplete()).isFalse();
    }
}
