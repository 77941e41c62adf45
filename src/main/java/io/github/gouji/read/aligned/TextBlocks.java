// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.aligned;

import io.github.gouji.read.mark.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts lines of a table without ruling lines together that are one text. */
final class TextBlocks {

    /** How far apart lines of one text may be, from middle to middle, as a part of the font's size. */
    private static final double TIGHT = 1.4;

    /** How far apart they may be where they were drawn one after another. */
    private static final double NEAR = 2.2;

    /** How much closer they are than different rows. */
    private static final double CLOSER = 0.93;

    private static final Pattern NUMBER =
            Pattern.compile("(?:\\d{1,2}[.、．]|[（(][一二三四五六七八九十\\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、).*");

    private final DrawingOrder order;
    private final double pitch;
    private final double[] middles;

    /**
     * Sets out what tells lines from rows.
     *
     * @param pitch how far apart different rows are at least
     * @param middles the heights of figures: a text of two lines has them in its middle
     */
    TextBlocks(DrawingOrder order, double pitch, double... middles) {
        this.order = order;
        this.pitch = pitch;
        this.middles = middles;
    }

    /**
     * Returns the texts in the order in which they begin.
     *
     * @param lines the pieces of each line
     * @param rows the row of figures that each of them is, -1 for none
     */
    List<TextBlock> of(List<List<TextLine>> lines, int[] rows) {
        List<TextBlock> blocks = new ArrayList<>();
        List<TextBlock> open = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            for (TextLine piece : lines.get(line)) {
                TextBlock block = null;
                for (TextBlock other : open) {
                    boolean mayCross = order.isReliable() || rows[line] < 0 || other.row() < 0;
                    if (mayCross && other.mayGoOn(piece) && isNext(other, piece)) {
                        block = other;
                    }
                }
                if (block == null) {
                    block = new TextBlock();
                    blocks.add(block);
                    open.add(block);
                }
                block.add(piece, rows[line]);
            }
            double reached = lines.get(line).stream()
                    .mapToDouble(piece -> piece.box().centreY())
                    .min()
                    .orElse(-1);
            open.removeIf(block -> reached - block.bottom() > 3 * block.size());
        }
        return blocks;
    }

    /** Tells whether a piece is the next line of a text. One that begins with a number is not, and after one that does it is. */
    private boolean isNext(TextBlock block, TextLine piece) {
        double distance = piece.box().centreY() - block.last().box().centreY();
        if (!order.isReliable()) {
            return distance <= TIGHT * piece.size();
        }
        return order.follows(block.last(), piece)
                && distance <= NEAR * piece.size()
                && !isNumbered(piece)
                && (isNumbered(block.pieces().get(0))
                        || distance < CLOSER * pitch
                        || holdsFigures(block.last(), piece));
    }

    private static boolean isNumbered(TextLine piece) {
        return NUMBER.matcher(piece.text()).matches();
    }

    private boolean holdsFigures(TextLine upper, TextLine lower) {
        double middle = (upper.box().centreY() + lower.box().centreY()) / 2;
        for (double figures : middles) {
            if (Math.abs(figures - middle) < 0.25 * lower.size()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the least distance from a piece to one below it that was not drawn next, and so is of another row. */
    static double pitch(List<List<TextLine>> lines, DrawingOrder order) {
        double least = Double.MAX_VALUE;
        List<TextLine> above = new ArrayList<>();
        for (List<TextLine> line : lines) {
            for (TextLine piece : line) {
                for (int i = above.size() - 1; i >= 0; i--) {
                    TextLine upper = above.get(i);
                    boolean overlaps = upper.box().x() < piece.box().right()
                            && upper.box().right() > piece.box().x();
                    if (overlaps) {
                        double distance = piece.box().centreY() - upper.box().centreY();
                        least = order.follows(upper, piece) ? least : Math.min(least, distance);
                        above.remove(i);
                    }
                }
            }
            above.addAll(line);
        }
        return least;
    }
}
