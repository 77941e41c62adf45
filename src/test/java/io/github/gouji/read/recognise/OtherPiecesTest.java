// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import static io.github.gouji.read.recognise.ReportPage.changed;
import static io.github.gouji.read.recognise.ReportPage.differences;
import static io.github.gouji.read.recognise.ReportPage.disputes;
import static io.github.gouji.read.recognise.ReportPage.expected;
import static io.github.gouji.read.recognise.ReportPage.page;
import static io.github.gouji.read.recognise.ReportPage.proactive;
import static io.github.gouji.read.recognise.ReportPage.read;
import static io.github.gouji.read.recognise.ReportPage.requests;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.read.ReadResult;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.Edition;
import io.github.gouji.report.RequestRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pieces of a table that stand elsewhere, or are of another year: none of them is the report's own without a word. */
class OtherPiecesTest {

    private static final String FEES = "<tr><td>信息内容</td><td>本年收费金额</td></tr><tr><td>行政事业性收费</td><td>";

    /** The page whose table 二 is four tables. */
    private static String inPieces() {
        String pieces = changed(proactive(Edition.EDITION_2021), "<tr><td>信息内容", "</table><table><tr><td>信息内容");
        return page(changed(pieces, "<table></table>", ""), requests(Edition.EDITION_2021), disputes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>2022年度</p><table>",
                "<table><tr><td colspan=2>2022年度</td></tr>",
                "<table><tr><td>2022年</td><td>2022年</td></tr>"
            })
    void aPieceOfAnotherYearIsNoPieceOfTheTable(String caption) throws Exception {
        String own = "<table>" + FEES;
        ReadResult result = read(changed(inPieces(), own, caption + FEES + "7</td></tr></table>" + own));
        assertThat(differences(result, expected(Edition.EDITION_2021))).isEmpty();
        assertThat(result.problems()).anyMatch(problem -> problem.message().zh().contains("2022 年的表二"));
    }

    @Test
    void aPieceInAnotherChapterIsSaidIfItsFiguresAreOthers() throws Exception {
        String elsewhere = "<p>收费如下。</p><table>" + FEES + "7</td></tr></table>";
        ReadResult result = read(changed(page(), "<p>无其他事项。</p>", elsewhere));
        assertThat(differences(result, expected(Edition.EDITION_2021))).isEmpty();
        assertThat(result.problems()).anyMatch(problem -> problem.message().zh().contains("又有一张表二"));
        ReportPage.assertAll(changed(page(), "<p>无其他事项。</p>", changed(elsewhere, "7<", "19<")));
    }

    /** A row of 表四 that has figures of its own is no title of the table below it, which lacks its label. */
    @Test
    void aRowWithFiguresNamesNoTableBelowIt() throws Exception {
        String header = "<td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td></tr>";
        String own = "<table><tr><td></td>" + header
                + "<tr><td>行政复议</td><td>1</td><td>2</td><td>3</td><td>4</td><td>10</td></tr></table>";
        String below = "<table><tr>" + header + "<tr>" + ReportPage.td(0).repeat(5) + "</tr></table>";
        ReadResult result = read(changed(page(), disputes(), own + below));
        assertThat(ReportPage.figures(result))
                .containsEntry("disputes.reconsideration.upheld", "1")
                .containsEntry("disputes.reconsideration.total", "10");
        assertThat(ReportPage.figures(result).keySet()).noneMatch(id -> id.startsWith("disputes.litigation."));
        assertThat(result.problems()).anyMatch(problem -> problem.message().zh().contains("又一张表四"));
    }

