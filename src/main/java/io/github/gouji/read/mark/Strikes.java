// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.mark;

import io.github.gouji.read.UnreadableDocumentException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Tells lines that strike text out from ruling lines: they run through the middle of characters, from the first to the
 * last of them.
 *
 * @param glyphs the characters, of which some are struck out
 * @param rulings the other lines
 */
public record Strikes(List<Glyph> glyphs, List<Ruling> rulings) {

    /** How far from the middle of a character such a line may be, as a part of its size; one below it is at 0.4. */
    private static final double OFF = 0.25;

    /** How far it may reach beyond the text, such as through a space. */
    private static final double BEYOND = 0.6;

    /** The room between characters of one text. */
    private static final double GAP = 1.2;

    /** Finds what is struck out on an upright page. */
    public static Strikes in(List<Glyph> glyphs, List<Ruling> rulings, Budget budget)
            throws UnreadableDocumentException {
        List<Glyph> byHeight = new ArrayList<>(glyphs);
        byHeight.sort(Comparator.comparingDouble(glyph -> glyph.box().centreY()));
        double largest = glyphs.stream().mapToDouble(Glyph::size).max().orElse(0);
        IdentityHashMap<Glyph, Glyph> struck = new IdentityHashMap<>();
        List<Ruling> others = new ArrayList<>(rulings.size());
        for (Ruling line : rulings) {
            List<Glyph> through = line.horizontal() ? through(line, byHeight, largest * OFF, budget) : List.of();
            through.forEach(glyph -> struck.put(glyph, glyph.struckOut()));
            if (through.isEmpty()) {
                others.add(line);
            }
        }
        List<Glyph> all = struck.isEmpty()
                ? glyphs
                : glyphs.stream()
                        .map(glyph -> struck.getOrDefault(glyph, glyph))
                        .toList();
        return new Strikes(all, others);
    }

    /** Returns what a line strikes out, nothing if it is another kind of line. */
    private static List<Glyph> through(Ruling line, List<Glyph> byHeight, double reach, Budget budget)
            throws UnreadableDocumentException {
        List<Glyph> through = new ArrayList<>();
        for (int i = firstFrom(line.at() - reach, byHeight); i < byHeight.size(); i++) {
            budget.step();
            Glyph glyph = byHeight.get(i);
            Box box = glyph.box();
            if (box.centreY() > line.at() + reach) {
                break;
            }
            if (Math.abs(box.centreY() - line.at()) <= OFF * glyph.size()
                    && box.centreX() >= line.from()
                    && box.centreX() <= line.to()) {
                if (glyph.direction() != Direction.RIGHT || glyph.vertical()) {
                    return List.of();
                }
                through.add(glyph);
            }
        }
        through.sort(Comparator.comparingDouble(glyph -> glyph.box().x()));
        return isAllOf(line, through) ? through : List.of();
    }

    private static boolean isAllOf(Ruling line, List<Glyph> through) {
        double end = line.from();
        for (Glyph glyph : through) {
            if (glyph.box().x() - end > (end == line.from() ? BEYOND : GAP) * glyph.size()) {
                return false;
            }
            end = glyph.box().right();
        }
        return !through.isEmpty() && line.to() - end <= BEYOND * through.get(0).size();
    }

    private static int firstFrom(double height, List<Glyph> byHeight) {
        int low = 0;
        int high = byHeight.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (byHeight.get(middle).box().centreY() < height) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
