// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedSourceTest {

    private static MarkedSource marked(String html) throws IOException {
        return MarkedSource.of(html, 7, 1000, StyleSheet.NONE);
    }

    private static String text(String html) throws IOException {
        StringWriter text = new StringWriter();
        marked(html).reader().transferTo(text);
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <span class="a">                          | <span>
            <span class=a/>                           | <span>
            <span class=a />                          | <span />
            <span class='a'/>                         | <span />
            <span nowrap lang = "a>b" hidden>         | <span  hidden>
            <span a="1"STYLE="display:none"b=2 c>     | <span STYLE="display:none">
            <span style="color:red" id=x>             | <span>
            <span style="vertical-align:super" id=x>  | <span style="vertical-align:super">
            <span style="display&#58;none">           | <span style="display&#58;none">
            <span style=x style="display:none">       | <span>
            <col colspan="1" rowspan=1 colspan=3>     | <col>
            <col colspan=2 rowspan='2' width=9>       | <col colspan=2 rowspan='2'>
            <b class=a>                               | <b class=a>
            <input type="text" value='1'>             | <input type="text" value='1'>
            <!-- <span id=a> --><span id=b>           | <!-- <span id=a> --><span>
            <![if x]> </ <span id=a> <?x <span id=b>  | <![if x]> </ <span id=a> <?x <span id=b>
            </span <span id=a>                        | </span <span id=a>
            <textarea><span id=a></textarea>          | <textarea><span id=a></textarea>
            """)
    void onlyWhatMattersIsKeptOfTags(String html, String expected) throws IOException {
        assertThat(text(html)).isEqualTo(expected);
    }

    @Test
    void linesAreMarked() throws IOException {
        assertThat(text("<table>\n<tr id=a><td id=b>1<td\n>2\n<td>3<tr><p/>"))
                .isEqualTo("<table>\n<tr g-l=8 ><td>1<td\n>2\n<td g-l=10 >3<tr g-l=10 ><p g-l=10 />");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span a b=1 hidden='' c=\"2\"d/e = f/>1",
                "<td =x colspan=2 \"='1' a<b rowspan=3>1",
                "<p style\n=\n'color:red;display:none' / x=>1",
                "<td x='<td colspan=2>' colspan=\"4\"a='>'>1",
                "<td colspan= 3 rowspan=2/>1",
                "<td \u0000=1 x\u0000 colspan=3 \u000Browspan=2>1"
            })
    void aParserSeesTheSameOfWhatMatters(String html) throws IOException {
        String page = "<table><tr>" + html;
        assertThat(outline(Parser.htmlParser().parseInput(marked(page).reader(), "")))
                .isEqualTo(outline(Parser.htmlParser().parseInput(page, "")));
    }

    private static String outline(Document page) {
        StringBuilder outline = new StringBuilder();
        for (Element element : page.getAllElements()) {
            outline.append(element.normalName());
            for (String name : new String[] {"colspan", "rowspan", "hidden"}) {
                outline.append(' ').append(element.hasAttr(name) ? element.attr(name) : "-");
            }
            outline.append(Looks.of(element)).append(element.ownText()).append('\n');
        }
        return outline.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "<table><tr><td>1, true",
        "<Table></tABLE>, false",
        "<table></table><table>, true",
        "<table><!-- </table> -->, true",
        "<table></tables>, true",
        "<p>, false"
    })
    void itKnowsWhetherATableIsOpen(String html, boolean expected) throws IOException {
        assertThat(marked(html).endsInTable()).isEqualTo(expected);
    }
}
