// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.sheet;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.office.Unreadable;
import io.github.gouji.read.office.XmlCursor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The styles of the cells of an XLSX document: their formats of numbers, their borders, and which are struck out. */
final class CellStyles {

    /** A document with more styles is damaged, or made to be slow. */
    private static final int MOST = 100_000;

    private record Style(NumberFormat format, boolean isBordered, boolean isStruckOut) {}

    private static final Style PLAIN = new Style(NumberFormat.GENERAL, false, false);

    private final Map<Integer, NumberFormat> formats = new HashMap<>();
    private final List<Boolean> borders = new ArrayList<>();
    private final List<Boolean> struckOut = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();

    /** Reads the part that has the styles; without one there are none. */
    static CellStyles of(@Nullable XmlCursor xml) throws UnreadableDocumentException {
        CellStyles styles = new CellStyles();
        if (xml != null) {
            XmlCursor.each(xml, styles::part);
        }
        return styles;
    }

    private void part(XmlCursor xml) throws UnreadableDocumentException {
        switch (xml.name()) {
            case "numFmts" ->
                XmlCursor.each(
                        xml,
                        format -> formats.put(
                                format.number("numFmtId", -1), new NumberFormat(format.attribute("formatCode", ""))));
            case "fonts" -> XmlCursor.each(xml, font -> add(isStruckOutFont(font), struckOut));
            case "borders" -> XmlCursor.each(xml, border -> add(isDrawn(border), borders));
            case "cellXfs" -> XmlCursor.each(xml, this::style);
            default -> {}
        }
    }

    private static boolean isStruckOutFont(XmlCursor font) throws UnreadableDocumentException {
        boolean found = false;
        int parent = font.depth();
        while (font.child(parent)) {
            found |= font.name().equals("strike") && font.isOn();
        }
        return found;
    }

    private static boolean isDrawn(XmlCursor border) throws UnreadableDocumentException {
        boolean found = false;
        int parent = border.depth();
        while (border.child(parent)) {
            found |= XmlCursor.isTrue(border.attribute("style", "none"));
        }
        return found;
    }

    private void style(XmlCursor xml) throws UnreadableDocumentException {
        int format = xml.number("numFmtId", 0);
        int border = xml.number("borderId", 0);
        int font = xml.number("fontId", 0);
        NumberFormat known = formats.get(format);
        add(
                new Style(
                        known == null ? BuiltInFormats.get(format) : known,
                        border < borders.size() && borders.get(border),
                        font < struckOut.size() && struckOut.get(font)),
                styles);
    }

    private static <T> void add(T item, List<T> items) throws UnreadableDocumentException {
        if (items.size() >= MOST) {
            throw Unreadable.damaged("XLSX", null);
        }
        items.add(item);
    }

    private Style get(int style) {
        return style < styles.size() ? styles.get(style) : PLAIN;
    }

    NumberFormat format(int style) {
        return get(style).format();
    }

    boolean isBordered(int style) {
        return get(style).isBordered();
    }

    boolean isStruckOut(int style) {
        return get(style).isStruckOut();
    }
}
