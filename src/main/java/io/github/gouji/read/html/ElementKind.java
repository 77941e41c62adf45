// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What an element of a cell is for its text. */
enum ElementKind {
    /** Text in a line. */
    TEXT,
    /** Lines of its own. */
    BLOCK,
    BREAK,
    TABLE,
    /** A part of a formula, in which what stands one behind the other shows one above the other. */
    STACKED,
    CONTROL,
    PICTURE,
    /** Something that shows and is no text. */
    EMBEDDED,
    /** Text that shows only if something is not to be had. */
    LEFT_OUT,
    NEVER_SHOWN;

    private static final Map<String, ElementKind> BY_NAME = new HashMap<>();

    static {
        Controls.NEVER_SHOWN.forEach(name -> BY_NAME.put(name, NEVER_SHOWN));
        know(NEVER_SHOWN, "rt rp");
        know(LEFT_OUT, "noscript template");
        Embedded.names().forEach(name -> BY_NAME.put(name, EMBEDDED));
        know(PICTURE, "img");
        know(CONTROL, "input select textarea");
        know(STACKED, "msup msub msubsup mfrac mover munder mroot");
        know(TABLE, "table");
        know(BREAK, "br");
        know(TEXT, "td th");
    }

    private static void know(ElementKind kind, String names) {
        for (String name : names.split(" ")) {
            BY_NAME.put(name, kind);
        }
    }

    static ElementKind of(Element element) {
        ElementKind known = BY_NAME.get(element.normalName());
        return known != null ? known : element.isBlock() ? BLOCK : TEXT;
    }
}
