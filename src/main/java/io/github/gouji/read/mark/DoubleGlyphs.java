// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.mark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Leaves out what is drawn twice at almost the same place to look bold. */
public final class DoubleGlyphs {

    /** How far the second may be from the first, as a part of its size; the narrowest digit is wider. */
    private static final double SHIFT = 0.17;

    /** The side of the squares in which characters are looked for, in points. */
    private static final double SQUARE = 4;

    /** No page has more characters in such a square; a drawing made of them is not searched for doubles. */
    private static final int CROWD = 100;

    private DoubleGlyphs() {}

    /** Returns the characters without those that are drawn again, a little aside, to look bold. */
    public static List<Glyph> removed(List<Glyph> glyphs) {
        Map<Long, List<Glyph>> squares = new HashMap<>(glyphs.size() * 2);
        List<Glyph> single = new ArrayList<>(glyphs.size());
        for (Glyph glyph : glyphs) {
            if (!isThere(glyph, squares)) {
                single.add(glyph);
                squares.computeIfAbsent(square(glyph, 0, 0), key -> new ArrayList<>(2))
                        .add(glyph);
            }
        }
        return single;
    }

    private static boolean isThere(Glyph glyph, Map<Long, List<Glyph>> squares) {
        for (int i = -1; i <= 1; i++) {
            for (int j = -1; j <= 1; j++) {
                List<Glyph> others = squares.getOrDefault(square(glyph, i, j), List.of());
                for (int k = 0; k < others.size() && k < CROWD; k++) {
                    if (isSame(glyph, others.get(k))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isSame(Glyph a, Glyph b) {
        double near = Math.min(SQUARE, SHIFT * Math.min(a.size(), b.size()));
        return Math.abs(a.box().x() - b.box().x()) <= near
                && Math.abs(a.box().y() - b.box().y()) <= near
                && a.text().equals(b.text());
    }

    private static long square(Glyph glyph, int right, int down) {
        long x = (long) Math.floor(glyph.box().x() / SQUARE) + right;
        long y = (long) Math.floor(glyph.box().y() / SQUARE) + down;
        return x << 32 ^ (y & 0xFFFF_FFFFL);
    }
}
