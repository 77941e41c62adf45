package io.github.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.read.html.HtmlReader;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.RequestRow;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What real documents do to the form, one variation at a time: no figure is lost, moved or made up. */
class RecogniserVariationsTest {

    private static final String[] COLUMNS = {"自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"};
    private static final String TITLE = "<p>某县示范局2023年政府信息公开工作年度报告</p>";
    private static final String CHAPTERS = "<p>五、存在的主要问题及改进情况</p><p>问题若干。</p><p>六、其他需要报告的事项</p><p>无其他事项。</p>";

    /** The figure of a cell in every document here: no two cells of a report have the same. */
    private static long figure(Cell cell, Edition edition) {
        List<Cell> cells = Cell.of(cell.table(), edition);
        int base = cell.table() == FormTable.REQUESTS ? 1000 : cell.table() == FormTable.DISPUTES ? 500 : 10;
        return base + cells.indexOf(cell);
    }

    private static Map<String, String> expected(Edition edition) {
        Map<String, String> figures = new LinkedHashMap<>();
        for (FormTable table : List.of(FormTable.PROACTIVE, FormTable.REQUESTS, FormTable.DISPUTES)) {
            Cell.of(table, edition).forEach(cell -> figures.put(cell.id(), "" + figure(cell, edition)));
        }
        return figures;
    }

    private static List<List<Cell>> byRow(FormTable table, Edition edition) {
        Map<String, List<Cell>> rows = new LinkedHashMap<>();
        Cell.of(table, edition)
                .forEach(cell -> rows.computeIfAbsent(cell.row(), key -> new ArrayList<>())
                        .add(cell));
        return List.copyOf(rows.values());
    }

    private static String td(Object text) {
        return "<td>" + text + "</td>";
    }

    private static String values(List<Cell> row, Edition edition) {
        return row.stream().map(cell -> td(figure(cell, edition))).collect(Collectors.joining());
    }

    private static String proactive(Edition edition) {
        StringBuilder html = new StringBuilder("<table>");
        String above = "";
        for (List<Cell> row : byRow(FormTable.PROACTIVE, edition)) {
            String header = row.stream()
                    .map(cell ->
                            td(cell.columnLabel() + (cell.id().equals("administrativeFees.amount") ? "（单位：万元）" : "")))
                    .collect(Collectors.joining());
            if (!header.equals(above)) {
                html.append("<tr><td>信息内容</td>").append(header).append("</tr>");
                above = header;
            }
            html.append("<tr>").append(td(row.get(0).rowLabel())).append(values(row, edition));
            html.append("</tr>");
        }
        return html.append("</table>\n").toString();
    }

    private static String label(RequestRow row) {
        String number = row.number();
        String item = number.startsWith("三") ? number.substring(1) : number + "、";
        if (Character.isDigit(item.charAt(item.length() - 1))) {
            item = item.charAt(item.length() - 1) + ".";
        }
        return item + row.title();
    }

    private static String requestHeader() {
        StringBuilder html = new StringBuilder("<tr>").append(td("勾稽关系"));
        for (String column : COLUMNS) {
            html.append(td(column));
        }
        return html.append("</tr>").toString();
    }

    private static String requestRows(Edition edition) {
        StringBuilder html = new StringBuilder();
        List<List<Cell>> rows = byRow(FormTable.REQUESTS, edition);
        for (int i = 0; i < rows.size(); i++) {
            html.append("<tr>").append(td(label(RequestRow.of(edition).get(i))));
            html.append(values(rows.get(i), edition)).append("</tr>\n");
        }
        return html.toString();
    }

    private static String requests(Edition edition) {
        return "<table>" + requestHeader() + requestRows(edition) + "</table>\n";
    }

    private static final String DISPUTE_HEADER = "<tr><td colspan=5>行政复议</td><td colspan=10>行政诉讼</td></tr><tr>"
            + ("<td rowspan=2>结果维持</td>"
                    + "<td rowspan=2>结果纠正</td><td rowspan=2>其他结果</td><td rowspan=2>尚未审结</td>"
                    + "<td rowspan=2>总计</td>")
            + "<td colspan=5>未经复议直接起诉</td><td colspan=5>复议后起诉</td></tr><tr>"
            + "<td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td>".repeat(2) + "</tr>";

    private static String disputes() {
        return "<table>" + DISPUTE_HEADER + "<tr>"
                + values(Cell.of(FormTable.DISPUTES, Edition.EDITION_2021), Edition.EDITION_2021) + "</tr></table>\n";
    }

