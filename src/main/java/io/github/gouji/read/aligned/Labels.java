// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.aligned;

import io.github.gouji.read.mark.TextLine;
import java.util.List;

/**
 * Where the labels of a table without ruling lines stand, left of its figures.
 *
 * @param start how far to the left they reach
 * @param end how far to the right
 * @param figures where the figures begin
 * @param size the size of the font
 * @param pitch the greatest distance between rows
 */
record Labels(double start, double end, double figures, double size, double pitch) {

    /** How far apart rows of one table are where there is no more than one of them, as a part of the font's size. */
    private static final double LOOSE = 2.6;

    /** Finds the labels of the lines that are rows for sure. */
    static Labels of(List<List<TextLine>> rows, AlignedColumns columns) {
        double start = Double.MAX_VALUE;
        double end = -Double.MAX_VALUE;
        double size = 0;
        double pitch = 0;
        double last = 0;
        for (List<TextLine> row : rows) {
            for (TextLine piece : row) {
                if (columns.isLabel(piece)) {
                    start = Math.min(start, piece.box().x());
                    end = Math.max(end, piece.box().right());
                    size = Math.max(size, piece.size());
                }
            }
            double middle = row.get(0).box().centreY();
            pitch = last > 0 ? Math.max(pitch, middle - last) : pitch;
            last = middle;
        }
        return new Labels(start, end, columns.left(), size, pitch);
    }

    boolean isEmpty() {
        return end < start;
    }

    /** Tells whether a heading is in the middle of a column of labels that are short for it: figures begin behind that. */
    boolean areBelow(TextBlock heading) {
        return !isEmpty() && 2 * heading.centreX() - start <= figures + 0.3 * size;
    }

    /** Tells whether a line next to the rows holds nothing but labels, or what belongs to them. */
    boolean goOn(TextLine upper, TextLine lower, List<TextLine> pieces) {
        double distance = lower.box().centreY() - upper.box().centreY();
        double reach = pieces.size() == 1 ? Math.max(end, figures) : end;
        return distance <= Math.max(1.1 * pitch, LOOSE * size)
                && AlignedTable.figures(pieces).isEmpty()
                && pieces.stream().allMatch(piece -> holds(piece, reach + 0.3 * size));
    }

    private boolean holds(TextLine piece, double reach) {
        boolean sameFont = Math.abs(piece.size() - size) < 0.1 * size;
        boolean behind = piece.box().x() >= start - 0.1 * size;
        boolean centred = Math.abs(piece.box().centreX() - (start + end) / 2) < 0.1 * size;
        return sameFont && (behind || centred) && piece.box().right() <= reach;
    }
}
