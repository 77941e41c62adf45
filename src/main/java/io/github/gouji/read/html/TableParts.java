// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The rows of a table in the order in which they show, and the spans of its cells. */
final class TableParts {

    private static final int MAX_DIGITS = 9;

    private TableParts() {}

    /** Returns the caption, and the rows: those of the head first, and those of the foot last. */
    static List<Element> of(Element table) {
        List<Element> heads = new ArrayList<>();
        List<Element> bodies = new ArrayList<>();
        List<Element> feet = new ArrayList<>();
        List<Element> captions = new ArrayList<>();
        for (int i = 0; i < table.childNodeSize(); i++) {
            if (table.childNode(i) instanceof Element child) {
                switch (child.normalName()) {
                    case "tr" -> bodies.add(child);
                    case "caption" -> captions.add(child);
                    case "thead" -> addRows(child, heads);
                    case "tfoot" -> addRows(child, feet);
                    default -> addRows(child, bodies);
                }
            }
        }
        captions.addAll(heads);
        captions.addAll(bodies);
        captions.addAll(feet);
        return captions;
    }

    private static void addRows(Element group, List<Element> rows) {
        for (int i = 0; i < group.childNodeSize(); i++) {
            if (group.childNode(i) instanceof Element row && row.normalName().equals("tr")) {
                rows.add(row);
            }
        }
    }

    static boolean isCell(Element element) {
        String name = element.normalName();
        return name.equals("td") || name.equals("th");
    }

    /** Returns a span; what is no number spans one. */
    static int span(Element cell, String attribute, int ofZero) {
        if (cell.attributesSize() == 0) {
            return 1;
        }
        String text = cell.attributes().get(attribute);
        if (text.isEmpty()) {
            return 1;
        }
        int span = number(text.strip(), 1);
        return span == 0 ? ofZero : span;
    }

    /** Returns the number that the text is, the greatest of all if it has too many digits, or else another. */
    static int number(String text, int otherwise) {
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign < '0' || sign > '9') {
                return otherwise;
            }
            number = i < MAX_DIGITS ? number * 10 + sign - '0' : Integer.MAX_VALUE;
        }
        return text.isEmpty() ? otherwise : number;
    }
}
