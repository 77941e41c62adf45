// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import static io.github.gouji.read.recognise.ReportPage.disputes;
import static io.github.gouji.read.recognise.ReportPage.page;
import static io.github.gouji.read.recognise.ReportPage.proactive;
import static io.github.gouji.read.recognise.ReportPage.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.ReadProblem.Kind;
import io.github.gouji.read.ReadResult;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.RequestRow;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of table 三 whose number of cells or whose sums are odd among the others: in no wrong cell without a word. */
class OddRowsTest {

    private static final String FORM = "项目,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计";
    private static final String TOTAL_FIRST = "项目,总计,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他";
    private static final String BEGIN = "<p>某县示范局2023年政府信息公开工作年度报告</p><table>";
    private static final String SHORT = "项目,自然人,商业企业,科研机构,法律服务机构,其他,总计";

    /** A row as wide as the form, whose sum tells that its figures are not where they should be. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,2,3,0,0,0,15 | 一个数拆成了两格",
                "4,0,0,0,0,1,2 | ",
                "4,0,0,0,1,0,14 | 一个数拆成了两格",
                "4,3,,0,0,7, | 可能移了位",
                "1,0,0,0,0,1, | 可能移了位",
                "1,0,0,0,1,, | ",
                ",4,3,0,0,0,8 | ",
                "1,2,0,0,0,0,3 | "
            })
    void saysWhatTheSumsTell(String row, String said) throws Exception {
        ReadResult result = read(table(FORM, "二、上年结转政府信息公开申请数量," + row, "（一）予以公开,1,0,0,0,0,0,1"));
        List<String> told = result.problems().stream()
                .filter(problem -> problem.kind() == Kind.INTERPRETED)
                .map(problem -> problem.message().zh())
                .toList();
        if (said == null) {
            assertThat(told).isEmpty();
        } else {
            assertThat(told).singleElement().asString().contains(said);
        }
        assertThat(result.report().requests().carriedOver().commercialEnterprises())
                .isEqualTo(row.startsWith(",") ? 4L : Long.valueOf(row.split(",")[1]));
    }

    @Test
    void twoEqualFiguresAreNoTotalWhereNoRowHasOne() throws Exception {
        ReadResult result =
                read(table(FORM, "二、上年结转政府信息公开申请数量,1,0,0,0,0,1,", "（一）予以公开,1,0,0,0,0,0,", "（二）部分公开,2,0,,0,0,0,"));
        assertThat(result.problems()).extracting(ReadProblem::kind).doesNotContain(Kind.INTERPRETED);
    }

    /** A row that lost its first figure, in front of an empty column behind: among rows that all add up it is odd. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "40,7,0,1,2,51, | 2,0,0,0,0,1,3 | true",
                "40,7,0,1,2,51, | 2,0,0,0,0,1,4 | false",
                "40,7,0,1,2,51, | 2,0,0,0,0,,2 | false"
            })
    void oneRowAloneThatDoesNotAddUpIsSaid(String row, String other, boolean isSaid) throws Exception {
        String others = "2,0,0,0,0,1,3";
        ReadResult result = read(table(
                FORM,
                "一、本年新收政府信息公开申请数量," + others,
                "二、上年结转政府信息公开申请数量," + row,
                "（一）予以公开," + others,
                "（二）部分公开," + others,
                "（七）总计," + other));
        assertThat(result.problems())
                .filteredOn(problem -> problem.message().zh().contains("唯独这一行"))
                .hasSize(isSaid ? 1 : 0);
    }

    /** Beside an empty column that the header does not have, two rows that lost a cell look like two with a blank. */
    @Test
    void narrowRowsOfSeveralFiguresAreNotRead() throws Exception {
        String others = "2,0,0,0,0,1,,3";
        ReadResult result = read(table(
                FORM,
                "一、本年新收政府信息公开申请数量," + others,
                "二、上年结转政府信息公开申请数量,33,0,3,0,0,,36",
                "（一）予以公开," + others,
                "（二）部分公开,7,0,0,2,0,0,9",
                "（七）总计," + others,
                "四、结转下年度继续办理," + others));
        assertThat(figures(result, RequestRow.CARRIED_OVER)).containsOnly((Number) null);
        assertThat(figures(result, RequestRow.RECEIVED)).doesNotContainNull();
        assertThat(result.problems())
                .anyMatch(problem -> problem.kind() == Kind.NOT_PLACED
                        && problem.message().zh().contains("33 | 0 | 3"));
    }

