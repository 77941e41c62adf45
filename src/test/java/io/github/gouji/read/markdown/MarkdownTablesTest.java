// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.document.Block;
import io.github.gouji.read.document.Paragraph;
import io.github.gouji.read.document.TableGrid;
import io.github.gouji.read.html.HtmlReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables in text: lines are parted by {@code ¶}, and blocks are written {@code 文} and {@code [1,2;3,4]}. */
class MarkdownTablesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "|甲|乙|¶|--|--|¶|1|2|@[甲,乙;1,2]",
                "甲|乙¶--|--¶1|2@[甲,乙;1,2]",
                "甲|乙|丙¶1|2|3@[甲,乙,丙;1,2,3]",
                "> |甲|乙|¶> |:-|-:|¶> |1|2|@[甲,乙;1,2]",
                "|a\\|b|2|@[a|b,2]",
                "|\\-|**2**|&nbsp;3&#65;|<span class='x'>4</span>|@[-,2,3A,4]",
                "~~~¶|甲|乙|¶|1|2|¶~~~@[甲,乙;1,2]",
                "标题¶====¶正文@标题 正文",
                "<!-- 转换 -->¶<div align=center>¶标题¶</div>¶|1|2|@标题 [1,2]",
                "|1|2|¶<table><tr><td>3<td>4</table>¶|5|6|@[1,2] [3,4] [5,6]",
                "首页 | 公开@首页 | 公开",
                "规章,1,2,3¶文件,4,,6@[规章,1,2,3;文件,4,,6]",
                "规章;1;2;3¶文件;4;;6@[规章,1,2,3;文件,4,,6]",
                "规章\t1¶文件\t\t6@[规章,1;文件,,6]",
                "\"规章, 令\",1,\"2\"\"\"¶文件,3,4@[规章, 令,1,2\";文件,3,4]",
                "\"规¶章\",1,2¶文件,3,4@[规/章,1,2;文件,3,4]",
                "共收到申请12件, 其中, 公开3件。@共收到申请12件, 其中, 公开3件。",
                "甲     乙¶----- ----¶规章  12¶文件  3@[甲,乙;规章,12;文件,3]",
                "----- ----¶规章  12¶文件  3¶----- ----@[规章,12;文件,3]",
                "----------¶甲    乙¶----- ----¶规章  12¶令¶¶文件  3¶----------@[甲,乙;规章/令,12;文件,3]",
                "信息内容,数量¶规章,12@[信息内容,数量;规章,12]",
                "本年新收,10,0,12¶@[本年新收,10,0,12]",
                "甲,乙,丙,丁,戊,己,庚¶1,,3,4,5,6,7,8@[甲,乙,丙,丁,戊,己,庚;1,,3,4,5,6,7,8]",
                "甲, 乙, 丙, 丁, 戊, 己, 庚¶1, 2, 3, 4, 5, 6, 7, 共8件@甲, 乙, 丙, 丁, 戊, 己, 庚 1, 2, 3, 4, 5, 6, 7, 共8件",
                "1,748,800,200¶@1,748,800,200",
                "收到,12¶@收到,12",
                "信息内容|数量¶规章|12@[信息内容,数量;规章,12]",
                "# 某局¶## 一、概况 ##@某局 一、概况",
                "第一¶¶---¶¶第二@第一 第二",
                "=====  ===¶规章   12¶文件   3¶=====  ===@[规章,12;文件,3]",
                "::: {style=\"color: red\"}¶[二、标题]{style=\"x: y\"}[]{.underline}¶:::@二、标题",
                "  -------------------- --------¶  [规章]{style=\"x\"}  [12]{.y}¶  -------------------- --------@[规章,12]",
                "## 二、标题 {#id .unnumbered}@二、标题",
                "见[另一页](https://example.org/a(b)、[注]、{12}和![图](a.png)@见另一页、[注]、{12}和![图](a.png)",
                "------- ---¶结果\\    12¶维持¶¶------- ---@[结果/维持,12]",
                "+----+---+¶|甲  |乙 |¶+====+===+¶|规章|12 |¶|令  |   |¶+----+---+@[甲,乙;规章/令,12]",
                "=====  ===¶甲     乙¶=====  ===¶规章   12¶\\      4¶       5¶文件   3¶=====  ===¶¶尾@[甲,乙;规章,12;,4/5;文件,3] 尾",
                "=====  ===¶规章   12¶=====  ===¶¶=====  ===¶文件   3¶=====  ===@[规章,12] [文件,3]",
                "+-----+----+¶| 甲  | 乙 |¶+=====+====+¶| 规  | 18 |¶| 章  | 4  |¶+-----+----+@[甲,乙;规/章,184]",
                "+-----+------+¶| 甲  | 2    |¶|     | 4    |¶+-----+------+@[甲,2/4]",
                "<span lang='zh'>某局</span>2024<span¶lang='zh'>年报告</span>¶¶正文@某局2024年报告 正文",
                "[某局]{.x}[年¶报告]{lang=\"zh\"¶style=\"y\"}¶正文@某局年 报告 正文",
                "见[另一¶页](https://example.org/a)¶尾@见另一 页 尾",
                "比 a<b 大¶正文@比 a<b 大 正文",
                "见[注¶下]文¶尾@见[注 下]文 尾",
                "某局\\¶2024年\\@某局 2024年",
                "|\\ |1|@[,1]",
                "---¶title: '某局报告'¶---¶正文@某局报告 正文",
                "% 某局报告¶% 张三¶¶正文@某局报告 张三 正文",
                "Title:  某局报告¶¶正文@某局报告 正文",
                "#+title: 某局报告@某局报告",
                "= 某局报告¶== 一、概况 ==@某局报告 一、概况",
                "{#id .western}¶正文@正文",
                "+----+---+¶|甲  |1  |¶|    +---+¶|    |2  |¶+----+---+¶|丙      |¶+----+---+@[甲,1;甲,2;丙]",
            })
    void readsTables(String text, String blocks) throws Exception {
        assertThat(written(text.replace('¶', '\n'))).isEqualTo(blocks);
    }

    @Test
    void blocksInCellsStandApart() throws Exception {
        assertThat(written("|12<br>345|12<sup>1</sup>|12^1^|")).isEqualTo("[12/345,12/1,12/1]");
    }

    @Test
    void saysWhatIsStruckOut() throws Exception {
        for (String text : List.of("|~~12~~15|0|", "|<del>12</del>15|0|", "|<s>12</s>15|0|")) {
            TableGrid grid = (TableGrid) blocks(text).get(0);
            assertThat(grid.rows().get(0).get(0).text()).isEqualTo("15");
            assertThat(grid.rows().get(0).get(0).remark()).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'|甲|乙|丙|¶|1|2|3', NOT_FOUND",
        "'甲|乙|丙¶1|2|3', INTERPRETED",
        "'|甲|乙|丙|¶|1|2|3|', ",
        "'甲|乙|丙¶1|2|3¶', ",
        "'共 3', "
    })
    void saysThatATextEndsWithinARow(String text, ReadProblem.Kind kind) throws Exception {
        assertThat(new MarkdownReader(new HtmlReader()::blocks)
                        .read(text.replace('¶', '\n').getBytes(StandardCharsets.UTF_8))
                        .problems())
                .extracting(ReadProblem::kind)
                .isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    /** A row that was broken at its last figure: the rest is no page number where no blank line parts it from the row. */
    @ParameterizedTest
    @CsvSource({"'规章	1	2¶文件	3	¶78¶', 78", "'规章,1,2¶文件,3,4¶5¶', 5", "'规章	1	2¶文件	3	4¶¶78¶',"})
    void aNumberAloneBehindARowIsTold(String text, String number) throws Exception {
        assertThat(new MarkdownReader(new HtmlReader()::blocks)
                        .read(text.replace('¶', '\n').getBytes(StandardCharsets.UTF_8))
                        .problems())
                .extracting(problem -> problem.message().en())
                .isEqualTo(
                        number == null
                                ? List.of()
                                : List.of("the number " + number
                                        + " stands alone behind a row of a table and was not read;"
                                        + " the last figure of the row may not be whole"));
    }

    private static List<Block> blocks(String text) throws Exception {
        return new MarkdownReader(new HtmlReader()::blocks)
                .read(text.getBytes(StandardCharsets.UTF_8))
                .blocks();
    }

    private static String written(String text) throws Exception {
        return blocks(text).stream().map(MarkdownTablesTest::written).collect(Collectors.joining(" "));
    }

    private static String written(Block block) {
        String text = block instanceof TableGrid grid
                ? grid.rows().stream()
                        .map(row -> row.stream().map(TableGrid.GridCell::text).collect(Collectors.joining(",")))
                        .collect(Collectors.joining(";", "[", "]"))
                : ((Paragraph) block).text();
        return text.replace('\n', '/');
    }
}
