// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.markdown.MarkdownReader;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.RequestRow;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Texts whose tables have no separators: laid out by spaces, or one cell a line, as converters of PDF leave them. */
class SpacedTextTest {

    private static final Edition EDITION = Edition.EDITION_2021;
    private static final String BEGIN = "某县示范局2023年政府信息公开工作年度报告\n\n二、主动公开政府信息情况\n\n";
    private static final String REQUESTS = "\n三、收到和处理政府信息公开申请情况\n\n";
    private static final String DISPUTES = "\n四、政府信息公开行政复议、行政诉讼情况\n\n";
    private static final String HEADER = "          申请人情况\n"
            + "  自然人           法人或其他组织                                           总计\n"
            + "           商业企业   科研机构   社会公益组织   法律服务机构   其他\n";

    @Test
    void readsRowsOfSpacedFigures() throws Exception {
        ReadResult result =
                read(BEGIN + proactive() + REQUESTS + HEADER + requests("  ", "   ") + DISPUTES + disputes());
        for (FormTable table : FormTable.values()) {
            assertRead(result, table);
        }
        assertThat(result.report().year()).isEqualTo(2023);
    }

    /** The rest of such a text is Markdown as any other. */
    @Test
    void readsMarkdownAroundIt() throws Exception {
        String text = BEGIN + proactive() + REQUESTS + requests("  ", "   ").replace("1000", "**1000**");
        ReadResult result = read(text.replace("二、主动", "## 二、主动").replace("三、收到", "## 三、收到"));
        assertRead(result, FormTable.PROACTIVE);
        assertRead(result, FormTable.REQUESTS);
    }

    @Test
    void readsOneCellALine() throws Exception {
        ReadResult result = read(
                BEGIN + REQUESTS + HEADER.strip().replaceAll("\\s+", "\n") + "\n" + requests("\n", "\n") + "\n- 3 -\n");
        assertRead(result, FormTable.REQUESTS);
    }

    @Test
    void doesNotTakeColumnsForRows() {
        String labels = RequestRow.of(EDITION).stream().map(ReportPage::label).collect(Collectors.joining("\n"));
        String columns = IntStream.range(0, 7)
                .mapToObj(column -> rows(row -> "" + ReportPage.figure(row.get(column), EDITION)))
                .collect(Collectors.joining("\n"));
        assertThatThrownBy(() -> read(BEGIN + REQUESTS + labels + "\n" + columns))
                .isInstanceOf(UnreadableDocumentException.class);
    }

    @Test
    void aRowThatLacksAFigureIsReported() throws Exception {
        ReadResult result = read(BEGIN + REQUESTS + requests("  ", "   ").replace("   1001   ", "   "));
        assertNothingOf(result, RequestRow.RECEIVED);
        assertThat(result.report().requests().carriedOver().total()).isEqualTo(1013L);
    }

    @Test
    void aRowWhoseLabelGoesOnInAnotherLineIsReported() throws Exception {
        ReadResult result = read(
                BEGIN + REQUESTS + requests("  ", "   ").replaceAll("二、上年结转政府信息公开申请数量(.*)", "二、上年\n结转政府$1\n信息公开申请数量"));
        assertNothingOf(result, RequestRow.CARRIED_OVER);
        assertThat(result.report().requests().received().total()).isEqualTo(1006L);
    }

    @Test
    void headingsInAnotherOrderThanTheFormsAreReported() throws Exception {
        String header = HEADER.replace("商业企业   科研机构", "科研机构   商业企业");
        ReadResult result =
                read(BEGIN + proactive() + REQUESTS + header + requests("  ", "   ") + DISPUTES + disputes());
        assertThat(messages(result)).anyMatch(message -> message.contains("表头又不是格式的顺序"));
        assertThat(result.report().cells().stream().filter(cell -> cell.table() == FormTable.REQUESTS))
                .isEmpty();
        assertRead(result, FormTable.DISPUTES);
    }

    /** The note in the corner of the form makes the line of headings long: it is one all the same. */
    @Test
    void headingsBehindTheNoteInTheirCornerAreRead() throws Exception {
        String header = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）  总计  自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他\n";
        String rows = requests("  ", "   ").replaceAll("(?m)  (\\d.*)   (\\d+)$", "  $2   $1");
        ReadResult result = read(BEGIN + REQUESTS + header + rows);
        assertRead(result, FormTable.REQUESTS);
        assertThat(messages(result)).noneMatch(message -> message.contains("没有可用的表头"));
    }

    @Test
    void resultsInAnotherOrderThanTheFormsAreReported() throws Exception {
        String header = "结果纠正  结果维持  其他结果  尚未审结  总计\n";
        ReadResult result = read(BEGIN + REQUESTS + requests("  ", "   ") + DISPUTES + header + disputes());
        assertThat(messages(result)).anyMatch(message -> message.contains("表头又不是格式的顺序"));
        assertRead(result, FormTable.REQUESTS);
    }

    @Test
    void proseIsNoTable() {
        assertThatThrownBy(() -> read("2023年收到申请 12 件，办结 11\n全年共受理 3 4 5\n" + "比上年多  7\n".repeat(9)))
                .isInstanceOf(UnreadableDocumentException.class);
    }

    private static void assertRead(ReadResult result, FormTable table) {
        for (Cell cell : Cell.of(table, EDITION)) {
            assertThat(result.report().get(cell))
                    .as("%s in %s", cell.id(), messages(result))
                    .hasToString("" + ReportPage.figure(cell, EDITION));
        }
    }

    private static void assertNothingOf(ReadResult result, RequestRow row) {
        assertThat(result.isComplete()).isFalse();
        for (Cell cell : Cell.of(FormTable.REQUESTS, EDITION)) {
            assertThat(cell.row() == row && result.report().get(cell) != null)
                    .as(cell.id())
                    .isFalse();
        }
    }

    private static List<String> messages(ReadResult result) {
        return result.problems().stream()
                .map(ReadProblem::message)
                .map(message -> message.zh())
                .toList();
    }

    private static String rows(Function<List<Cell>, String> line) {
        return ReportPage.byRow(FormTable.REQUESTS, EDITION).stream().map(line).collect(Collectors.joining("\n"));
    }

    private static String requests(String behindLabel, String between) {
        List<List<Cell>> rows = ReportPage.byRow(FormTable.REQUESTS, EDITION);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            lines.add(ReportPage.label(RequestRow.of(EDITION).get(i)) + behindLabel + figures(rows.get(i), between));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String disputes() {
        return "结果维持  结果纠正  其他结果  尚未审结  总计\n" + figures(Cell.of(FormTable.DISPUTES, EDITION), "  ") + "\n";
    }

    private static String proactive() {
        StringBuilder text = new StringBuilder();
        for (List<Cell> row : ReportPage.byRow(FormTable.PROACTIVE, EDITION)) {
            text.append("信息内容");
            row.forEach(cell ->
                    text.append("   ").append(cell.column().label(EDITION).zh()));
            text.append('\n').append(row.get(0).row().label(EDITION).zh());
            text.append("     ").append(figures(row, "     ")).append("\n\n");
        }
        return text.toString();
    }

    private static String figures(List<Cell> row, String between) {
        return row.stream().map(cell -> "" + ReportPage.figure(cell, EDITION)).collect(Collectors.joining(between));
    }

    private static ReadResult read(String text) throws UnreadableDocumentException {
        return Recogniser.recognise("a.txt", new MarkdownReader().read(text.getBytes(StandardCharsets.UTF_8)));
    }
}
