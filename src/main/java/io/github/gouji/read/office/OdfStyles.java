// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import io.github.gouji.read.UnreadableDocumentException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which styles of an OpenDocument file hide what has them, strike it out, make it faint, raise it or draw a border around it. */
public final class OdfStyles {

    /** How long a chain of styles may be. */
    private static final int LONGEST = 32;

    private record Style(
            @Nullable String parent,
            boolean hidden,
            boolean struckOut,
            boolean raised,
            boolean bordered,
            @Nullable Boolean pale,
            @Nullable Boolean tiny) {}

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
        boolean raised = false;
        Boolean pale = null;
        Boolean tiny = null;
        boolean bordered = false;
        int parent = xml.depth();
        while (xml.child(parent)) {
            String display = xml.attribute("display", "true");
            hidden |= display.equals("none") || display.equals("false");
            struckOut |= !xml.attribute("text-line-through-style", "none").equals("none");
            String position = xml.attribute("text-position", "0%");
            raised |= !position.startsWith("0%");
            if (xml.name().equals("text-properties")) {
                String colour = xml.attribute("color");
                String size = xml.attribute("font-size");
                pale = colour == null ? pale : (Boolean) Faint.isPale(colour);
                tiny = size == null ? tiny : (Boolean) Faint.isTiny(size, 1);
            }
            for (String side : new String[] {"border", "border-top", "border-bottom", "border-left", "border-right"}) {
                bordered |= !xml.attribute(side, "none").contains("none");
            }
        }
        styles.put(key, new Style(basis, hidden, struckOut, raised, bordered, pale, tiny));
    }

    /** Tells whether a style hides what has it. */
    public boolean isHidden(String family, @Nullable String name) {
        return is(family, name, Style::hidden);
    }

    /** Tells whether a style strikes text out. */
    public boolean isStruckOut(String family, @Nullable String name) {
        return is(family, name, Style::struckOut);
    }

    /** Tells whether text of a style has nearly the colour of paper; as given if the style does not say. */
    public boolean isPale(String family, @Nullable String name, boolean otherwise) {
        return of(family, name, Style::pale, otherwise);
    }

    /** Tells whether text of a style is too small to be seen; as given if the style does not say. */
    public boolean isTiny(String family, @Nullable String name, boolean otherwise) {
        return of(family, name, Style::tiny, otherwise);
    }

    /** Tells whether a style raises or lowers text. */
    public boolean isRaised(String family, @Nullable String name) {
        return is(family, name, Style::raised);
    }

    /** Tells whether a style draws a border on any side. */
    public boolean isBordered(String family, @Nullable String name) {
        return is(family, name, Style::bordered);
    }

    private boolean is(String family, @Nullable String name, Predicate<Style> property) {
        return of(family, name, style -> property.test(style) ? Boolean.TRUE : null, false);
    }

    /** Returns what a style says, or the first of those on which it is based that says anything. */
    private boolean of(
            String family, @Nullable String name, Function<Style, @Nullable Boolean> property, boolean otherwise) {
        String at = name;
        for (int i = 0; i < LONGEST && at != null; i++) {
            Style style = styles.get(family + " " + at);
            Boolean value = style == null ? null : property.apply(style);
            if (value != null) {
                return value;
            }
            at = style == null ? null : style.parent();
        }
        return otherwise;
    }
}
