// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import static io.github.gouji.read.recognise.ReportPage.COLUMNS;
import static io.github.gouji.read.recognise.ReportPage.changed;
import static io.github.gouji.read.recognise.ReportPage.differences;
import static io.github.gouji.read.recognise.ReportPage.disputes;
import static io.github.gouji.read.recognise.ReportPage.expected;
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
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        assertThat(differences(result, expectedWithout(blank))).isEmpty();
        assertThat(result.problems()).anyMatch(problem -> problem.message().zh().equals("一栏数字上面没有标题，不在格式之内，没有读取"));
    }

    /** Figures there in few rows may be ones that have moved, also where their own column is blank in all others. */
    @ParameterizedTest
    @CsvSource({"总计, 1, false", "科研机构, 1, false", "总计, 1, true", "总计, 3, true", "科研机构, 1, true", "科研机构, 2, true"})
    void fewFiguresBelowNoHeadingMakeTheirRowsOpen(String blank, int rows, boolean isBlankInAll) throws Exception {
        Applicant column = Applicant.values()[List.of(COLUMNS).indexOf(blank)];
        List<Cell> open = cellsOfRows(0, rows);
        ReadResult result = read(page(table("", row -> {
            boolean isMoved = Stream.of("一、", "二、", "（一）").limit(rows).anyMatch(row::contains);
            return (isMoved || isBlankInAll ? withoutFigure(row, column) : row)
                    + (isMoved ? "<td>31</td>" : "<td></td>");
        })));
        Map<String, String> wanted = isBlankInAll ? expectedWithout(column) : expected(EDITION);
        open.forEach(cell -> wanted.remove(cell.id()));
        assertThat(differences(result, wanted)).isEmpty();
        assertThat(result.unread().keySet()).containsAll(open);
    }

    /** Such a row is read where its sum proves that it has moved, or where no order would say anything else. */
    @ParameterizedTest
    @ValueSource(strings = {"1 2 - 3 4 5 6 21", "0 0 - 0 0 0 0 0"})
    void aRowThatHasMovedIsReadIfItsFiguresProveIt(String moved) throws Exception {
        String cells = ("<td>" + moved.replace(" ", "</td><td>") + "</td>").replace("-", "");
        ReadResult result = read(page(table(
                "",
                row -> row.contains("一、")
                        ? row.replace(ReportPage.RECEIVED_CELLS, cells)
                        : withoutFigure(row, Applicant.RESEARCH_INSTITUTIONS) + "<td></td>")));
        Map<String, String> wanted = expectedWithout(Applicant.RESEARCH_INSTITUTIONS);
        Iterator<String> figures = List.of(moved.replace("- ", "").split(" ")).iterator();
        cellsOfRows(0, 1).forEach(cell -> wanted.put(cell.id(), figures.next()));
        assertThat(differences(result, wanted)).isEmpty();
    }

    /**
     * Behind a page break that has no header each row has as many figures as the form, where a PDF leaves no trace of the
     * column that is blank there: the last figure is that of the other column.
     */
    @ParameterizedTest
    @ValueSource(strings = {"小计", "上年数", "个体工商户", ""})
    void theRestOfSuchATableIsNotReadInOrder(String heading) throws Exception {
        String table = table("<td>" + heading + "</td>", row -> withoutFigure(row, Applicant.TOTAL) + "<td>9</td>");
        int end = table.indexOf("<tr><td>（七）总计</td>");
        String rest = "</table><table>" + changed(table.substring(end), "<td></td>", "");
        List<Cell> open = cellsOfRows(23, 25);
        ReadResult result = read(page(table.substring(0, end) + rest));
        Map<String, String> wanted = expectedWithout(Applicant.TOTAL);
        open.forEach(cell -> wanted.remove(cell.id()));
        assertThat(differences(result, wanted)).isEmpty();
        assertThat(result.unread().keySet()).containsAll(open);
    }

    /** One that is blank in all rows has none either, but is no column of figures. */
    @Test
    void theRestOfATableWithABlankColumnIsReadInOrder() throws Exception {
        String table = table("", row -> row + "<td></td>");
        int end = table.indexOf("<tr><td>（七）总计</td>");
        String rest = "</table><table>" + changed(table.substring(end), "<td></td>", "");
        ReadResult result = read(page(table.substring(0, end) + rest));
        assertThat(differences(result, expected(EDITION))).isEmpty();
    }

    /** A figure below a heading of the form and one of none may be that of either. */
    @Test
    void aFigureMergedOverAnExtraColumnMakesItsRowOpen() throws Exception {
        ReadResult result = read(page(table(
                "<td>上年数</td>",
                row -> row.contains("一、")
                        ? row.replace("<td>1006</td>", "<td colspan=2>1006</td>")
                        : row + "<td>9</td>")));
        Map<String, String> wanted = expected(EDITION);
        cellsOfRows(0, 1).forEach(cell -> wanted.remove(cell.id()));
        assertThat(differences(result, wanted)).isEmpty();
        assertThat(result.unread().keySet()).containsAll(cellsOfRows(0, 1));
    }

    /** A column for notes has no figures, so that one merged over it is that of the form's column. */
    @ParameterizedTest
    @CsvSource({"'', 25", "'', 1", "无, 1", "见说明, 24"})
    void aFigureMergedOverAColumnOfNotesIsRead(String note, int merged) throws Exception {
        Iterator<Integer> rows = IntStream.range(0, 25).iterator();
        ReadResult result = read(page(table(
                "<td>备注</td>",
                row -> rows.next() < merged
                        ? row.replaceFirst("<td>(\\d+)</td>\\s*$", "<td colspan=2>$1</td>")
                        : row + "<td>" + note + "</td>")));
        assertThat(differences(result, expected(EDITION))).isEmpty();
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

    private static Map<String, String> expectedWithout(Applicant blank) {
        Map<String, String> figures = expected(EDITION);
        Cell.of(FormTable.REQUESTS, EDITION).stream()
                .filter(cell -> cell.column() == blank)
                .forEach(cell -> figures.remove(cell.id()));
        return figures;
    }

    private static List<Cell> cellsOfRows(int from, int to) {
        return ReportPage.byRow(FormTable.REQUESTS, EDITION).subList(from, to).stream()
                .flatMap(List::stream)
                .toList();
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
