// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.aligned;

import io.github.gouji.read.mark.Box;
import io.github.gouji.read.mark.TextLine;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of a table without ruling lines: those of its figures, and of headings below which there are none. */
final class AlignedColumns {

    /** A column: from its leftmost to its rightmost figure, or its heading if it has none. */
    private record Column(
            double left, double right, @Nullable TextBlock heading) {
        double middle() {
            return heading == null ? centre() : heading.centreX();
        }

        double centre() {
            return (left + right) / 2;
        }

        double distanceTo(Box box) {
            return Math.max(0, Math.max(box.x() - right, left - box.right()));
        }

        double common(Box box) {
            return Math.min(right, box.right()) - Math.max(left, box.x());
        }
    }

    /** What {@link #at} returns for what stands between columns. */
    static final int NONE = -1;

    /** The gap between headings that fill their columns, as a part of their size. */
    static final double CLOSE = 0.25;

    /** How much nearer the nearest column must be than the next. */
    private static final double CLEARLY = 0.6;

    private final List<Column> columns;
    private final IdentityHashMap<TextLine, Integer> places = new IdentityHashMap<>();

    private AlignedColumns(List<Column> columns) {
        this.columns = columns;
    }

    /** Makes a column of each group of figures. */
    static AlignedColumns of(List<List<TextLine>> figures) {
        AlignedColumns columns = new AlignedColumns(new ArrayList<>());
        for (List<TextLine> group : figures) {
            columns.add(group, null);
        }
        return columns;
    }

    private void add(List<TextLine> group, @Nullable TextBlock heading) {
        group.forEach(figure -> places.put(figure, columns.size()));
        if (group.isEmpty() && heading != null) {
            columns.add(new Column(heading.left(), heading.right(), heading));
        } else {
            double left =
                    group.stream().mapToDouble(figure -> figure.box().x()).min().orElse(0);
            double right = group.stream()
                    .mapToDouble(figure -> figure.box().right())
                    .max()
                    .orElse(0);
            columns.add(new Column(left, right, heading));
        }
    }

    /**
     * Makes a column of each heading, with the figures below it.
     *
     * @param headings the headings from left to right
     * @return {@code null} if the figures do not fit the headings
     */
    static @Nullable AlignedColumns of(List<List<TextLine>> figures, List<TextBlock> headings) {
        int[] headingOf = pair(figures, headings);
        if (headingOf == null) {
            return null;
        }
        AlignedColumns columns = new AlignedColumns(new ArrayList<>());
        int group = 0;
        for (int i = 0; i < headings.size(); i++) {
            while (group < figures.size() && headingOf[group] == NONE) {
                columns.places.put(figures.get(group++).get(0), NONE);
            }
            boolean has = group < figures.size() && headingOf[group] == i;
            columns.add(has ? figures.get(group++) : List.of(), headings.get(i));
        }
        figures.stream().skip(group).forEach(astray -> columns.places.put(astray.get(0), NONE));
        return columns;
    }

    /** Finds the heading above each group of figures; a single figure may be under none, that is, out of its column. */
    private static int @Nullable [] pair(List<List<TextLine>> figures, List<TextBlock> headings) {
        Lean lean = Lean.of(figures, headings);
        int[] headingOf = new int[figures.size()];
        int last = NONE;
        for (int i = 0; i < headingOf.length; i++) {
            headingOf[i] = lean.heading(figures.get(i), headings);
            boolean astray = headingOf[i] == NONE && figures.get(i).size() == 1;
            if (!astray && headingOf[i] <= last) {
                return null;
            }
            last = Math.max(last, headingOf[i]);
        }
        return headingOf;
    }

    int count() {
        return columns.size();
    }

    /** Returns where the columns begin, and labels end. */
    double left() {
        return columns.get(0).left();
    }

    @Nullable
    TextBlock heading(int column) {
        return columns.get(column).heading();
    }

    /** Tells whether something is a label: all of it, or its middle, is left of the figures. */
    boolean isLabel(TextLine piece) {
        return !places.containsKey(piece)
                && piece.box().centreX() < left()
                && piece.box().right() < columns.get(0).right();
    }

    /** Returns the column in which a piece stands, {@link #NONE} if that cannot be told. */
    int at(TextLine piece) {
        Integer place = places.get(piece);
        if (place != null) {
            return place == NONE || reachesAnother(piece.box(), place) ? NONE : place;
        }
        int nearest = nearest(piece);
        Column found = columns.get(nearest);
        for (int i = 0; i < columns.size(); i++) {
            if (i != nearest) {
                Column other = columns.get(i);
                boolean overlaps = other.common(piece.box()) > 0;
                boolean near = found.common(piece.box()) <= 0
                        && found.distanceTo(piece.box()) > CLEARLY * other.distanceTo(piece.box());
                if (overlaps || near) {
                    return NONE;
                }
            }
        }
        return nearest;
    }

    /** Tells whether a figure reaches the middle of another column, as two that touch do. */
    private boolean reachesAnother(Box box, int own) {
        for (int i = 0; i < columns.size(); i++) {
            double centre = columns.get(i).centre();
            if (i != own && box.x() < centre && box.right() > centre) {
                return true;
            }
        }
        return false;
    }

    /** Returns the column that has most in common with a piece, or is nearest. */
    int nearest(TextLine piece) {
        int nearest = 0;
        for (int i = 1; i < columns.size(); i++) {
            if (columns.get(i).common(piece.box()) > columns.get(nearest).common(piece.box())) {
                nearest = i;
            }
        }
        return nearest;
    }

    /** Marks the columns of which a piece may be: those it touches, the nearest, and so many beside that. */
    void mark(TextLine piece, boolean[] columnsOfIt, int beside) {
        int nearest = nearest(piece);
        for (int i = 0; i < columns.size(); i++) {
            columnsOfIt[i] |= Math.abs(i - nearest) <= beside || columns.get(i).common(piece.box()) > 0;
        }
    }

    /** Returns where a place is, counted in columns: 2.5 is between the third and the fourth. */
    double position(double x) {
        for (int i = 1; i < columns.size(); i++) {
            double left = columns.get(i - 1).middle();
            double right = columns.get(i).middle();
            if (x < right) {
                return Math.max(0, i - 1 + (x - left) / (right - left));
            }
        }
        return columns.size() - 1;
    }
}
