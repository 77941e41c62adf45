// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.read.ProcessorTime;
import io.github.gouji.read.document.Document;
import io.github.gouji.read.document.TableGrid;
import io.github.gouji.read.document.TableGrid.GridCell;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a cell the style sheets of a page count as its own styles do. */
class StyleSheetTest {

    private static Document read(String head, String rows) throws Exception {
        String page = "<html><head>" + head + "</head><body><table>" + rows + "</table></body></html>";
        return new HtmlReader().read(page.getBytes(StandardCharsets.UTF_8));
    }

    private static GridCell cell(String css, String content) throws Exception {
        Document document = read("<style>" + css + "</style>", "<tr><td>标签</td><td>" + content + "</td></tr>");
        return ((TableGrid) document.blocks().get(0)).rows().get(0).get(1);
    }

    private static List<List<String>> rows(Document document) {
        return ((TableGrid) document.blocks().get(0))
                .rows().stream()
                        .map(row -> row.stream().map(GridCell::text).toList())
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                ".a{display:none}",
                ".A{DISPLAY : NONE}",
                "/* .b{} */ .c, span.a { color:red; visibility: hidden; }",
                "<!-- #i{display:none} -->",
                "@charset 'utf-8'; span{opacity:0}",
                "@media screen{.a{display:none}}",
                "td .a{display:none}",
                "table td > span.a.b{display:none}",
                ".a{display:inline}.a{display:none}",
                ".a{display:none!important}#i{display:block}",
                ".b{display:inline}span.b{display:none}.b{display:inline}",
                ".a{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}",
                ".a{overflow:hidden}.b{max-height:0;display:inline-block}",
                ".a{mso-hide:all}",
            })
    void leavesOutWhatARuleHides(String css) throws Exception {
        GridCell cell = cell(css, "<span id=\"i\" class=\"a b\">25</span><b>0</b>");
        assertThat(cell.text()).isEqualTo("0");
        assertThat(cell.remark()).isNotNull();
        assertThat(cell.remark().zh()).isEqualTo("隐藏的文字“25”没有读取");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                ".b{display:none}",
                ".a:hover{display:none}",
                ".a + .a{display:none}",
                ".a[hidden]{display:none}",
                "@media print{.a{display:none}}",
                "@media (max-width:600px){.a{display:none}.a{visibility:hidden}}",
                ".x .a{display:none}",
                ".a{display:none}td .a{display:inline}",
                ".a{display:none}#i{display:inline}",
                ".a{",
                "}.a{display",
            })
    void readsWhatNoRuleHides(String css) throws Exception {
        GridCell cell = cell(css, "<span id=\"i\" class=\"a\">25</span><b>0</b>");
        assertThat(cell.text()).isEqualTo("250");
        assertThat(cell.remark()).isNull();
    }

    @Test
    void aStyleOfTheElementOverridesARule() throws Exception {
        assertThat(cell(".a{display:none}", "<span class=\"a\" style=\"display:inline\">25</span>0")
                        .text())
                .isEqualTo("250");
        assertThat(cell(".a{display:none !important}", "<span class=\"a\" style=\"display:inline\">25</span>0")
                        .text())
                .isEqualTo("0");
    }

    @Test
    void whatARuleStrikesOutOrRaisesIsNoPartOfTheFigure() throws Exception {
        assertThat(cell(".a{text-decoration:line-through}", "<span class=\"a\">25</span>0")
                        .remark()
                        .zh())
                .isEqualTo("删除线文字“25”没有读取");
        assertThat(cell("span.a{vertical-align:super}", "20<span class=\"a\">1</span>")
                        .text())
                .isEqualTo("20\n1");
    }

    @Test
    void whatASheetWritesOrDrawsIsNoBlank() throws Exception {
        assertThat(cell(".a::after{content:'12'}", "<i class=\"a\"></i>")
                        .remark()
                        .zh())
                .isEqualTo("样式表写的内容没有读取");
        assertThat(cell(".a:before{content:'\\0031'}", "<i class=\"a\"></i>").remark())
                .isNotNull();
        assertThat(cell(".a:before{content:'\\e600'}", "<i class=\"a\"></i>").remark())
                .isNull();
        assertThat(cell(".a{background:url(1.png)}", "<i class=\"a\"></i>")
                        .remark()
                        .zh())
                .isEqualTo("背景图片没有读取");
    }

    @Test
    void sheetsForPaperAreNotLookedAt() throws Exception {
        String row = "<tr><td>标签</td><td><b class=\"a\">25</b>0</td></tr>";
        String rule = ">.a{display:none}</style>";
        assertThat(rows(read("<style media=\"print\"" + rule, row))).isEqualTo(List.of(List.of("标签", "250")));
        assertThat(rows(read("<style media='screen'" + rule, row))).isEqualTo(List.of(List.of("标签", "0")));
        assertThat(rows(read("<!--<style" + rule + "-->", row))).isEqualTo(List.of(List.of("标签", "250")));
        assertThat(rows(read("<script>'<style" + rule + "'</script>", row))).isEqualTo(List.of(List.of("标签", "250")));
    }

    @Test
    void hiddenRowsAndCellsAreLeftOutUnlessAllRowsAre() throws Exception {
        String head = "<style>.a{display:none}</style>";
        String hidden = "<tr class=\"a\"><td>1</td><td>2</td></tr>";
        Document document = read(head, hidden + "<tr><td>3</td><td class=\"a\">4</td><td>5</td></tr>");
        assertThat(rows(document)).isEqualTo(List.of(List.of("3", "5")));
        assertThat(document.problems()).hasSize(2);
        assertThat(rows(read(head, hidden))).isEqualTo(List.of(List.of("1", "2")));
    }

    @Test
    void manyRulesAndManyElements() throws Exception {
        String rules = "div .a b{display:none}".repeat(20_000) + "{".repeat(20_000) + ".a".repeat(20_000);
        String cells = "<td><i class=\"a a a\" style=\"" + "color:r;;".repeat(20) + "\">1</i>".repeat(100);
        ProcessorTime.assertWithin(
                10,
                () -> assertThat(read("<style>" + rules + "</style>", ("<tr>" + cells).repeat(50))
                                .blocks())
                        .isNotEmpty());
    }

    @Test
    void aStyleOfAHundredThousandParts() throws Exception {
        for (String part : new String[] {";", ":", "color:rgb;", "background:a;", "color:#fff!;", "/*"}) {
            String cell = "<td style=\"" + part.repeat(100_000) + ":\">1</td>";
            ProcessorTime.assertWithin(
                    5,
                    () -> assertThat(read("<style>" + part.repeat(100_000) + "</style>", "<tr>" + cell)
                                    .blocks())
                            .isNotEmpty());
        }
    }
}
