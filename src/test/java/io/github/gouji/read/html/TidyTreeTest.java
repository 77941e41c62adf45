// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TidyTreeTest {

    private static Document tree(String... tags) {
        TidyTree tree = new TidyTree();
        for (String tag : tags) {
            if (tag.startsWith("/")) {
                tree.end(tag.substring(1));
            } else if (tag.startsWith("=")) {
                tree.text(tag.substring(1));
            } else if (tree.isTidy()) {
                tree.begin(tag);
            }
        }
        return tree.page();
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
    void whatIsTidy(String tags) {
        assertThat(tree(tags.split(" "))).isNotNull();
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
    void whatIsNot(String tags) {
        assertThat(tree(tags.split(" "))).isNull();
    }
}