    @Test
    void rowsThatAreThereTwiceWithTheSameFiguresLoseNothing() throws Exception {
        ReadResult result = read(page(
                proactive(Edition.EDITION_2021),
                requests(Edition.EDITION_2021) + requests(Edition.EDITION_2021),
                disputes()));
        assertThat(differences(result, expected(Edition.EDITION_2021))).isEmpty();
        assertThat(result.isComplete()).isTrue();
        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().zh()).contains("25 行又出现一次"));
    }

    @ParameterizedTest
    @CsvSource({"true, 单位：件、元, 1", "false, 注：收费金额单位为元。, 1", "true, 单位：件、万元, 0", "false, 信息处理费以元计。, 0"})
    void aUnitOfMoneyNearTheFeesIsSaid(boolean isAbove, String text, int said) throws Exception {
        String table = proactive(Edition.EDITION_2021);
        String near = "<p>" + text + "</p>";
        ReadResult result = read(changed(page(), table, isAbove ? near + table : table + near));
        assertThat(result.problems())
                .filteredOn(problem -> problem.message().zh().contains("请核对单位"))
                .hasSize(said);
    }

    @ParameterizedTest
    @CsvSource({"单位：元, 1", "单位：万元, 0", "（金额单位：元）, 1", "收费金额单位：元, 1", "金额单位：万元, 0"})
    void aUnitInTheFirstRowOfTheTableIsSaidThoughAnotherHeadingStandsBeside(String unit, int said) throws Exception {
        String row = "<tr><td>信息公开统计</td><td colspan=3>" + unit + "</td></tr>";
        String table = proactive(Edition.EDITION_2021);
        ReadResult result = read(changed(page(), table, changed(table, "<table>", "<table>" + row)));
        assertThat(result.problems())
                .filteredOn(problem -> problem.message().zh().contains("请核对单位"))
                .hasSize(said);
    }

    /** A table that was pasted as text: the other tables are there, and nothing else tells of this one. */
    @Test
    void rowsOfTheFormThatStandInTextAreSaidOnce() throws Exception {
        String text = requests(Edition.EDITION_2021)
                .replace("</td><td>", " ")
                .replaceAll("<tr><td>", "<p>")
                .replaceAll("</td></tr>", "</p>")
                .replaceAll("</?t[^>]*>", "");
        String html = changed(page(), requests(Edition.EDITION_2021), text).replaceAll("<p>三、收到和处理[^<]*</p>", "");
        ReadResult result = read(html);
        assertThat(result.isComplete()).isFalse();
        assertThat(result.problems())
                .filteredOn(problem -> problem.message().zh().contains("不在表格里"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().zh()).contains("25 行像是表三的行"));
    }

    @ParameterizedTest
    @CsvSource({"1 0 2 0 3 12 0 0 0 12 0 0 0 0 0, true", "2024 年 1 2 3, false", "本年新收 5, false", "规章 2 0 3, true"})
    void figuresInTextAreThoseOfARowOnlyBesideALabelOrWhereTheyAreMany(String text, boolean isSaid) throws Exception {
        String html = changed(page(), disputes(), "<p>" + text + "</p>");
        assertThat(read(html).problems().stream()
                        .anyMatch(problem -> problem.message().zh().contains("不在表格里")))
                .isEqualTo(isSaid);
    }

    /** Turned, and without the spans of its headings, as Markdown has it: no row of it can be told, and it is no table of the site. */
    @ParameterizedTest
    @ValueSource(strings = {"<p>无其他事项。</p>", "</body>"})
    void aTableOfTheFormThatCannotBeReadIsSaid(String place) throws Exception {
        String turned = turned("自然人", 1) + turned("商业企业", 2);
        ReadResult result = read(changed(page(), place, "<table>" + turnedHeader() + turned + "</table>" + place));
        assertThat(differences(result, expected(Edition.EDITION_2021))).isEmpty();
        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().zh()).contains("像是又一张表三"));
        assertThatThrownBy(() -> read("<table><tr><td>其他</td><td>总计</td></tr><tr><td>1</td><td>2</td></tr></table>"))
                .isInstanceOf(UnreadableDocumentException.class);
        ReadResult alone = read("<table>" + turnedHeader() + turned + "</table>");
        assertThat(alone.report().requests()).isNull();
        assertThat(alone.problems()).anyMatch(problem -> problem.message().zh().contains("像是表三"));
    }

    private static String turned(String applicant, int figure) {
        return "<tr><td>" + applicant + "</td>" + ReportPage.td(figure).repeat(25) + "</tr>";
    }

    /** Returns the headings in three rows, each in its column, and blanks where one spans others. */
    private static String turnedHeader() {
        StringBuilder upper = new StringBuilder("<tr><td>申请人</td>");
        StringBuilder lower = new StringBuilder("<tr><td></td>");
        for (RequestRow row : RequestRow.of(Edition.EDITION_2021)) {
            String number = row.number();
            boolean isUpper = !Character.isDigit(number.charAt(number.length() - 1));
            String label = ReportPage.td(ReportPage.label(row));
            upper.append(isUpper ? label : number.endsWith("1") ? "<td>" + number + "</td>" : "<td></td>");
            lower.append(isUpper ? "<td></td>" : label);
        }
        return upper + "</tr>" + lower + "</tr>";
    }

    @Test
    void aLineThatStandsInForARowThatTheTableLacksIsSaid() throws Exception {
        String html = changed(page(), "<tr><td>行政许可</td><td>16</td></tr>", "");
        ReadResult result = read(changed(html, "<p>三、", "<p>行政许可 38</p><p>三、"));
        assertThat(ReportPage.figures(result)).containsEntry("proactive.administrativeLicensing.decisions", "38");
        assertThat(result.problems()).anyMatch(problem -> problem.message().zh().contains("“行政许可 38”不在表格里"));
    }
}