    /** A row that is longer or shorter than the others, or than its header: none of its figures is taken. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                FORM + " | 33,见附注,5,,7,189,65,299 | 1,0,0,0,0,0,1",
                TOTAL_FIRST + " | 1,0,,0,0,1,0,2 | 1,1,0,0,0,0,0",
                SHORT + " | 3,0,0,0,,0,3 | 1,0,0,0,0,1",
                FORM + " | ,,,0,0,,0 | ,1,0,0,0,0,0,1"
            })
    void anOddRowIsNotSqueezed(String header, String odd, String others) throws Exception {
        ReadResult result = read(table(
                header,
                "一、本年新收政府信息公开申请数量," + others,
                "二、上年结转政府信息公开申请数量," + odd,
                "（一）予以公开," + others,
                "（二）部分公开," + others,
                "四、结转下年度继续办理," + others));
        assertThat(figures(result, RequestRow.CARRIED_OVER)).containsOnly((Number) null);
        assertThat(result.problems())
                .extracting(ReadProblem::kind)
                .as("%s", result.problems())
                .contains(Kind.NOT_PLACED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"上年同期数据：", "附：去年情况", "2022年的情况如下表："})
    void theOnlyTableIsNotTakenIfItIsOfLastYear(String caption) throws Exception {
        String disputes = "<p>" + caption + "</p>" + disputes();
        ReadResult result = read(page(proactive(Edition.EDITION_2021), table(FORM, "一、本年新收,1"), disputes));
        assertThat(result.report().disputes()).isNull();
        assertThat(result.isComplete()).isFalse();
    }

    /** A section of last year's table 二 in front of the report's own, whose label is lost: it fills no gap. */
    @Test
    void aPieceOfLastYearsTableIsNoPieceOfThisYears() throws Exception {
        String own = "<table><tr><td>信息内容</td><td>本年处理决定数量</td></tr><tr><td></td><td>212</td></tr></table>";
        String former = own.replace("<td></td><td>212", "<td>行政许可</td><td>1730");
        String around = proactive(Edition.EDITION_2021).replaceFirst("<tr><td>行政许可</td><td>\\d+</td></tr>", "");
        String tables = "<p>上年度情况：</p>" + former + "<p>本年度情况：</p>" + own + around;
        ReadResult result = read(page(tables, table(FORM, "一、本年新收,1"), disputes()));
        assertThat(ReportPage.figures(result))
                .doesNotContainEntry("proactive.administrativeLicensing.decisions", "1730");
        assertThat(result.isComplete()).isFalse();
    }

    /** A report whose tables are pictures, and another body's behind it: its tables are not those of the first. */
    @Test
    void tablesOfAnotherReportAreNotThoseOfOneWithoutAny() throws Exception {
        String other = page(Edition.EDITION_2021);
        String first = other.replaceAll("<table>(?s:.*?)</table>", "").replace("</body></html>", "");
        ReadResult result = read(first + other.replace("<html><body>", "").replace("某县", "别县"));
        assertThat(result.report().agency()).isEqualTo("某县示范局");
        assertThat(ReportPage.figures(result)).isEmpty();
        assertThat(result.isComplete()).isFalse();
    }

    /** The only row of a part of table 二 has a text for its figure, and a blank row follows: that is not its figure. */
    @Test
    void aTextForTheOnlyFigureAboveABlankRowIsUnread() throws Exception {
        String html = page(Edition.EDITION_2021)
                .replaceAll(
                        "(<td>行政事业性收费</td>)<td>[^<]*</td></tr>", "$1<td>见附件</td></tr>" + "<tr><td></td><td></td></tr>");
        assertThat(read(html).unread()).containsEntry(Cell.of("proactive.administrativeFees.amount"), "见附件");
    }

    /** A label in two rows of a table that has come to stand in a chapter of text: its figures are not dropped. */
    @Test
    void aRowOfATableInAChapterOfTextIsNotLost() throws Exception {
        String requests =
                table(FORM, "一、本年新收,1,0,0,0,0,0,1", "（二）部分公开,,,,,,,", "只计这一情形,5,0,0,0,0,0,5", "四、结转下年度,0,0,0,0,0,0,0");
        ReadResult result =
                read(page(proactive(Edition.EDITION_2021), "", disputes()).replace("无其他事项。</p>", "</p>" + requests));
        assertThat(result.problems()).anyMatch(problem -> problem.message().zh().contains("只计这一情形"));
    }

