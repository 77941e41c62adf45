// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * Tells how elements show, by their names, their own styles, and in tables by the style sheets of the page. What else
 * those hide, such as the sheets of a page with tabs, a script may show.
 */
final class Looks {

    private static final Map<String, Look> BY_NAME = Map.of(
            "del", Look.STRUCK,
            "s", Look.STRUCK,
            "strike", Look.STRUCK,
            "sup", Look.RAISED,
            "sub", Look.RAISED);

    private final StyleSheet sheet;

    Looks(StyleSheet sheet) {
        this.sheet = sheet;
    }

    /** Tells how an element shows that is in no table. */
    static Look of(Element element) {
        Look look = BY_NAME.getOrDefault(element.normalName(), Look.SHOWN);
        if (element.attributesSize() == 0) {
            return look;
        }
        Attributes attributes = element.attributes();
        if (attributes.hasKey("hidden")) {
            return Look.HIDDEN;
        }
        String style = attributes.get("style");
        return style.isEmpty()
                ? look
                : stronger(look, Style.parse(style, Style.Part.ALL).plainLook());
    }

    /** Returns the style of an element of a table: its own over that of the page, over that of its other attributes. */
    Style style(Element element) {
        boolean isBare = element.attributesSize() == 0;
        if (isBare && sheet.isEmpty()) {
            return Style.PLAIN;
        }
        Style own = Style.PLAIN;
        Style least = Style.PLAIN;
        if (!isBare) {
            Attributes attributes = element.attributes();
            String style = attributes.get("style");
            own = style.isEmpty() ? own : Style.parse(style, Style.Part.ALL);
            least = ofAttribute(attributes.get("color"), StyleProperty.COLOR)
                    .over(ofAttribute(attributes.get("bgcolor"), StyleProperty.BACKGROUND_COLOR));
        }
        if (sheet.isEmpty()) {
            return own.over(least);
        }
        StyleSheet.Said said = sheet.said(element);
        return said.important().over(own).over(said.usual()).over(least);
    }

    private static Style ofAttribute(String value, StyleProperty property) {
        return value.isEmpty() ? Style.PLAIN : property.with(value);
    }

    /** Tells how an element of a table with the style shows, what text takes over left aside. */
    static Look look(Element element, Style style) {
        Look look = BY_NAME.getOrDefault(element.normalName(), Look.SHOWN);
        if (element.attributesSize() > 0 && element.attributes().hasKey("hidden")) {
            return Look.HIDDEN;
        }
        if (style.on() == 0) {
            return look;
        }
        boolean isPart = TableParts.isCell(element) || element.normalName().equals("tr");
        return stronger(look, isPart ? style.ofPart().look(true) : style.look(element.isBlock()));
    }

    /** Tells whether a cell takes no place. */
    boolean isHiddenCell(Element cell) {
        return (cell.attributesSize() > 0 && cell.attributes().hasKey("hidden"))
                || style(cell).has(Style.NONE);
    }

    /** Tells whether a row does not show. */
    boolean isHiddenRow(Element row) {
        Style style = style(row);
        return look(row, style) == Look.HIDDEN || style.has(Style.UNSEEN | Style.TINY);
    }

    /** Tells whether all rows that a table has are hidden; then it is a script that shows them. */
    boolean hidesAll(Iterable<Element> rows) {
        if (sheet.isEmpty()) {
            return false;
        }
        for (Element row : rows) {
            if (row.normalName().equals("tr") && !isHiddenRow(row)) {
                return false;
            }
        }
        return true;
    }

    private static Look stronger(Look one, Look other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
