// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import io.github.gouji.report.Wording;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * An element that shows something which is no text of the page, though a reader may see a figure in it.
 *
 * @param what what it is
 * @param hint what is known of what it shows; "" for nothing
 * @param mayBeNothing whether it may as well show nothing
 */
record Embedded(Wording what, String hint, boolean mayBeNothing) {

    private static final Wording OTHER = new Wording("嵌入的内容", "embedded content");
    private static final Wording GAUGE = new Wording("进度条", "a gauge");

    private static final Map<String, Wording> BY_NAME = Map.ofEntries(
            Map.entry("svg", new Wording("矢量图", "a drawing")),
            Map.entry("canvas", new Wording("画布", "a canvas")),
            Map.entry("object", OTHER),
            Map.entry("embed", OTHER),
            Map.entry("applet", OTHER),
            Map.entry("video", OTHER),
            Map.entry("audio", OTHER),
            Map.entry("iframe", new Wording("内嵌的网页", "an embedded page")),
            Map.entry("progress", GAUGE),
            Map.entry("meter", GAUGE),
            Map.entry("script", new Wording("脚本写的内容", "what a script writes")));

    /** What scripts write with. */
    private static final Pattern WRITES = Pattern.compile("write|inner|textContent|append|insert|html\\(|text\\(");

    static Set<String> names() {
        return BY_NAME.keySet();
    }

    /** Returns what the element is, the name of which is one of these. */
    static Embedded of(Element element) {
        String hint = hint(element);
        boolean isIdle =
                element.normalName().equals("script") && !WRITES.matcher(hint).find();
        return new Embedded(BY_NAME.getOrDefault(element.normalName(), OTHER), hint, isIdle);
    }

    private static String hint(Element element) {
        String value = element.attr("value");
        if (!value.isEmpty()) {
            return value;
        }
        String text = element.wholeText();
        return text.isBlank() ? element.data() : text;
    }
}