    private static String page(String proactive, String requests, String disputes) {
        return "<html><body>" + TITLE + "<p>一、总体情况</p><p>概述。</p><p>二、主动公开政府信息情况</p>" + proactive
                + "<p>三、收到和处理政府信息公开申请情况</p>" + requests + "<p>四、政府信息公开行政复议、行政诉讼情况</p>" + disputes + CHAPTERS
                + "</body></html>";
    }

    private static String page(Edition edition) {
        return page(proactive(edition), requests(edition), disputes());
    }

    private static String page() {
        return page(Edition.EDITION_2021);
    }

    private static ReadResult read(String html) throws UnreadableDocumentException {
        return new HtmlReader().read("page.html", html.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> figures(ReadResult result) {
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
    private static Map<String, String> differences(ReadResult result, Map<String, String> expected) {
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

    private static void assertAll(String html, Edition edition) throws Exception {
        ReadResult result = read(html);
        assertThat(differences(result, expected(edition))).isEmpty();
        assertThat(result.unreadable()).isEmpty();
        assertThat(result.isComplete()).as("%s", result.problems()).isTrue();
    }

    private static void assertAll(String html) throws Exception {
        assertAll(html, Edition.EDITION_2021);
    }

    private static String changed(String text, String from, String to) {
        assertThat(text).contains(from);
        return text.replace(from, to);
    }

    /** Rewrites the rows of a table; the number of cells before the figures is given by the caller. */
    private static String eachRow(String table, UnaryOperator<String> change) {
        return table.lines().map(change).collect(Collectors.joining("\n"));
    }

    private static String cut(String row, int cell) {
        String[] cells = row.split("(?=<td)", -1);
        cells[cell + 1] = "";
        return String.join("", cells)
                + (row.endsWith("</tr>") && !String.join("", cells).endsWith("</tr>") ? "</tr>" : "");
    }

    @Test
    void plainForm() throws Exception {
        assertAll(page());
        assertAll(page(Edition.EDITION_2019), Edition.EDITION_2019);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "2.其他法律行政法规禁止公开, 2.其他法律行政止公开",
                "2.其他法律行政法规禁止公开, 其他法律行政法规⏎禁止公开",
                "7.属于行政执法案卷, 7.属于行政执法案件",
                "7.属于行政执法案卷, 7、行政执法案件",
                "3.其他, 其他",
                "3.其他, （3）其它",
                "3.其他, 3.其他原因",
                "（二）部分公开, （二）部分公开（区分处理的，只计这一情⏎形，不⏎计其他情形）",
                "（一）予以公开, 三、本年度办理结果（一）予以公开",
                "（一）予以公开, 三、本⏎年 度办⏎理结果 （一） 予以公开",
                "（七）总计, （七）合计",
                "（七）总计, 总计",
                "行政规范性文件, 规范性文件",
                "行政规范性文件, 行政规范性⏎文件",
                "行政许可, 行政⏎许可",
                "行政许可, 1.行政许可事项",
                "行政处罚, 行政处罚决定",
                "行政强制, 行政强制措施",
                "行政强制, 其中：行政强制",
                "本年制发件数, 本年度制发数",
                "本年制发件数, 本年制⏎发件数",
                "规章, 规章（件）",
                "勾稽关系, 钩稽关系",
                "勾稽关系, （本列数据的钩稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
                "行政复议</td>, 行政法复议</td>",
                "其他结果, 其它结果",
                "结果维持, 维持",
                "尚未审结, 尚未⏎审结",
                "尚未审结, 尚未审理结束",
                "社会公益组织, 社会公益⏎组织",
                "科研机构, 科研单位",
                "法律服务机构, 法律机构",
                "自然人, 自 然 人",
                "自然人, 个人",
                "1.申请人无正当理由逾期不补正, 1.逾期不补正",
                "1.信访举报投诉类申请, 1.信访举报投诉类"
            })
    void labelsDiffer(String from, String to) throws Exception {
        assertAll(changed(page(), from, to.replace('⏎', '\n')));
    }

    @ParameterizedTest
    @CsvSource({"本年增/减, 本年增\\减", "本年新制作数量, 本年度制发数", "本年新公开数量, 本年公开数量", "采购总金额, 采购总金额（元）", "处理决定数量, 处理⏎决定数量"})
    void labelsOfTheFormerFormDiffer(String from, String to) throws Exception {
        assertAll(changed(page(Edition.EDITION_2019), from, to.replace('⏎', '\n')), Edition.EDITION_2019);
    }

    @Test
    void oneRowOfOtherOutcomes() throws Exception {
        assertAll(changed(page(Edition.EDITION_2019), "（六）其他处理", "（六）其他"), Edition.EDITION_2019);
    }

    @Test
    void traditionalCharacters() throws Exception {
        String simplified = "无关开门机构总计数结维纠审诉讼议复组织务业会个与处罚许强规条项动报请转办续继据属于国络统纳费购采应当对执内类过补后认获体现额单护权证减访举专进余实发制废法科研";
        String traditional = "無關開門機構總計數結維糾審訴訟議復組織務業會個與處罰許強規條項動報請轉辦續繼據屬於國絡統納費購採應當對執內類過補後認獲體現額單護權證減訪舉專進餘實發製廢法科研";
        String html = page();
        String body = html.substring(html.indexOf("<body>"));
        for (int i = 0; i < simplified.length(); i++) {
            body = body.replace(simplified.charAt(i), traditional.charAt(i));
        }
        assertAll("<html>" + body);
    }

    @Test
    void kangxiRadicals() throws Exception {
        String html = page().replace('一', '⼀')
                .replace('二', '⼆')
                .replace('人', '⼈')
                .replace('行', '⾏')
                .replace('长', '⻓')
                .replace('文', '⽂')
                .replace('生', '⽣')
                .replace('不', '不')
                .replace('小', '⼩')
                .replace('工', '⼯')
                .replace('大', '⼤')
                .replace('用', '⽤')
                .replace('止', '⽌')
                .replace('自', '⾃');
        assertAll(html);
    }

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
        String e = "<td></td>";
        String values = values(Cell.of(FormTable.DISPUTES, Edition.EDITION_2021), Edition.EDITION_2021);
        List<String> cells = new ArrayList<>(List.of(values.split("(?=<td)")));
        cells.add(at, e);
        String table = "<table>" + DISPUTE_HEADER + "<tr>" + String.join("", cells) + "</tr></table>";
        assertAll(page(proactive(Edition.EDITION_2021), requests(Edition.EDITION_2021), table));
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

    @ParameterizedTest
    @ValueSource(strings = {"约5", "见附件", "abc", "5 6", "其他", "??", "1.5", "2023年", "总计"})
    void unreadableCells(String text) throws Exception {
        List<String> cells = List.of(
                "1000", "1003", "1006", "1028", "1031", "1034", "1153", "1159", "1160", "1168", "1174", "500", "507",
                "514", "10", "11", "12", "16", "17", "19");
        for (String cell : cells) {
            if (cell.equals("19") && text.equals("1.5")) {
                continue;
            }
            ReadResult result = read(changed(page(), td(cell), td(text)));
            Map<String, String> expected = expected(Edition.EDITION_2021);
            String id = expected.entrySet().stream()
                    .filter(e -> e.getValue().equals(cell))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow();
            expected.remove(id);
            assertThat(differences(result, expected)).as("%s in %s", text, id).isEmpty();
            assertThat(result.unreadable())
                    .as("%s in %s: %s", text, id, result.problems())
                    .containsOnlyKeys(Cell.of(id));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "22（其中修订 16 件）|22",
                "１２|12",
                "1，295|1295",
                "二十一|21",
                "1,295|1295",
                "<b>7</b>|7",
                "<p>1</p><p>2</p>|",
                "3件|3",
                "12<sup>①</sup>|",
                "一百零三|103",
                "0007|7",
                "3.0|3"
            })
    void figuresAreWrittenInManyWays(String text, @Nullable String value) throws Exception {
        for (String cell : List.of("1002", "506", "12", "17")) {
            ReadResult result = read(changed(page(), td(cell), td(text)));
            Map<String, String> expected = expected(Edition.EDITION_2021);
            if (value == null) {
                expected.values().remove(cell);
                assertThat(result.unreadable()).hasSize(1);
            } else {
                expected.replaceAll((id, figure) -> figure.equals(cell) ? value : figure);
            }
            assertThat(differences(result, expected)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"251000元, 25.1", "45.82万元, 45.82", "0.5亿元, 5000", "'1,234.5', 1234.5", "45.82万, 45.82", "人民币3万元, "})
    void amountsCarryUnits(String text, @Nullable String value) throws Exception {
        ReadResult result = read(changed(page(), td("19"), td(text)));
        String id = "proactive.administrativeFees.amount";
        if (value == null) {
            assertThat(result.unreadable()).containsOnlyKeys(Cell.of(id));
        } else {
            assertThat(new BigDecimal(figures(result).get(id))).isEqualByComparingTo(value);
        }
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
    void headerCellsAndNestedTables() throws Exception {
        assertAll(page().replace("<td", "<th").replace("</td", "</th"));
        assertAll(changed(page(), "<td>1002</td>", "<td><table><tr><td>1002</td></tr></table></td>"));
        assertAll(changed(page(), "<td>（一）予以公开</td>", "<td><table><tr><td>（一）予以公开</td></tr></table></td>"));
    }

    @Test
    void headingsMissingOrRenumbered() throws Exception {
        assertAll(page().replace("<p>二、主动公开政府信息情况</p>", "")
                .replace("<p>三、收到和处理政府信息公开申请情况</p>", "")
                .replace("<p>四、政府信息公开行政复议、行政诉讼情况</p>", ""));
        assertAll(page().replace("<p>二、", "<p>三、").replace("<p>三、收", "<p>五、收"));
        String narrative = "<p>一、主动公开情况</p><p>公开信息88条。</p><p>二、依申请公开情况</p><p>收到申请9件。</p>"
                + "<p>三、政府信息管理</p><p>四、平台建设</p><p>五、监督保障</p><p>六、行政复议、行政诉讼情况</p><p>复议1件。</p>";
        assertAll(changed(page(), "<p>一、总体情况</p>", narrative + "<p>一、总体情况</p>"));
        assertAll(changed(page(), "<p>概述。</p>", narrative));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>某市示范局2024年度政府信息公开工作年度报告</p>|2024|某市示范局",
                "<p>2024年某市示范局政府信息公开年度报告</p>|2024|某市示范局",
                "<p>某区人民政府办公室</p><p>2023年政府信息公开工作年度报告</p>|2023|某区人民政府办公室",
                "<p>某区人民政府办公室<br>2023年政府信息公开工作年度报告</p>|2023|某区人民政府办公室",
                "<p>某区教育局关于2022年度政府信息公开工作的年度报告</p>|2022|某区教育局",
                "<p>某市示范局政府信息公开工作年度报告（2024年度）</p>|2024|某市示范局",
                "<p>某市示范局政府信息公开工作2024年度报告</p>|2024|某市示范局",
                "<p>某市示范局２０２４年政府信息公开工作年度报告</p>|2024|某市示范局",
                "<p>某市示范局二〇二四年政府信息公开工作年度报告</p>|2024|某市示范局",
                "<p>【2024年】某市示范局政府信息公开工作年度报告</p>|2024|某市示范局",
                "<p>某市示范局2024年政府信息公开年报</p>|2024|某市示范局",
            })
    void titles(String title, int year, String agency) throws Exception {
        ReadResult result = read(changed(page(), TITLE, title));
        assertThat(result.report().year()).isEqualTo(year);
        assertThat(result.report().agency()).isEqualTo(agency);
    }

    @Test
    void titleOfThePageAlone() throws Exception {
        String html = changed(page(), "<body>" + TITLE, "<head><title>某市示范局2024年政府信息公开工作年度报告</title></head><body>");
        assertThat(read(html).report().year()).isEqualTo(2024);
        assertThat(read(html).report().agency()).isEqualTo("某市示范局");
    }

    @Test
    void aRowOfFewFiguresIsReported() throws Exception {
        String row = "<tr><td>其中：上级交办</td><td>1</td><td></td><td></td><td>4</td><td></td><td></td><td>5</td></tr>";
        ReadResult result = read(changed(page(), "<tr><td>1.本机关不", row + "<tr><td>1.本机关不"));
        assertThat(differences(result, expected(Edition.EDITION_2021))).isEmpty();
        assertThat(result.isComplete()).isFalse();
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
        assertThat(result.unreadable()).containsOnlyKeys(Cell.of("disputes.reconsideration.total"));
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
    void aMissingCellOfARowIsNotMadeUp() throws Exception {
        for (String cell : List.of("1002", "1031", "1170", "11")) {
            ReadResult result = read(changed(page(), td(cell), ""));
            assertThat(result.isComplete()).as(cell).isFalse();
        }
    }
}
