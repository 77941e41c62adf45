// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import io.github.gouji.read.UnreadableDocumentException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which styles of an OpenDocument file hide what has them, strike it out, set it apart or draw a border around it. */
public final class OdfStyles {

    /** How long a chain of styles may be. */
    private static final int LONGEST = 32;

    private record Style(@Nullable String parent, boolean hidden, boolean struckOut, boolean apart, boolean bordered) {}

    private final Map<String, Style> styles = new HashMap<>();

    /** Reads the styles in an element of styles. */
    void add(XmlCursor xml) throws UnreadableDocumentException {
        XmlCursor.each(xml, this::style);
    }

    private void style(XmlCursor xml) throws UnreadableDocumentException {
        String name = xml.attribute("name");
        if (!xml.name().equals("style") || name == null) {
            return;
        }
        String key = xml.attribute("family", "") + " " + name;
        String basis = xml.attribute("parent-style-name");
        boolean hidden = false;
        boolean struckOut = false;
        boolean apart = false;
        boolean bordered = false;
        int parent = xml.depth();
        while (xml.child(parent)) {
            String display = xml.attribute("display", "true");
            hidden |= display.equals("none") || display.equals("false");
            struckOut |= !xml.attribute("text-line-through-style", "none").equals("none");
            String position = xml.attribute("text-position", "0%");
            apart |= !position.startsWith("0%")
                    || Faint.isPale(xml.attribute("color"))
                    || Faint.isTiny(xml.attribute("font-size"), 1);
            for (String side : new String[] {"border", "border-top", "border-bottom", "border-left", "border-right"}) {
                bordered |= !xml.attribute(side, "none").contains("none");
            }
        }
        styles.put(key, new Style(basis, hidden, struckOut, apart, bordered));
    }

    /** Tells whether a style hides what has it. */
    public boolean isHidden(String family, @Nullable String name) {
        return is(family, name, Style::hidden);
    }

    /** Tells whether a style strikes text out. */
    public boolean isStruckOut(String family, @Nullable String name) {
        return is(family, name, Style::struckOut);
    }

    /** Tells whether a style raises or lowers text, or makes it so faint that it may not be seen. */
    public boolean isSetApart(String family, @Nullable String name) {
        return is(family, name, Style::apart);
    }

    /** Tells whether a style draws a border on any side. */
    public boolean isBordered(String family, @Nullable String name) {
        return is(family, name, Style::bordered);
    }

    private boolean is(String family, @Nullable String name, Predicate<Style> property) {
        String at = name;
        for (int i = 0; i < LONGEST && at != null; i++) {
            Style style = styles.get(family + " " + at);
            if (style == null) {
                return false;
            }
            if (property.test(style)) {
                return true;
            }
            at = style.parent();
        }
        return false;
    }
}
