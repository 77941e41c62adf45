// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.read.document.Document;
import io.github.gouji.read.document.TableGrid;
import io.github.gouji.read.document.TableGrid.GridCell;
import io.github.gouji.report.Wording;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text of a cell is what a reader sees. */
class CellTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                "<span>1</span><span>2</span>|12",
                "<p>12<o:p></o:p></p>|12",
                "&nbsp;12&nbsp;|12",
                "3 644|3 644",
                "<b>3</b> <i>644</i>|3 644",
                "<input value=12>|12",
                "<input type=checkbox value=12>7|7",
                "<select><option>1<option selected>12</select>|12",
                "<select><option>12<option>1</select>|12",
                "<textarea> 12 </textarea>|12",
                "<table><tr><td>12</table>|12",
                "<script>12</script>7|7",
                "<span aria-hidden=true>12</span>|12",
                "<span style='font-size:10pt; text-decoration:none'>12</span>|12",
                "<!--[if gte mso 9]><![endif]-->12|12",
            })
    void holds(String cell, String text) throws Exception {
        GridCell read = cell(cell);
        assertThat(read.text()).isEqualTo(text);
        assertThat(read.remark()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<del>12</del>15|15|删除线文字“12”没有读取",
                "<s>12</s>15|15|删除线文字“12”没有读取",
                "<strike>12</strike>15|15|删除线文字“12”没有读取",
                "<span style='text-decoration: line-through'>12</span>15|15|删除线文字“12”没有读取",
                "<span style='TEXT-DECORATION-LINE:LINE-THROUGH'>12</span>15|15|删除线文字“12”没有读取",
                "<span hidden>9</span>12|12|隐藏的文字“9”没有读取",
                "<span style='color:red;display : none'>9</span>12|12|隐藏的文字“9”没有读取",
                "<span style='visibility:hidden'>9</span>12|12|隐藏的文字“9”没有读取",
                "<span style='font-size:0pt'>9</span>12|12|隐藏的文字“9”没有读取",
                "<input type=hidden value=9>12|12|隐藏的文字“9”没有读取",
                "12<!-- 13 -->|12|注释“13”没有读取",
                "<img alt=12>|''|图片“12”没有读取",
            })
    void leavesOutAndSaysSo(String cell, String text, String remark) throws Exception {
        GridCell read = cell(cell);
        assertThat(read.text()).isEqualTo(text);
        assertThat(read.remark()).extracting(Wording::zh).isEqualTo(remark);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<div>12</div><div>345</div>|12/345",
                "<p>12</p><p>345</p>|12/345",
                "12<br>345|12/345",
                "<div>12</div>345|12/345",
                "<ul><li>12<li>345</ul>|12/345",
                "12<sup>1</sup>|12/1",
                "12<sup>345</sup>|12/345",
                "12<sub>注</sub>|12/注",
                "12<span style='vertical-align:super'>1</span>|12/1",
            })
    void keepsApartWhatStandsApart(String cell, String lines) throws Exception {
        assertThat(cell(cell).text()).isEqualTo(lines.replace('/', '\n'));
    }

    @Test
    void aRaisedNoteIsSaid() throws Exception {
        assertThat(cell("12<sup>①</sup>").remark())
                .isEqualTo(new Wording("上标或下标“①”与正文分开读取", "raised or lowered text \"①\" was set apart"));
    }

    @Property(tries = 50)
    void spansInsideALineAlwaysJoinAndBlocksNeverDo(@ForAll @IntRange(min = 2, max = 8) int parts) throws Exception {
        StringBuilder spans = new StringBuilder();
        StringBuilder blocks = new StringBuilder();
        IntStream.range(0, parts).forEach(i -> {
            spans.append("<span>").append(i).append("</span>");
            blocks.append("<div>").append(i).append("</div>");
        });
        assertThat(cell(spans.toString()).text()).hasSize(parts);
        assertThat(cell(blocks.toString()).text().split("\n")).hasSize(parts);
    }

    private static GridCell cell(String html) throws Exception {
        String page = "<table><tr><td>标签<td>" + html + "<td>0</table>";
        Document document = new HtmlReader().read(page.getBytes(StandardCharsets.UTF_8));
        TableGrid grid = (TableGrid) document.blocks().get(0);
        return grid.rows().get(0).get(1);
    }
}
