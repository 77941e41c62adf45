// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import static io.github.gouji.read.recognise.ReportPage.assertAll;
import static io.github.gouji.read.recognise.ReportPage.changed;
import static io.github.gouji.read.recognise.ReportPage.cut;
import static io.github.gouji.read.recognise.ReportPage.differences;
import static io.github.gouji.read.recognise.ReportPage.disputes;
import static io.github.gouji.read.recognise.ReportPage.eachRow;
import static io.github.gouji.read.recognise.ReportPage.expected;
import static io.github.gouji.read.recognise.ReportPage.figure;
import static io.github.gouji.read.recognise.ReportPage.label;
import static io.github.gouji.read.recognise.ReportPage.page;
import static io.github.gouji.read.recognise.ReportPage.proactive;
import static io.github.gouji.read.recognise.ReportPage.read;
import static io.github.gouji.read.recognise.ReportPage.requestHeader;
import static io.github.gouji.read.recognise.ReportPage.requestRows;
import static io.github.gouji.read.recognise.ReportPage.requests;
import static io.github.gouji.read.recognise.ReportPage.td;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.read.ReadResult;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What real documents do to table 三, one variation at a time: no figure is lost, moved or made up. */
class RequestTableVariationsTest {

    @Test
    void verticalGroupLabel() throws Exception {
        String rows = requestRows(Edition.EDITION_2021);
        String outcome = "<td rowspan=22>三<br>、<br>本<br>年<br>度<br>办<br>理<br>结<br>果</td>";
        rows = rows.replace("<td>（一）", outcome + "<td>（一）");
        rows = rows.replace("<td>一、", "<td colspan=2>一、")
                .replace("<td>二、", "<td colspan=2>二、")
                .replace("<td>四、", "<td colspan=2>四、");
        String table = "<table>" + requestHeader().replace("<td>勾", "<td colspan=2>勾") + rows + "</table>";
        assertAll(page(proactive(Edition.EDITION_2021), table, disputes()));
    }

    /** As converters leave them that drop merged cells: figures move to the left, and blanks fill the row. */
    @Test
    void mergedCellsOfLabelsThatWereDropped() throws Exception {
        String blanks = "<td></td><td></td>";
        String header = requestHeader().replace("<td>勾稽关系</td>", "<td>勾稽关系</td>" + blanks);
        String rows = requestRows(Edition.EDITION_2021)
                .replace("</td></tr>", "</td>" + blanks + "</tr>")
                .replaceAll("(<td>（[一二七]）.*)<td></td></tr>", "<td></td>$1</tr>")
                .replaceAll("(<td>[1-8]\\..*)<td></td><td></td></tr>", blanks + "$1</tr>");
        assertAll(page(proactive(Edition.EDITION_2021), "<table>" + header + rows + "</table>", disputes()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<tr><td>三、本年度办理结果</td></tr>",
                "<tr><td colspan=8>三、本年度办理结果</td></tr>",
                "<tr><td>三、本年度办理结果</td><td></td><td></td><td></td><td></td><td></td><td></td><td></td></tr>",
                "<tr><td>三</td></tr><tr><td>、</td></tr><tr><td>本</td></tr><tr><td>年</td></tr><tr><td>度</td></tr>",
                "<tr><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td></tr>",
                "<tr><td>（不予公开）</td><td>自然人</td><td>商业企业</td><td>科研机构</td><td>社会公益组织</td>"
                        + "<td>法律服务机构</td><td>其他</td><td>总计</td></tr>"
            })
    void rowsOfTheirOwnInMidTable(String row) throws Exception {
        for (String before : List.of("<td>（一）", "<td>5.属于三类", "<td>3.其他", "<td>四、")) {
            assertAll(changed(page(), "<tr>" + before, row + "<tr>" + before));
        }
    }

    @Test
    void headerRowsWithoutSpans() throws Exception {
        String header = "<tr><td></td><td>申请人情况</td></tr><tr><td></td><td>自然人</td><td>法人或其他组织</td><td>总计</td></tr>"
                + "<tr><td></td><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>";
        assertAll(changed(page(), requestHeader(), header));
    }

    @Test
    void headerRowsPaddedWithEmptyCells() throws Exception {
        String e = "<td></td>";
        String header = "<tr>" + e + "<td>申请人情况</td>" + e.repeat(6) + "</tr><tr>" + e + "<td>自然人</td><td>法人或其他组织</td>"
                + e.repeat(4) + "<td>总计</td></tr>" + "<tr>" + e + e
                + "<td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td>" + e + "</tr>";
        assertAll(changed(page(), requestHeader(), header));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 4, 7, 8})
    void emptyExtraColumn(int at) throws Exception {
        UnaryOperator<String> widen = row -> {
            String[] cells = row.split("(?=<td)", -1);
            if (cells.length < 8) {
                return row;
            }
            StringBuilder wide = new StringBuilder();
            for (int i = 0; i < cells.length; i++) {
                if (i == at + 1) {
                    wide.append("<td></td>");
                }
                wide.append(i == cells.length - 1 ? cells[i].replace("</tr>", "") : cells[i]);
            }
            return wide + (at == 8 ? "<td></td></tr>" : "</tr>");
        };
        String table = "<table>\n" + requestHeader() + "\n" + requestRows(Edition.EDITION_2021) + "\n</table>";
        String wide = eachRow(table, widen);
        assertAll(page(proactive(Edition.EDITION_2021), wide, disputes()));
        // with blanks in the data
        String blanks = wide.replace("<td>1030</td>", "<td></td>").replace("<td>1036</td>", "<td> </td>");
        ReadResult result = read(page(proactive(Edition.EDITION_2021), blanks, disputes()));
        Map<String, String> expected = expected(Edition.EDITION_2021);
        expected.values().removeAll(List.of("1030", "1036"));
        assertThat(differences(result, expected)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 7})
    void missingColumn(int column) throws Exception {
        String table = "<table>\n" + requestHeader() + "\n" + requestRows(Edition.EDITION_2021) + "\n</table>";
        String narrow = eachRow(table, row -> row.contains("<td") ? cut(row, column) : row);
        ReadResult result = read(page(proactive(Edition.EDITION_2021), narrow, disputes()));
        Map<String, String> expected = expected(Edition.EDITION_2021);
        Cell.of(FormTable.REQUESTS, Edition.EDITION_2021).stream()
                .filter(cell -> (figure(cell, Edition.EDITION_2021) - 1000) % 7 == column - 1)
                .forEach(cell -> expected.remove(cell.id()));
        assertThat(differences(result, expected)).isEmpty();
    }

