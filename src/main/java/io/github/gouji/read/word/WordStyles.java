// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.word;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.office.Faint;
import io.github.gouji.read.office.XmlCursor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which styles of a DOCX document hide text, strike it out, make it faint or raise it, and which are those of a table of contents. */
final class WordStyles {

    /** How long a chain of styles may be. */
    private static final int LONGEST = 32;

    /** The names of these styles are English in every version of Word. */
    private static final Pattern CONTENTS = Pattern.compile("(?i)toc \\d");

    /** A height in half points, or a length with its unit. */
    private static final Pattern POSITION = Pattern.compile("([+-]?\\d{1,4})(?:\\.\\d*)?(?:pt|mm|in)?");

    /** In half points; text is moved by no more than this to be in the middle of its line. */
    private static final int HAIR = 2;

    /** Higher than any height. */
    private static final int RAISED = 100_000;

    private record Style(
            @Nullable String basis,
            @Nullable Boolean hidden,
            @Nullable Boolean struckOut,
            @Nullable Boolean pale,
            @Nullable Boolean tiny,
            @Nullable Integer level) {}

    private final Map<String, Style> styles = new HashMap<>();
    private final Set<String> contents = new HashSet<>();

    /** Reads the part that has the styles; without one there are none. */
    static WordStyles of(@Nullable XmlCursor xml) throws UnreadableDocumentException {
        WordStyles styles = new WordStyles();
        if (xml != null) {
            XmlCursor.each(xml, styles::style);
        }
        return styles;
    }

    private void style(XmlCursor xml) throws UnreadableDocumentException {
        String id = xml.attribute("styleId");
        if (!xml.name().equals("style") || id == null) {
            return;
        }
        String basis = null;
        Boolean hidden = null;
        Boolean struckOut = null;
        Boolean pale = null;
        Boolean tiny = null;
        Integer level = null;
        int parent = xml.depth();
        while (xml.child(parent)) {
            if (xml.name().equals("basedOn")) {
                basis = xml.attribute("val");
            } else if (xml.name().equals("name")) {
                if (CONTENTS.matcher(xml.attribute("val", "")).matches()) {
                    contents.add(id);
                }
            } else if (xml.name().equals("rPr")) {
                int properties = xml.depth();
                while (xml.child(properties)) {
                    switch (xml.name()) {
                        case "vanish" -> hidden = xml.isOn();
                        case "strike", "dstrike" -> struckOut = xml.isOn();
                        case "color" -> pale = isPale(xml);
                        case "sz" -> tiny = isTiny(xml);
                        case "vertAlign", "position" -> level = level(xml);
                        default -> {}
                    }
                }
            }
        }
        styles.put(id, new Style(basis, hidden, struckOut, pale, tiny, level));
    }

    /** Tells whether a paragraph with the style is a line of a table of contents, which repeats headings. */
    boolean isContents(@Nullable String id) {
        return contents.contains(id == null ? "" : id);
    }

    boolean isHidden(@Nullable String id) {
        return of(id, Style::hidden, false);
    }

    boolean isStruckOut(@Nullable String id) {
        return of(id, Style::struckOut, false);
    }

    /** Tells whether text of a style has nearly the colour of paper; as given if the style does not say. */
    boolean isPale(@Nullable String id, boolean otherwise) {
        return of(id, Style::pale, otherwise);
    }

    /** Tells whether text of a style is too small to be seen; as given if the style does not say. */
    boolean isTiny(@Nullable String id, boolean otherwise) {
        return of(id, Style::tiny, otherwise);
    }

    /** Returns how high a style raises text, below 0 if it lowers it; 0 if it does not. */
    int level(@Nullable String id) {
        return of(id, Style::level, 0);
    }

    /** Returns what a style says, or the first of those on which it is based that says anything. */
    private <T> T of(@Nullable String id, Function<Style, @Nullable T> property, T otherwise) {
        String at = id;
        for (int i = 0; i < LONGEST && at != null; i++) {
            Style style = styles.get(at);
            T value = style == null ? null : property.apply(style);
            if (value != null) {
                return value;
            }
            at = style == null ? null : style.basis();
        }
        return otherwise;
    }

    /** Tells whether the colour at which the cursor is is nearly that of paper. */
    static boolean isPale(XmlCursor xml) {
        boolean isOfPaper =
                xml.attribute("themeColor", "").equals("background1") && xml.attribute("themeShade") == null;
        return isOfPaper || Faint.isPale(xml.attribute("val"));
    }

    /** Tells whether the size at which the cursor is, in half points, is too small to be seen. */
    static boolean isTiny(XmlCursor xml) {
        return Faint.isTiny(xml.attribute("val"), 2);
    }

    /** Returns how high the property at which the cursor is raises text; what is moved by a hair is not raised. */
    static int level(XmlCursor xml) {
        String value = xml.attribute("val", "").strip();
        if (xml.name().equals("vertAlign")) {
            return value.equals("superscript") ? RAISED : value.equals("subscript") ? -RAISED : 0;
        }
        Matcher position = POSITION.matcher(value);
        if (!position.matches()) {
            return 0;
        }
        int height = Integer.parseInt(position.group(1));
        return Math.abs(height) > HAIR ? height : 0;
    }
}
