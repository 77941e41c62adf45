// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import static io.github.gouji.read.recognise.ReportPage.COLUMNS;
import static io.github.gouji.read.recognise.ReportPage.changed;
import static io.github.gouji.read.recognise.ReportPage.differences;
import static io.github.gouji.read.recognise.ReportPage.disputes;
import static io.github.gouji.read.recognise.ReportPage.expected;
import static io.github.gouji.read.recognise.ReportPage.figures;
import static io.github.gouji.read.recognise.ReportPage.page;
import static io.github.gouji.read.recognise.ReportPage.proactive;
import static io.github.gouji.read.recognise.ReportPage.read;
import static io.github.gouji.read.recognise.ReportPage.requestHeader;
import static io.github.gouji.read.recognise.ReportPage.requestRows;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.read.ReadResult;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A column that the form does not have beside one that was left blank: no figure moves into the place of another. */
class ExtraColumnTest {

    private static final Edition EDITION = Edition.EDITION_2021;

    /** One column blank in all rows, and as many figures to the right of 总计, below no heading. */
    @ParameterizedTest
    @EnumSource(Applicant.class)
    void figuresBelowNoHeadingAreOfNoColumn(Applicant blank) throws Exception {
        ReadResult result = read(page(table("", row -> withoutFigure(row, blank) + "<td>9</td>")));
        Map<String, String> wanted = expected(EDITION);
        Cell.of(FormTable.REQUESTS, EDITION).stream()
                .filter(cell -> cell.column() == blank)
                .forEach(cell -> wanted.remove(cell.id()));
        assertThat(differences(result, wanted)).isEmpty();
        assertThat(result.problems()).anyMatch(problem -> problem.message().zh().equals("一栏数字上面没有标题，不在格式之内，没有读取"));
    }

    /** A figure there in one row alone may be one that has moved. */
    @ParameterizedTest
    @ValueSource(strings = {"总计", "科研机构"})
    void aLoneFigureBelowNoHeadingMakesItsRowOpen(String blank) throws Exception {
        Applicant column = Applicant.values()[List.of(COLUMNS).indexOf(blank)];
        ReadResult result = read(page(table(
                "", row -> row.contains("一、本年新收") ? withoutFigure(row, column) + "<td>31</td>" : row + "<td></td>")));
        assertThat(figures(result).keySet()).noneMatch(id -> id.startsWith("requests.received."));
        assertThat(result.unread().keySet()).anyMatch(cell -> cell.id().startsWith("requests.received."));
        assertThat(figures(result)).containsEntry("requests.carriedOver.naturalPersons", "1007");
    }

    /** Behind a page break that has no header a row of seven figures may lack one, and have that of the other column. */
    @ParameterizedTest
    @CsvSource({"小计", "上年数", "个体工商户"})
    void theRestOfSuchATableIsNotReadInOrder(String heading) throws Exception {
        String html = changed(
                page(table("<td>" + heading + "</td>", row -> withoutFigure(row, Applicant.TOTAL) + "<td>9</td>")),
                "<tr><td>（七）总计</td>",
                "</table><table><tr><td>（七）总计</td>");
        ReadResult result = read(html.replaceAll("(?s)(.*</table><table>)(.*?)<td></td>(.*)", "$1$2$3"));
        assertThat(figures(result).keySet())
                .noneMatch(
                        id -> id.startsWith("requests.outcomes.total.") || id.startsWith("requests.carriedForward."));
    }

    @Test
    void aLabelBelowTheFirstHeadingMovesNoFigure() throws Exception {
        String header = changed(requestHeader(), "<td>勾稽关系</td>", "<td>勾稽关系</td><td></td>");
        String rows = requestRows(EDITION)
                .replace("</tr>", "<td></td></tr>")
                .replaceAll("<tr><td>(\\d\\.[^<]*)</td>(.*)<td></td></tr>", "<tr><td>三</td><td></td><td>$1</td>$2</tr>")
                .replaceAll("<tr><td>([^三<][^<]*)</td>(?!<td></td>)", "<tr><td>$1</td><td></td>");
        ReadResult result = read(page("<table>" + header.replace("</tr>", "<td></td></tr>") + rows + "</table>"));
        assertThat(differences(result, expected(EDITION))).isEmpty();
    }

    private static String page(String requests) {
        return ReportPage.page(proactive(EDITION), requests, disputes());
    }

    /** Returns 表三 with one more column. */
    private static String table(String heading, UnaryOperator<String> change) {
        String more = heading.isEmpty() ? "<td></td>" : heading;
        StringBuilder html = new StringBuilder("<table>").append(changed(requestHeader(), "</tr>", more + "</tr>"));
        requestRows(EDITION)
                .lines()
                .forEach(row ->
                        html.append(change.apply(row.replace("</tr>", ""))).append("</tr>\n"));
        return html.append("</table>\n").toString();
    }

    private static String withoutFigure(String row, Applicant column) {
        String[] cells = row.split("(?=<td)");
        cells[column.ordinal() + 2] = "<td></td>";
        return String.join("", cells);
    }
}
