// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.naming;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Heading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code sum(requests.outcomes.*.total)} adds up: every figure that the name fits, but for the totals of those that
 * are added. A name may have a second {@code *}, which is the scope of the rule.
 */
public final class Summation {

    private static final String STAR = "*";

    /** The place of the row with its table, where a star stands for one part or more. */
    private final String before;

    private final String after;
    private final String column;
    private final boolean wildRow;
    private final Set<StarPlace> kept;

    private Summation(String name, Set<StarPlace> kept) {
        int dot = Math.max(name.lastIndexOf('.'), 0);
        String row = name.substring(0, dot);
        int star = row.indexOf(STAR);
        column = name.substring(Math.min(dot + 1, name.length()));
        wildRow = star >= 0;
        before = wildRow ? row.substring(0, star) : row;
        after = wildRow ? row.substring(star + 1) : "";
        this.kept = kept;
    }

    /**
     * Returns the figures that are added up, in the order of the form.
     *
     * @param name the id, with a star in the row, in the column, or in both
     * @param kept the places of the stars that are the scope of the rule and stay in the figures
     */
    public static List<String> figures(String name, Set<StarPlace> kept) {
        Summation sum = new Summation(name, kept);
        Set<String> figures = new LinkedHashSet<>();
        for (Cell cell : Cell.all()) {
            if (sum.fits(cell)) {
                figures.add(sum.figure(cell));
            }
        }
        return List.copyOf(figures);
    }

    private boolean fits(Cell cell) {
        String row = FigureNames.row(cell);
        boolean fitsRow = wildRow
                ? row.length() > before.length() + after.length() && row.startsWith(before) && row.endsWith(after)
                : row.equals(before);
        return fitsRow
                && (column.equals(STAR) || cell.column().id().equals(column))
                && !(isSummed(StarPlace.ROW) && isTotal(cell.row()))
                && !(isSummed(StarPlace.COLUMN) && isTotal(cell.column()));
    }

    private boolean isSummed(StarPlace place) {
        boolean wild = place == StarPlace.ROW ? wildRow : column.equals(STAR);
        return wild && !kept.contains(place);
    }

    private static boolean isTotal(Heading heading) {
        return heading.id().equals("total") || heading.id().endsWith(".total");
    }

    private String figure(Cell cell) {
        String row = isSummed(StarPlace.ROW) ? FigureNames.row(cell) : before + (wildRow ? STAR : "") + after;
        return row + "." + (isSummed(StarPlace.COLUMN) ? cell.column().id() : column);
    }

    /** Finds the shortest name whose {@link #figures} these are. */
    public static Optional<String> nameOf(List<String> figures, Set<StarPlace> kept) {
        if (figures.size() < 2) {
            return Optional.empty();
        }
        return names(figures.get(0)).stream()
                .filter(name -> figures(name, kept).equals(figures))
                .findFirst();
    }

    /** Returns the ways to put stars into the id of a figure, those for many parts first. */
    private static List<String> names(String figure) {
        int last = figure.lastIndexOf('.');
        String column = figure.substring(last + 1);
        String row = figure.substring(0, last);
        List<String> rows = new ArrayList<>();
        if (!row.contains(STAR)) {
            for (int dot = row.indexOf('.'); dot >= 0; dot = row.indexOf('.', dot + 1)) {
                rows.add(row.substring(0, dot + 1) + STAR);
            }
        }
        rows.add(row);
        List<String> names = new ArrayList<>();
        rows.forEach(one -> names.add(one + "." + column));
        if (!column.equals(STAR)) {
            rows.forEach(one -> names.add(one + "." + STAR));
        }
        return names;
    }
}
