// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.document.Block;
import io.github.gouji.read.document.Document;
import io.github.gouji.read.document.Paragraph;
import io.github.gouji.read.document.TableGrid;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables as pages have them: blocks are written {@code 文} and {@code [1,2;3,4]}. */
class HtmlTablesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<tfoot><tr><td>3<td>4</tfoot><tbody><tr><td>1<td>2|[1,2;3,4]",
                "<caption>表</caption><tr><td>1<td>2|表 [1,2]",
                "<td>1<td>2|[1,2]",
                "<tr><td>1<td>2<tr style='display:none'><td>5<td>6<tr><td>3<td>4|[1,2;3,4]",
                "<tr><td>1<td style=display:none>9<td>2|[1,2]",
                "<tr><td rowspan=0>1<td>2<tr><td>3|[1,2;1,3]",
                "<tr><td rowspan=2>1<td>2<tr><tr><td>3<td>4|[1,2;1;3,4]",
                "<tr><td colspan=0>1<td colspan=x>2|[1,2]",
                "<tr><td>1<td>2<tr><td colspan=2>四、政府信息公开行政复议、行政诉讼情况<tr><td>3<td>4|[1,2] 四、政府信息公开行政复议、行政诉讼情况 [3,4]",
                "<tr><td>1<td>2<tr><td colspan=2>第二十条第（一）项<tr><td>3<td>4|[1,2;第二十条第（一）项;3,4]",
                "<tr><td>一、总体情况<tr><td>概况如下。|一、总体情况 概况如下。",
                "<tr><td>12<tr><td>345|[12;345]",
                "<tr><td><p>左</p><table><tr><td>1<td>2</table><td>右|左 [1,2] 右",
            })
    void readsRowsAsTheyShow(String table, String blocks) throws Exception {
        assertThat(written(read("<table>" + table + "</table>"))).isEqualTo(blocks);
    }

    @Test
    void saysThatHiddenFiguresWereLeftOut() throws Exception {
        Document document = read("<table>\n<tr><td>1<td>2\n<tr hidden><td>5<td>6</table>");
        assertThat(document.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ReadProblem.Kind.INTERPRETED);
            assertThat(problem.message().zh()).isEqualTo("隐藏的表格行没有读取");
            assertThat(problem.location()).isEqualTo(new SourceLocation.InText(3));
        });
    }

    @Test
    void readsHiddenTablesIfNoOthersAreThere() throws Exception {
        String hidden = "<div style='display:none'><table><tr><td>1<td>2</table></div>";
        assertThat(written(read(hidden))).isEqualTo("[1,2]");
        assertThat(read(hidden).problems()).hasSize(1);
        assertThat(written(read(hidden + "<table><tr><td>3<td>4</table>"))).isEqualTo("[3,4]");
    }

    @Test
    void knowsTheLineOfEachCellWhateverStandsBetween() throws Exception {
        Document document =
                read("<!-- <td>\n<td> -->\n<script>'<td>'\n</script><p title='<td\n>'>x\n<table><tr><td>1\n<td>2");
        TableGrid grid = (TableGrid) document.blocks().get(1);
        assertThat(grid.rows().get(0).get(0).location()).isEqualTo(new SourceLocation.InTable(1, 1, 1, 6));
        assertThat(grid.rows().get(0).get(1).location()).isEqualTo(new SourceLocation.InTable(1, 1, 2, 7));
        assertThat(((Paragraph) document.blocks().get(0)).location()).isEqualTo(new SourceLocation.InText(4));
    }

    @Test
    void aLongTextInARowOfFiguresDoesNotTakeThemApart() throws Exception {
        String row = "<tr><td>" + "说明".repeat(300) + "<td>12<td>13";
        assertThat(((TableGrid) read("<table>" + row + "</table>").blocks().get(0))
                        .rows()
                        .get(0))
                .hasSize(3);
    }

    @Test
    void aFramesetIsRefused() {
        assertThatThrownBy(() -> read("<html><frameset><frame src=a.htm></frameset></html>"))
                .hasMessageContaining("frameset");
    }

    private static Document read(String page) throws Exception {
        return new HtmlReader().read(page.getBytes(StandardCharsets.UTF_8));
    }

    private static String written(Document document) {
        return document.blocks().stream().map(HtmlTablesTest::written).collect(Collectors.joining(" "));
    }

    private static String written(Block block) {
        return block instanceof TableGrid grid
                ? grid.rows().stream()
                        .map(row -> row.stream().map(TableGrid.GridCell::text).collect(Collectors.joining(",")))
                        .collect(Collectors.joining(";", "[", "]"))
                : ((Paragraph) block).text();
    }
}
