// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.page;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.mark.Box;
import io.github.gouji.read.mark.Budget;
import io.github.gouji.read.mark.Direction;
import io.github.gouji.read.mark.Glyph;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Labels of a table without ruling lines that are set one character below the other beside several rows. They are laid down
 * in their middle, as wide as they were: else each of their characters would be read with the label of the row beside it.
 */
final class UprightLabels {

    /** A shorter text may be one that a narrow column breaks. */
    private static final int FEWEST = 3;

    /** How far from each other characters are, from middle to middle, as a part of their size. */
    private static final double NEAREST = 0.8;

    private static final double FARTHEST = 1.9;

    /** So many rows are beside a label that covers several. */
    private static final int ROWS = 2;

    private UprightLabels() {}

    /** Returns characters in the order in which they were drawn, those of such labels laid down. */
    static List<Glyph> laidDown(List<Glyph> drawn, Budget budget) throws UnreadableDocumentException {
        List<Glyph> all = new ArrayList<>(drawn.size());
        int from = 0;
        while (from < drawn.size()) {
            int to = from + 1;
            while (to < drawn.size() && isBelow(drawn.get(to - 1), drawn.get(to))) {
                to++;
            }
            List<Glyph> label = drawn.subList(from, to);
            all.addAll(label.size() >= FEWEST && coversRows(label, drawn, budget) ? laidDown(label) : label);
            from = to;
        }
        return all;
    }

    private static boolean isBelow(Glyph upper, Glyph lower) {
        double size = upper.size();
        double distance = lower.box().centreY() - upper.box().centreY();
        return upper.direction() == Direction.RIGHT
                && lower.direction() == Direction.RIGHT
                && !lower.isOfFigure()
                && Math.abs(lower.size() - size) < 0.1 * size
                && Math.abs(lower.box().centreX() - upper.box().centreX()) < 0.1 * size
                && distance > NEAREST * size
                && distance < FARTHEST * size;
    }

    /** Tells whether right of a label are figures on several lines, as there are none beside a heading. */
    private static boolean coversRows(List<Glyph> label, List<Glyph> drawn, Budget budget)
            throws UnreadableDocumentException {
        Box box = Box.around(label);
        double size = label.get(0).size();
        TreeSet<Long> lines = new TreeSet<>();
        for (Glyph glyph : drawn) {
            budget.step();
            boolean beside = glyph.box().x() > box.right()
                    && glyph.box().centreY() > box.y()
                    && glyph.box().centreY() < box.bottom();
            if (beside && glyph.isDigit()) {
                lines.add(Math.round(glyph.box().centreY() / size));
            }
            if (lines.size() >= ROWS && lines.last() - lines.first() > 1) {
                return true;
            }
        }
        return false;
    }

    private static List<Glyph> laidDown(List<Glyph> label) {
        Box box = Box.around(label);
        double width = box.width() / label.size();
        double size = label.get(0).size();
        List<Glyph> lying = new ArrayList<>();
        for (Glyph glyph : label) {
            Box place = new Box(box.x() + lying.size() * width, box.centreY() - size / 2, width, size);
            lying.add(glyph.at(place, glyph.direction()));
        }
        return lying;
    }
}
