// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import static io.github.gouji.read.recognise.ReportPage.RECEIVED_CELLS;
import static io.github.gouji.read.recognise.ReportPage.page;
import static io.github.gouji.read.recognise.ReportPage.proactive;
import static io.github.gouji.read.recognise.ReportPage.read;
import static io.github.gouji.read.recognise.ReportPage.requests;
import static io.github.gouji.read.recognise.ReportPage.td;
import static io.github.gouji.read.recognise.ReportPage.values;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.ReadResult;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and blanks beside the figures of a row: none is lost without a word. */
class BesideTest {

    private static final String HEADER = "<tr><td>序号</td><td>项目</td><td>自然人</td><td>商业企业</td><td>科研机构</td>"
            + "<td>社会公益组织</td><td>法律服务机构</td><td>其他</td><td>总计</td></tr>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"行政许可 29 | 29 ", "行政许可 1829.06万元 | 1829.06万元 ", "行政许可 29件 | 29件", "行政许可（第20条第5项） | ", "行政许可第2. | "
            })
    void aNumberInALabelBesideABlankIsTold(String label, String number) throws Exception {
        ReadResult result = read(withLicensing(label, ""));
        assertThat(told(result, "末尾的数字")).hasSize(number == null ? 0 : 1);
        assertThat(told(read(withLicensing(label, "7")), "末尾的数字")).isEmpty();
    }

    private static String withLicensing(String label, String figure) {
        return page(
                proactive(Edition.EDITION_2021)
                        .replaceFirst("<td>行政许可</td><td>\\d+", "<td>" + label + "</td><td>" + figure),
                requests(Edition.EDITION_2021),
                ReportPage.disputes());
    }

    @Test
    void aNumberInFrontOfALabelBesideABlankIsTold() throws Exception {
        ReadResult result = read(table("", "29", "") + "</table>");
        assertThat(told(result, "前面的数字 29")).hasSize(1);
        assertThat(result.isComplete()).isFalse();
        assertThat(told(read(table("", "29", "0") + "</table>"), "前面的数字")).isEmpty();
    }

    @Test
    void numbersOfTheRowsAreNoFigures() throws Exception {
        assertThat(told(read(table("1", "2", "") + "</table>"), "前面的数字")).isEmpty();
    }

    /** Two rows of 表三: the first with a number in front, the second with another and a last figure. */
    private static String table(String first, String second, String last) {
        String figures = "<td>1</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td>";
        return "<p>某县示范局2023年政府信息公开工作年度报告</p><table>" + HEADER + "<tr><td>" + first
                + "</td><td>一、本年新收政府信息公开申请数量</td>" + figures + "<td>1</td></tr><tr><td>" + second
                + "</td><td>二、上年结转政府信息公开申请数量</td>" + figures + "<td>" + last + "</td></tr>";
    }

    @Test
    void aBlankCellThatOneRowAloneHasIsTold() throws Exception {
        String html = "<p>某县示范局2023年政府信息公开工作年度报告</p><table>" + HEADER.replace("<td>序号</td>", "")
                + "<tr><td>一、本年新收政府信息公开申请数量</td><td>1</td><td>0</td><td>0</td><td>0</td><td>0</td><td>2</td>"
                + "<td></td><td>3</td></tr>"
                + ("<tr><td>（一）予以公开</td><td>1</td><td>0</td><td>0</td><td>0</td><td>0</td><td>2</td><td>3</td></tr>"
                        + "<tr><td>（七）总计</td><td>1</td><td>0</td><td>0</td><td>0</td><td>0</td><td>2</td><td>3</td></tr>")
                + "</table>";
        ReadResult result = read(html);
        assertThat(told(result, "多出一个空白单元格")).hasSize(1);
        assertThat(result.report().requests().received().total()).isEqualTo(3L);
        String behind = html.replace("<td></td><td>3</td>", "<td>3</td><td></td>");
        assertThat(told(read(behind), "多出一个空白单元格")).hasSize(1);
        String beside =
                html.replace("<td>0</td><td>0</td><td>2</td><td></td>", "<td>/</td><td>/</td><td>2</td><td></td>");
        assertThat(told(read(beside), "多出一个空白单元格")).hasSize(1);
        assertThat(told(read(html.replace("<td></td>", "")), "多出一个空白单元格")).isEmpty();
    }

    @Test
    void groupsOfTable4ThatNoHeadingNamesAreTold() throws Exception {
        String figures =
                "<tr>" + values(Cell.of(FormTable.DISPUTES, Edition.EDITION_2021), Edition.EDITION_2021) + "</tr>";
        String results = "<td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td>";
        String partly = "<table><tr><td colspan=5>行政复议</td><td colspan=5>未经复议直接起诉</td></tr><tr>" + results.repeat(3)
                + "</tr>" + figures + "</table>";
        ReadResult result = read(page(proactive(Edition.EDITION_2021), requests(Edition.EDITION_2021), partly));
        assertThat(told(result, "表四的表头没有写全")).hasSize(1);
        assertThat(result.report().disputes().reconsideration().upheld()).isEqualTo(500L);
        for (String header : List.of("", "<tr>" + results.repeat(3) + "</tr>")) {
            ReadResult unnamed = read(page(
                    proactive(Edition.EDITION_2021),
                    requests(Edition.EDITION_2021),
                    "<table>" + header + figures + "</table>"));
            assertThat(told(unnamed, "表四的表头没有写全")).hasSize(header.isEmpty() ? 1 : 0);
            assertThat(unnamed.report().disputes()).isEqualTo(result.report().disputes());
        }
        ReadResult whole =
                read(page(proactive(Edition.EDITION_2021), requests(Edition.EDITION_2021), ReportPage.disputes()));
        assertThat(told(whole, "表四")).isEmpty();
    }

    /** A sheet has rows without anything below the last. */
    @Test
    void emptyRowsBelowTable4AreNone() throws Exception {
        String rows = ("<tr>" + "<td></td>".repeat(15) + "</tr>").repeat(3);
        String disputes = ReportPage.disputes().replace("</table>", rows + "</table>");
        ReportPage.assertAll(page(proactive(Edition.EDITION_2021), requests(Edition.EDITION_2021), disputes));
    }

    private static List<String> told(ReadResult result, String said) {
        return result.problems().stream()
                .map(ReadProblem::message)
                .map(message -> message.zh())
                .filter(message -> message.contains(said))
                .toList();
    }

    /** All figures of a row in its first cell: which is whose is not known, and those left empty are no blanks. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000 1001 1002 1003 1004 1005 1006",
                "１０００　１００１　１００２　１００３　１００４　１００５　１００６",
                "1000、1001、1002、1003、1004、1005、1006",
                "1000,1001;1002",
                "1000 - 1002 - 1004 1005 1006",
                "1000 — 1006",
                "12 -3 4",
                "3|4|5",
                "3件 4件",
                "1000 / 1001"
            })
    void emptyCellsBesideSeveralFiguresInOneAreUnread(String figures) throws Exception {
        ReadResult result = read(page().replace(RECEIVED_CELLS, td(figures) + "<td></td>".repeat(6)));
        assertThat(result.unread().keySet().stream().map(Cell::id))
                .hasSize(7)
                .allMatch(id -> id.startsWith("requests.received."));
    }

    /** A cell whose text is no several figures leaves the others blank, and filled ones are read. */
    @ParameterizedTest
    @CsvSource({"1000 1001, 7, 1", "约1000, '', 1", "第1 2项, '', 1", "2024.12.31, '', 1"})
    void otherCellsStayAsTheyAre(String text, String others, int unread) throws Exception {
        ReadResult result =
                read(page().replace(RECEIVED_CELLS, td(text) + td(others).repeat(6)));
        assertThat(result.unread()).hasSize(unread);
    }

    /** The figures of two rows in the cells of one: the other is no row without any. */
    @ParameterizedTest
    @CsvSource({"'', 14", "0, 7"})
    void anEmptyRowBesideCellsWithTwoFiguresIsUnread(String other, int unread) throws Exception {
        String both = cells(1000, figure -> figure + "<br>" + (figure + 7));
        String carriedOver = cells(1007, figure -> "" + figure);
        String empty = td(other).repeat(7);
        ReadResult above = read(page().replace(RECEIVED_CELLS, both).replace(carriedOver, empty));
        ReadResult below = read(page().replace(RECEIVED_CELLS, empty).replace(carriedOver, both));
        assertThat(above.unread()).hasSize(unread);
        assertThat(below.unread()).hasSize(unread);
    }

    /** The figures of three rows in the cells of one, and two rows without any. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void soAreSeveralEmptyRows(int filled) throws Exception {
        List<String> rows = List.of(
                RECEIVED_CELLS,
                cells(1007, figure -> "" + figure),
                cells(1014, figure -> "" + figure),
                cells(1021, figure -> "" + figure));
        String all = cells(1000, figure -> figure + "<br>" + (figure + 7) + "<br>" + (figure + 14));
        String html = page();
        for (int row = 0; row < 3; row++) {
            html = html.replace(rows.get(row), row == filled ? all : td("").repeat(7));
        }
        ReadResult result = read(html);
        assertThat(result.unread()).hasSize(21);
        assertThat(result.report().requests().outcomes().partlyDisclosed().naturalPersons())
                .isEqualTo(1021L);
    }

    private static String cells(int first, IntFunction<String> text) {
        return IntStream.range(first, first + 7)
                .mapToObj(text)
                .map(ReportPage::td)
                .collect(Collectors.joining());
    }
}
