// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.aligned;

import io.github.gouji.read.mark.Glyph;
import io.github.gouji.read.mark.TextLine;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The order in which characters were drawn. Programs draw a table cell by cell, so that the lines of one cell follow each
 * other; what a page draws in disorder says nothing.
 */
final class DrawingOrder {

    /** The gap up to which characters touch, as a part of their size. */
    private static final double TOUCHING = 0.1;

    private static final String MARKS = "“”‘’.()";

    private final IdentityHashMap<Glyph, Integer> places = new IdentityHashMap<>();
    private boolean reliable;

    private DrawingOrder() {}

    /**
     * Finds the order.
     *
     * @param glyphs the characters as they were drawn
     * @param lines the lines that they make
     */
    static DrawingOrder of(List<Glyph> glyphs, List<List<TextLine>> lines) {
        DrawingOrder drawn = new DrawingOrder();
        for (Glyph glyph : glyphs) {
            drawn.places.put(glyph, drawn.places.size());
        }
        int neighbours = 0;
        int following = 0;
        for (List<TextLine> line : lines) {
            for (TextLine piece : line) {
                for (int i = 1; i < piece.glyphs().size(); i++) {
                    neighbours++;
                    following += drawn.isNext(
                                    piece.glyphs().get(i - 1), piece.glyphs().get(i))
                            ? 1
                            : 0;
                }
            }
        }
        drawn.reliable = following * 10 > neighbours * 9;
        return drawn;
    }

    private boolean isNext(Glyph before, Glyph glyph) {
        return place(glyph) - place(before) == 1;
    }

    /** Tells whether the order says anything. */
    boolean isReliable() {
        return reliable;
    }

    /** Tells whether one piece was drawn next after another. */
    boolean follows(TextLine before, TextLine piece) {
        return isNext(before.last(), piece.first());
    }

    /** Returns the parts of a piece that were drawn each in one go. */
    List<TextLine> divided(TextLine piece) {
        List<Glyph> glyphs = piece.glyphs();
        List<TextLine> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < glyphs.size() && reliable; i++) {
            if (!isNext(glyphs.get(i - 1), glyphs.get(i)) && !isPunctuated(piece, i)) {
                parts.add(piece.part(from, i));
                from = i;
            }
        }
        parts.add(from == 0 ? piece : piece.part(from, glyphs.size()));
        return parts;
    }

    /**
     * Tells whether a letter touches a mark of punctuation beside it: programs draw what another font supplies, such as the
     * quotes in a Chinese label, before or after the rest of the text.
     */
    private static boolean isPunctuated(TextLine piece, int index) {
        Glyph before = piece.glyphs().get(index - 1);
        Glyph glyph = piece.glyphs().get(index);
        return piece.gapBefore(index) < TOUCHING * glyph.size()
                && !before.isDigit()
                && !glyph.isDigit()
                && isMark(before) != isMark(glyph);
    }

    private static boolean isMark(Glyph glyph) {
        return MARKS.contains(glyph.text());
    }

    private int place(Glyph glyph) {
        return places.getOrDefault(glyph, Integer.MIN_VALUE / 2);
    }
}
