// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The columns of figures of a table without ruling lines: where figures of several lines stand below each other. */
final class AlignedColumns {

    /** A column, from its leftmost to its rightmost figure. */
    private record Column(double left, double right) {
        double centre() {
            return (left + right) / 2;
        }
    }

    /** The gap between headings that fill their columns, as a part of their size. */
    private static final double CLOSE = 0.25;

    private final List<Column> columns = new ArrayList<>();

    /** Finds the columns of figures, of which there is at least one. */
    AlignedColumns(List<TextLine> figures) {
        List<TextLine> sorted = new ArrayList<>(figures);
        sorted.sort(Comparator.comparingDouble(figure -> figure.box().x()));
        for (TextLine figure : sorted) {
            Column last = columns.isEmpty() ? null : columns.get(columns.size() - 1);
            Box box = figure.box();
            if (last != null && box.x() <= last.right()) {
                columns.set(columns.size() - 1, new Column(last.left(), Math.max(last.right(), box.right())));
            } else {
                columns.add(new Column(box.x(), box.right()));
            }
        }
    }

    int count() {
        return columns.size();
    }

    /** Returns where the figures begin, and labels end. */
    double left() {
        return columns.get(0).left();
    }

    /** Tells whether something is a label: all of it, or its middle, is left of the figures. */
    boolean isLabel(TextLine piece) {
        return piece.box().centreX() < left()
                && piece.box().right() < columns.get(0).right();
    }

    /** Returns the column whose middle is nearest. */
    int at(double x) {
        int nearest = 0;
        for (int i = 1; i < columns.size(); i++) {
            if (Math.abs(columns.get(i).centre() - x)
                    < Math.abs(columns.get(nearest).centre() - x)) {
                nearest = i;
            }
        }
        return nearest;
    }

    /** Tells whether a piece is no wider than its column, half of the gaps beside it included. */
    boolean isOfOne(TextLine piece) {
        int column = at(piece.box().centreX());
        double slack = 0.35 * piece.size();
        double before = column == 0 ? -Double.MAX_VALUE : middleBetween(column - 1, column);
        double behind = column == count() - 1 ? Double.MAX_VALUE : middleBetween(column, column + 1);
        double pitch = count() == 1
                ? Double.MAX_VALUE
                : column == 0
                        ? 2 * (behind - columns.get(0).centre())
                        : 2 * (columns.get(column).centre() - before);
        return piece.box().x() >= before - slack
                && piece.box().right() <= behind + slack
                && piece.box().width() <= pitch + slack;
    }

    /**
     * Returns the headings of single columns that a piece of a line is or, where they stand close to each other, consists
     * of; none if it is the heading of several columns.
     */
    List<TextLine> divided(TextLine piece) {
        if (isOfOne(piece)) {
            return List.of(piece);
        }
        List<TextLine> parts = piece.pieces(CLOSE);
        long different =
                parts.stream().map(part -> at(part.box().centreX())).distinct().count();
        boolean each =
                parts.size() > 1 && different == parts.size() && parts.stream().allMatch(this::isOfOne);
        return each ? parts : List.of();
    }

    private double middleBetween(int left, int right) {
        return (columns.get(left).centre() + columns.get(right).centre()) / 2;
    }

    /** Returns where the middle of a piece is, counted in columns: 2.5 is between the third and the fourth. */
    double position(TextLine piece) {
        double x = piece.box().centreX();
        for (int i = 1; i < columns.size(); i++) {
            double left = columns.get(i - 1).centre();
            double right = columns.get(i).centre();
            if (x < right) {
                return Math.max(0, i - 1 + (x - left) / (right - left));
            }
        }
        return columns.size() - 1;
    }

    /**
     * Tells whether a line of figures may be a row of the same table: most of them stand in these columns, none in two of
     * them, and no two in one.
     */
    boolean fit(List<TextLine> figures) {
        int inside = 0;
        int last = -1;
        for (TextLine figure : figures) {
            double slack = figure.size() * 0.5;
            int first = -1;
            int count = 0;
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                boolean wide =
                        figure.box().x() <= column.right() && figure.box().right() >= column.left();
                boolean near = figure.box().x() <= column.right() + slack
                        && figure.box().right() >= column.left() - slack;
                count += wide ? 1 : 0;
                first = first < 0 && near ? i : first;
            }
            if (count > 1 || (count == 1 && first == last)) {
                return false;
            }
            inside += first >= 0 ? 1 : 0;
            last = first >= 0 ? first : last;
        }
        return inside >= 0.6 * figures.size();
    }
}