    @Test
    void onlyTotalsFilledAndOnlyTotalsBlank() throws Exception {
        Map<String, String> totals = expected(Edition.EDITION_2021);
        Map<String, String> parts = expected(Edition.EDITION_2021);
        String onlyTotals = requests(Edition.EDITION_2021);
        String onlyParts = onlyTotals;
        for (int i = 0; i < 175; i++) {
            if (i % 7 == 6) {
                onlyParts = onlyParts.replace(td(1000 + i), td(""));
                parts.values().remove("" + (1000 + i));
            } else {
                onlyTotals = onlyTotals.replace(td(1000 + i), td("&nbsp;"));
                totals.values().remove("" + (1000 + i));
            }
        }
        assertThat(differences(read(page(proactive(Edition.EDITION_2021), onlyTotals, disputes())), totals))
                .isEmpty();
        assertThat(differences(read(page(proactive(Edition.EDITION_2021), onlyParts, disputes())), parts))
                .isEmpty();
    }

    /** The last row alone on a page of its own, as a document that is printed to PDF has it. */
    @Test
    void aBlankRowInATableOfItsOwn() throws Exception {
        String rows = requests(Edition.EDITION_2021);
        for (int i = 168; i < 175; i++) {
            rows = rows.replace(td(1000 + i), td(""));
        }
        int last = rows.lastIndexOf("<tr>");
        String cut = rows.substring(0, last) + "</table><table>" + rows.substring(last);
        Map<String, String> expected = expected(Edition.EDITION_2021);
        expected.keySet().removeIf(id -> id.startsWith("requests.carriedForward."));
        ReadResult result = read(page(proactive(Edition.EDITION_2021), cut, disputes()));
        assertThat(differences(result, expected)).isEmpty();
        assertThat(result.isComplete()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<tr><td>9.属于其他不公开情形</td>", "<tr><td>其中：上级交办</td>", "<tr><td></td>", "<tr><td>小计</td>"})
    void anUnknownRowOfTableThreeIsReported(String label) throws Exception {
        String row = label + "<td>1</td><td>2</td><td>3</td><td>4</td><td>5</td><td>6</td><td>7</td></tr>";
        ReadResult result = read(changed(page(), "<tr><td>1.本机关不", row + "<tr><td>1.本机关不"));
        assertThat(differences(result, expected(Edition.EDITION_2021))).isEmpty();
        assertThat(result.isComplete()).isFalse();
    }

    @Test
    void oneTablePerRow() throws Exception {
        String head = "<table><tr><td>类别</td><td>数据1</td><td>数据2</td><td>数据3</td><td>数据4</td><td>数据5</td><td>数据6</td>"
                + "<td>总计</td></tr>";
        String top = "<table><tr><td>商业企业</td><td>科研机构</td><td>社会公益</td><td>法律服务机构</td><td>其他</td></tr>"
                + "<tr><td>-</td><td>-</td><td>-</td><td>-</td><td>-</td></tr></table>";
        String rows = requestRows(Edition.EDITION_2021)
                .replaceAll("<tr><td>(.*?)</td>", "<h3>$1</h3>" + head + "<tr><td>$1</td>")
                .replace("</tr>\n", "</tr></table>\n");
        assertAll(page(proactive(Edition.EDITION_2021), top + rows, disputes()));
    }

    @Test
    void figuresInTablesWithoutLabels() throws Exception {
        String rows = requestRows(Edition.EDITION_2021)
                .replaceAll("<tr><td>(.*?)</td>", "<p>$1</p><table><tr>")
                .replace("</tr>\n", "</tr></table>\n");
        assertAll(page(proactive(Edition.EDITION_2021), rows, disputes()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rowspan=0", "rowspan=99999", "rowspan=99999999999"})
    void spansBeyondTheTable(String span) throws Exception {
        String rows = requestRows(Edition.EDITION_2021)
                .replace("<td>一、", "<td colspan=2>一、")
                .replace("<td>二、", "<td colspan=2>二、")
                .replace("<td>（一）", "<td " + span + ">三、本年度办理结果</td><td>（一）")
                .replace("<td>四、", "<td>四、");
        String table = "<table>" + requestHeader().replace("<td>勾", "<td colspan=2>勾") + rows + "</table>";
        assertAll(page(proactive(Edition.EDITION_2021), table, disputes()));
    }

    @Test
    void aRowOfFewFiguresIsReported() throws Exception {
        String row = "<tr><td>其中：上级交办</td><td>1</td><td></td><td></td><td>4</td><td></td><td></td><td>5</td></tr>";
        ReadResult result = read(changed(page(), "<tr><td>1.本机关不", row + "<tr><td>1.本机关不"));
        assertThat(differences(result, expected(Edition.EDITION_2021))).isEmpty();
        assertThat(result.isComplete()).isFalse();
    }

    @Test
    void extraEmptyColumnInTheRowsButNotTheHeader() throws Exception {
        String rows = requestRows(Edition.EDITION_2021).replaceAll("<tr>(<td>.*?</td>)", "<tr>$1<td></td>");
        assertAll(page(proactive(Edition.EDITION_2021), "<table>" + requestHeader() + rows + "</table>", disputes()));
        String blank = rows.replace("<td>1006</td>", "<td></td>");
        ReadResult result = read(
                page(proactive(Edition.EDITION_2021), "<table>" + requestHeader() + blank + "</table>", disputes()));
        Map<String, String> expected = expected(Edition.EDITION_2021);
        if (result.isComplete()) {
            expected.values().remove("1006");
            assertThat(differences(result, expected)).isEmpty();
        } else {
            expected.keySet().removeIf(id -> id.startsWith("requests.received."));
            assertThat(differences(result, expected)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"行次", "序号", ""})
    void numbersOfTheRowsBetweenLabelsAndFigures(String heading) throws Exception {
        AtomicInteger number = new AtomicInteger();
        String numbered = Pattern.compile("^<tr>(<td>[^<]*</td>)", Pattern.MULTILINE)
                .matcher(requestRows(Edition.EDITION_2021))
                .replaceAll(row -> "<tr>" + row.group(1) + td(number.incrementAndGet()));
        String header = changed(requestHeader(), "<td>自然人", td(heading) + "<td>自然人");
        assertAll(page(proactive(Edition.EDITION_2021), "<table>" + header + numbered + "</table>", disputes()));
    }

    @Test
    void rowsOutOfOrderKeepTheirFigures() throws Exception {
        List<String> rows =
                new ArrayList<>(requestRows(Edition.EDITION_2021).lines().toList());
        for (int i = 0; i + 1 < rows.size(); i++) {
            List<String> swapped = new ArrayList<>(rows);
            Collections.swap(swapped, i, i + 1);
            assertAll(page(
                    proactive(Edition.EDITION_2021),
                    "<table>" + requestHeader() + String.join("\n", swapped) + "</table>",
                    disputes()));
        }
    }

    @Test
    void aFigureOverSeveralColumnsIsNotPlaced() throws Exception {
        String row = requestRows(Edition.EDITION_2021).lines().findFirst().orElseThrow();
        String merged = "<tr><td>一、本年新收政府信息公开申请数量</td><td>1000</td><td colspan=5>70</td><td>1006</td></tr>";
        ReadResult result = read(changed(page(), row, merged));
        assertThat(result.unread().keySet())
                .containsExactlyInAnyOrderElementsOf(ReportPage.byRow(FormTable.REQUESTS, Edition.EDITION_2021)
                        .get(0));
    }

    @Test
    void headingsThatAreToldByTheirPlacesAreSaidFromLeftToRight() throws Exception {
        List<String> lost = List.of("科研机构", "社会公益组织", "法律服务机构");
        String html = page();
        for (String heading : lost) {
            html = changed(html, "<td>" + heading + "</td>", "<td></td>");
        }
        assertThat(read(html).problems().stream()
                        .map(problem -> problem.message().zh()))
                .containsExactlyElementsOf(lost.stream()
                        .map(heading -> "表头“”按位置视为“" + heading + "”一栏")
                        .toList());
    }
}
