// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.read.UnreadableDocumentException;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TidyTreeTest {

    private static @Nullable Document tree(String tags) throws UnreadableDocumentException {
        StringBuilder html = new StringBuilder();
        for (String tag : tags.split(" ")) {
            html.append(tag.startsWith("=") ? tag.substring(1) : "<" + tag + ">");
        }
        return TidyTree.of(html.toString(), 1, 100, StyleSheet.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p =1 /p =2",
                "html head meta /head body div p b =1 br /b /p /div /body = /html",
                "table caption =1 /caption colgroup col /colgroup thead tr th =1 /th /tr /thead = /table",
                "table tr td p =1 /p table tr td /td /tr /table /td /tr /table",
                "DIV ul li p =1 /p /li /ul /Div"
            })
    void whatIsTidy(String tags) throws UnreadableDocumentException {
        assertThat(tree(tags)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p",
                "/p",
                "p div /div /p",
                "p /b /p",
                "b p /p /b",
                "p span table",
                "table =1 /table",
                "table td",
                "table tr =1 /tr /table",
                "td",
                "li",
                "ul li li /li /li /ul",
                "a /a",
                "br /br",
                "body html",
                "body /body p",
                "head p /p /head",
                "textarea"
            })
    void whatIsNot(String tags) throws UnreadableDocumentException {
        assertThat(tree(tags)).isNull();
    }

    @Test
    void rowsCellsAndBlocksKnowTheirLines() throws UnreadableDocumentException {
        Document page = TidyTree.of(
                "<div>\n<table><tr>\n<td>1\n<br/></td></tr>\n</table><span>2</span></div>", 7, 100, StyleSheet.NONE);
        assertThat(page).isNotNull();
        assertThat(page.body().getAllElements())
                .extracting(element -> element.normalName() + Placed.line(element, 0))
                .containsExactly("body0", "div7", "table0", "tr8", "td9", "br10", "span0");
    }

    @Test
    void fontsWithinFontsCountForMoreThanOne() throws UnreadableDocumentException {
        String html = "<b>".repeat(4) + "</b>".repeat(4);
        assertThat(TidyTree.of(html, 1, 14, StyleSheet.NONE)).isNotNull();
        assertThatThrownBy(() -> TidyTree.of(html, 1, 13, StyleSheet.NONE))
                .isInstanceOf(UnreadableDocumentException.class);
    }
}