    @Test
    void aFigureInTheCellOfItsLabelIsNotLost() throws Exception {
        ReadResult result = read(table(FORM, "一、本年新收政府信息公开申请数量 12,,0,0,0,0,0,12"));
        assertThat(result.problems())
                .filteredOn(problem -> problem.kind() == Kind.NOT_PLACED)
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().zh()).contains("申请数量 12"));
        assertThat(read(table(FORM, "一、本年新收政府信息公开申请数量1,12,0,0,0,0,0,12")).problems())
                .extracting(ReadProblem::kind)
                .doesNotContain(Kind.NOT_PLACED);
    }

    @Test
    void aLabelInTwoRowsIsOne() throws Exception {
        String rows = ReportPage.changed(
                page(Edition.EDITION_2019),
                "<td>其他对外管理服务事项</td>",
                "<td>其他对外管理</td><td></td><td></td><td></td></tr><tr><td>服务事项</td>");
        ReportPage.assertAll(rows, Edition.EDITION_2019);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "</tr>", "</td></tr><tr><td>二、上年结"})
    void saysThatAPageEndsWithinATable(String end) throws Exception {
        String cut = table(FORM, "一、本年新收政府信息公开申请数量,1,0,0,0,0,0,12");
        String page = cut.substring(0, cut.lastIndexOf("2</td>")) + end;
        assertThat(read(page).problems())
                .filteredOn(problem -> problem.message().zh().contains("表格中间中断"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(Kind.NOT_FOUND));
        assertThat(read(cut.replace("</table>", "</body>")).problems())
                .noneMatch(problem -> problem.message().zh().contains("中断"));
    }

    /** Below an empty column that the form does not have, a row that lost its figure looks like one with a blank. */
    @ParameterizedTest
    @CsvSource({"行政处罚, true", "'行政处罚,', false", "'行政处罚,4', false", "'行政处罚,4,', false"})
    void aBlankOfANarrowRowIsSaid(String row, boolean said) throws Exception {
        ReadResult result = read(
                table("信息内容,本年处理决定数量,", "行政许可,47,", row + ",", "行政强制,174,", "信息内容,本年收费金额（单位：万元）,", "行政事业性收费,257.8,"));
        assertThat(result.report().get(Cell.of("proactive.administrativeCompulsion.decisions")))
                .isEqualTo(174L);
        assertThat(result.problems())
                .filteredOn(problem -> problem.message().zh().contains("少一格"))
                .hasSize(said ? 1 : 0)
                .allMatch(problem -> problem.kind() == Kind.INTERPRETED);
    }

    @Test
    void aRowOfFewerFiguresIsNoNarrowOne() throws Exception {
        ReadResult result = read(table("信息内容,上一年项目数量,本年增/减,处理决定数量", "行政许可,3,1,2", "行政处罚,3,1,2", "行政事业性收费,,"));
        assertThat(result.problems())
                .noneMatch(problem -> problem.message().zh().contains("少一格"));
    }

    /** Two rows that lack a cell agree with each other, but the blank of one stands in a column that no whole row uses. */
    @Test
    void twoShortRowsAreNoLayout() throws Exception {
        String others = "1,,0,0,0,0,0,1";
        ReadResult result = read(table(
                "项目,自然人,,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计",
                "一、本年新收政府信息公开申请数量," + others,
                "二、上年结转政府信息公开申请数量,29,,52,316,244,208,360",
                "（一）予以公开," + others,
                "（二）部分公开,7,1,2,0,0,0,10",
                "（七）总计," + others,
                "四、结转下年度继续办理," + others));
        assertThat(figures(result, RequestRow.CARRIED_OVER)).containsOnly((Number) null);
        assertThat(result.isComplete()).isFalse();
        assertThat(figures(result, RequestRow.RECEIVED)).doesNotContainNull();
    }

    /** On the second page of a table the rows have an empty column behind, and one has lost a cell: it is as wide as the first page. */
    @Test
    void aRowBetweenWiderOnesIsNarrow() throws Exception {
        String others = "1,0,0,0,0,0,1";
        ReadResult result = read(table(
                FORM,
                "一、本年新收政府信息公开申请数量," + others,
                "二、上年结转政府信息公开申请数量," + others,
                "（一）予以公开," + others,
                "（二）部分公开," + others,
                "1.信访举报投诉类申请," + others + ",",
                "2.重复申请," + others + ",",
                "（七）总计,508,29,8,33,791,42881,",
                "四、结转下年度继续办理," + others + ","));
        assertThat(figures(result, RequestRow.OUTCOME_TOTAL)).containsOnly((Number) null);
        assertThat(figures(result, RequestRow.CARRIED_FORWARD)).doesNotContainNull();
        assertThat(result.isComplete()).isFalse();
    }

    private static List<Number> figures(ReadResult result, RequestRow row) {
        return Cell.of(FormTable.REQUESTS, Edition.EDITION_2021).stream()
                .filter(cell -> cell.row() == row)
                .<Number>map(result.report()::get)
                .collect(Collectors.toList());
    }

    private static String table(String... rows) {
        return Arrays.stream(rows)
                .map(row -> Arrays.stream(row.split(",", -1))
                        .map(ReportPage::td)
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("", BEGIN, "</table>"));
    }
}
