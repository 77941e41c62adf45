// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.read.ReadResult;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.html.HtmlReader;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Heading;
import io.github.gouji.report.RequestRow;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The HTML page of a report in which no two cells of a table have the same figure, to be varied by tests. */
final class ReportPage {

    /** The cells of 本年新收 as the page has them, each figure its place among all. */
    static final String RECEIVED_CELLS =
            "<td>1000</td><td>1001</td><td>1002</td><td>1003</td><td>1004</td><td>1005</td><td>1006</td>";

    private ReportPage() {}

    static final String[] COLUMNS = {"自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"};
    static final String TITLE = "<p>某县示范局2023年政府信息公开工作年度报告</p>";
    static final String CHAPTERS = "<p>五、存在的主要问题及改进情况</p><p>问题若干。</p><p>六、其他需要报告的事项</p><p>无其他事项。</p>";

    /** The figure of a cell in every document here: no two cells of a report have the same. */
    static long figure(Cell cell, Edition edition) {
        List<Cell> cells = Cell.of(cell.table(), edition);
        int base = cell.table() == FormTable.REQUESTS ? 1000 : cell.table() == FormTable.DISPUTES ? 500 : 10;
        return base + cells.indexOf(cell);
    }

    static Map<String, String> expected(Edition edition) {
        Map<String, String> figures = new LinkedHashMap<>();
        for (FormTable table : List.of(FormTable.PROACTIVE, FormTable.REQUESTS, FormTable.DISPUTES)) {
            Cell.of(table, edition).forEach(cell -> figures.put(cell.id(), "" + figure(cell, edition)));
        }
        return figures;
    }

    static List<List<Cell>> byRow(FormTable table, Edition edition) {
        Map<Heading, List<Cell>> rows = new LinkedHashMap<>();
        Cell.of(table, edition)
                .forEach(cell -> rows.computeIfAbsent(cell.row(), key -> new ArrayList<>())
                        .add(cell));
        return List.copyOf(rows.values());
    }

    static String td(Object text) {
        return "<td>" + text + "</td>";
    }

    static String values(List<Cell> row, Edition edition) {
        return row.stream().map(cell -> td(figure(cell, edition))).collect(Collectors.joining());
    }

    static String proactive(Edition edition) {
        StringBuilder html = new StringBuilder("<table>");
        String above = "";
        for (List<Cell> row : byRow(FormTable.PROACTIVE, edition)) {
            String header = row.stream()
                    .map(cell -> td(cell.column().label(edition).zh()
                            + (cell.id().equals("administrativeFees.amount") ? "（单位：万元）" : "")))
                    .collect(Collectors.joining());
            if (!header.equals(above)) {
                html.append("<tr><td>信息内容</td>").append(header).append("</tr>");
                above = header;
            }
            html.append("<tr>").append(td(row.get(0).row().label(edition).zh())).append(values(row, edition));
            html.append("</tr>");
        }
        return html.append("</table>\n").toString();
    }

    static String label(RequestRow row) {
        String number = row.number();
        String item = number.startsWith("三") ? number.substring(1) : number + "、";
        if (Character.isDigit(item.charAt(item.length() - 1))) {
            item = item.charAt(item.length() - 1) + ".";
        }
        return item + row.title().zh();
    }

    static String requestHeader() {
        StringBuilder html = new StringBuilder("<tr>").append(td("勾稽关系"));
        for (String column : COLUMNS) {
            html.append(td(column));
        }
        return html.append("</tr>").toString();
    }

    static String requestRows(Edition edition) {
        StringBuilder html = new StringBuilder();
        List<List<Cell>> rows = byRow(FormTable.REQUESTS, edition);
        for (int i = 0; i < rows.size(); i++) {
            html.append("<tr>").append(td(label(RequestRow.of(edition).get(i))));
            html.append(values(rows.get(i), edition)).append("</tr>\n");
        }
        return html.toString();
    }

    static String requests(Edition edition) {
        return "<table>" + requestHeader() + requestRows(edition) + "</table>\n";
    }

    static final String DISPUTE_HEADER = "<tr><td colspan=5>行政复议</td><td colspan=10>行政诉讼</td></tr><tr>"
            + ("<td rowspan=2>结果维持</td>"
                    + "<td rowspan=2>结果纠正</td><td rowspan=2>其他结果</td><td rowspan=2>尚未审结</td>"
                    + "<td rowspan=2>总计</td>")
            + "<td colspan=5>未经复议直接起诉</td><td colspan=5>复议后起诉</td></tr><tr>"
            + "<td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td>".repeat(2) + "</tr>";

    static String disputes() {
        return "<table>" + DISPUTE_HEADER + "<tr>"
                + values(Cell.of(FormTable.DISPUTES, Edition.EDITION_2021), Edition.EDITION_2021) + "</tr></table>\n";
    }

    static String page(String proactive, String requests, String disputes) {
        return "<html><body>" + TITLE + "<p>一、总体情况</p><p>概述。</p><p>二、主动公开政府信息情况</p>" + proactive
                + "<p>三、收到和处理政府信息公开申请情况</p>" + requests + "<p>四、政府信息公开行政复议、行政诉讼情况</p>" + disputes + CHAPTERS
                + "</body></html>";
    }

    static String page(Edition edition) {
        return page(proactive(edition), requests(edition), disputes());
    }

    static String page() {
        return page(Edition.EDITION_2021);
    }

    static ReadResult read(String html) throws UnreadableDocumentException {
        return Recogniser.recognise("page.html", new HtmlReader().read(html.getBytes(StandardCharsets.UTF_8)));
    }

    static Map<String, String> figures(ReadResult result) {
        Map<String, String> figures = new LinkedHashMap<>();
        for (Cell cell : result.report().cells()) {
            Number number = result.report().get(cell);
            if (number != null) {
                figures.put(cell.id(), new BigDecimal(number.toString()).toPlainString());
            }
        }
        return figures;
    }

    /** Returns each cell whose figure is not the expected one, with both. */
    static Map<String, String> differences(ReadResult result, Map<String, String> expected) {
        Map<String, String> figures = figures(result);
        Map<String, String> differences = new LinkedHashMap<>();
        Cell.all().forEach(cell -> {
            String want = String.valueOf(expected.get(cell.id()));
            String got = String.valueOf(figures.get(cell.id()));
            if (!want.equals(got)) {
                differences.put(cell.id(), got + " instead of " + want);
            }
        });
        return differences;
    }

    static void assertAll(String html, Edition edition) throws Exception {
        ReadResult result = read(html);
        assertThat(differences(result, expected(edition))).isEmpty();
        assertThat(result.unread()).isEmpty();
        assertThat(result.isComplete()).as("%s", result.problems()).isTrue();
    }

    static void assertAll(String html) throws Exception {
        assertAll(html, Edition.EDITION_2021);
    }

    static String changed(String text, String from, String to) {
        assertThat(text).contains(from);
        return text.replace(from, to);
    }

    /** Rewrites the rows of a table; the number of cells before the figures is given by the caller. */
    static String eachRow(String table, UnaryOperator<String> change) {
        return table.lines().map(change).collect(Collectors.joining("\n"));
    }

    static String cut(String row, int cell) {
        String[] cells = row.split("(?=<td)", -1);
        cells[cell + 1] = "";
        return String.join("", cells)
                + (row.endsWith("</tr>") && !String.join("", cells).endsWith("</tr>") ? "</tr>" : "");
    }
}
