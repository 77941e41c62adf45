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
                "<script>f()</script>7|7",
                "<span aria-hidden=true>12</span>|12",
                "<span style='font-size:10pt; text-decoration:none'>12</span>|12",
                "<!--[if gte mso 9]><![endif]-->12|12",
                "<div style='font-size:0'><span style='font-size:14px'>12</span></div>|12",
                "<span style='color:#fff;background:#036'>1</span>2|12",
                "<span style='color:white'>12</span>|12",
                "<span style='color:#fff'>1</span><font color=white>2</font>|12",
                "<div style='overflow:hidden;height:1%'>12</div>|12",
                "<span style='position:relative;left:2px;text-indent:-1.5em'>12</span>|12",
                "<span style='display:none;display:inline'>12</span>|12",
                "<i style='background-image:url(x)'></i>12|12",
                "<svg><path/></svg>行政许可|行政许可",
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
                "<span style='mso-hide:all'>9</span>12|12|隐藏的文字“9”没有读取",
                "<span style='opacity:0'>9</span>12|12|隐藏的文字“9”没有读取",
                "<span style='filter:alpha(opacity=0)'>9</span>12|12|隐藏的文字“9”没有读取",
                "<span style='color:transparent'>9</span>12|12|隐藏的文字“9”没有读取",
                "<span style='color:rgba(0, 0, 0, 0)'>9</span>12|12|隐藏的文字“9”没有读取",
                "<span style='color:#FFF;background:white'>9</span>12|12|隐藏的文字“9”没有读取",
                "<span style='position:absolute;left:-9999px'>9</span>12|12|隐藏的文字“9”没有读取",
                "<span style='position:absolute;clip:rect(0,0,0,0)'>9</span>12|12|隐藏的文字“9”没有读取",
                "<p style='height:0;overflow:hidden'>9</p>12|12|隐藏的文字“9”没有读取",
                "<span style='width:0;overflow:hidden;display:inline-block'>9</span>12|12|隐藏的文字“9”没有读取",
                "<span style='transform:scale(0)'>9</span>12|12|隐藏的文字“9”没有读取",
                "<span style='font-size:1px'>9</span>12|12|隐藏的文字“9”没有读取",
                "<span style='font:0/0 a'>9</span>12|12|隐藏的文字“9”没有读取",
                "<p style='visibility:hidden'>9<b style='visibility:visible'>12</b></p>|12|隐藏的文字“9”没有读取",
                "<input value=9 style='display:none'>12|12|隐藏的文字“9”没有读取",
                "<noscript>12</noscript>|''|隐藏的文字“12”没有读取",
                "<svg><text>12</text></svg>|''|矢量图“12”没有读取",
                "<canvas>12</canvas>|''|画布“12”没有读取",
                "<object data=a.svg>12</object>|''|嵌入的内容“12”没有读取",
                "<embed src=x>|''|嵌入的内容没有读取",
                "<iframe src=x></iframe>|''|内嵌的网页没有读取",
                "<progress value=12></progress>|''|进度条“12”没有读取",
                "<meter value=12>12</meter>|''|进度条“12”没有读取",
                "<script>document.write(12)</script>|''|脚本写的内容“document.write(12)”没有读取",
                "<script>f()</script>|''|脚本写的内容“f()”没有读取",
                "1<script>document.write(2)</script>|1|脚本写的内容“document.write(2)”没有读取",
                "<i style='background:url(12.png)'></i>|''|背景图片没有读取",
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
                "12<span style='vertical-align:5px'>1</span>|12/1",
                "12<span style='position:relative;top:-6pt;mso-text-raise:6pt'>1</span>|12/1",
                "<math><msup><mn>12</mn><mn>1</mn></msup></math>|12/1",
                "<span style='color:#fff'>12</span>1|12/1",
                "<font color=white>00</font>5|00/5",
                "<span style='text-indent:-999px'>12</span>1|12/1",
                "<span style='width:0;overflow:hidden'>12</span>1|12/1",
            })
    void keepsApartWhatStandsApart(String cell, String lines) throws Exception {
        assertThat(cell(cell).text()).isEqualTo(lines.replace('/', '\n'));
    }

    @Test
    void aRaisedNoteIsSaid() throws Exception {
        assertThat(cell("12<sup>①</sup>").remark())
                .isEqualTo(new Wording("上标或下标“①”与正文分开读取", "raised or lowered text \"①\" was set apart"));
    }

    @Test
    void whatMayNotShowIsSaid() throws Exception {
        assertThat(cell("<span style='color:#fff'>12</span>1").remark())
                .isEqualTo(new Wording(
                        "颜色近于白色的文字“12”与正文分开读取", "text of nearly the colour of paper, \"12\" was set apart"));
        assertThat(cell("<span style='text-indent:-999px'>12</span>1").remark())
                .extracting(Wording::zh)
                .isEqualTo("可能不显示的文字“12”与正文分开读取");
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
