// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The parts of a page that show something else than their text: fields, choices and tables. */
final class Controls {

    /** Elements whose content is no text of the page. */
    static final Set<String> NEVER_SHOWN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "svg",
            "datalist",
            "iframe",
            "object",
            "canvas",
            "title");

    private static final Set<String> WITHOUT_TEXT =
            Set.of("checkbox", "radio", "button", "submit", "reset", "image", "file", "color", "range", "password");

    private Controls() {}

    static boolean isControl(String name) {
        return name.equals("input") || name.equals("select") || name.equals("textarea");
    }

    /** Returns the text that a field shows. */
    static String value(Element control) {
        String name = control.normalName();
        if (name.equals("input")) {
            String type = control.attr("type").toLowerCase(Locale.ROOT);
            return WITHOUT_TEXT.contains(type) ? "" : control.attr("value");
        }
        if (name.equals("select")) {
            Element chosen = control.selectFirst("option[selected]");
            Element shown = chosen != null ? chosen : control.selectFirst("option");
            return shown == null ? "" : shown.text();
        }
        return control.wholeText();
    }

    /** Returns how many cells the element holds, those of tables inside too, or the limit if they are as many. */
    static int countCells(Element element, int limit) {
        int count = 0;
        for (int i = 0; i < element.childNodeSize() && count < limit; i++) {
            if (element.childNode(i) instanceof Element child) {
                String name = child.normalName();
                count += name.equals("td") || name.equals("th") ? 1 : 0;
                count += countCells(child, limit - count);
            }
        }
        return Math.min(count, limit);
    }
}
