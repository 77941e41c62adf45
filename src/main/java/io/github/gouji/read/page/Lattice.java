// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.page;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.CellBorders;
import io.github.gouji.read.mark.Box;
import io.github.gouji.read.mark.Budget;
import io.github.gouji.read.mark.Ruling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ruling lines of one table: where its columns and rows end. */
final class Lattice {

    /** How far from each other two lines may end and still meet. */
    static final double MEETING = 3.2;

    /** A row or column is wider than this; less lies between the lines of a double line. */
    static final double NARROWEST = 3.6;

    private final List<Ruling> rulings;
    private final double[] xs;
    private final double[] ys;
    private boolean @Nullable [][] below;
    private boolean @Nullable [][] rightOf;

    private Lattice(List<Ruling> rulings) {
        this.rulings = rulings;
        this.xs = places(rulings, false);
        this.ys = places(rulings, true);
    }

    /** Returns the tables that the lines make, those inside of others first. */
    static List<Lattice> of(List<Ruling> rulings, Budget budget) throws UnreadableDocumentException {
        List<Lattice> tables = new ArrayList<>();
        for (List<Ruling> part : MeetingRulings.of(rulings, MEETING, budget)) {
            budget.step();
            if (part.size() >= 3) {
                closeOpenSides(part);
                Lattice table = new Lattice(part);
                if (table.columns() >= 1 && table.rows() >= 1 && table.columns() * (long) table.rows() > 1) {
                    table.addTo(tables, budget);
                }
            }
        }
        tables.sort(Comparator.comparingDouble(
                table -> table.box().width() * table.box().height()));
        return tables;
    }

    /** Adds the table, or the two or more that it is where tables touch each other. */
    private void addTo(List<Lattice> tables, Budget budget) throws UnreadableDocumentException {
        if (rows() * (long) columns() > budget.limits().cells()) {
            tables.add(this);
            return;
        }
        List<Integer> beginnings = CellBorders.beginnings(rows(), this::borders, this::isRuledAbove);
        if (beginnings.size() == 1) {
            tables.add(this);
            return;
        }
        for (int i = 0; i < beginnings.size(); i++) {
            int end = i + 1 < beginnings.size() ? beginnings.get(i + 1) : rows();
            budget.step();
            tables.add(new Lattice(between(ys[beginnings.get(i)], ys[end])));
        }
    }

    private boolean isRuledAbove(int row) {
        for (boolean ruled : below()[row - 1]) {
            if (!ruled) {
                return false;
            }
        }
        return true;
    }

    private double[] borders(int row) {
        boolean[] right = rightOf()[row];
        return IntStream.rangeClosed(0, columns())
                .filter(i -> i == 0 || i == columns() || right[i - 1])
                .mapToDouble(i -> xs[i])
                .toArray();
    }

    /** Returns the lines, and the parts of lines, from one height to another. */
    private List<Ruling> between(double top, double bottom) {
        List<Ruling> part = new ArrayList<>();
        for (Ruling line : rulings) {
            if (line.horizontal()) {
                if (line.at() >= top && line.at() <= bottom + NARROWEST) {
                    part.add(line);
                }
            } else if (Math.min(line.to(), bottom) - Math.max(line.from(), top) > NARROWEST) {
                part.add(new Ruling(false, line.at(), Math.max(line.from(), top), Math.min(line.to(), bottom)));
            }
        }
        return part;
    }

    /**
     * Adds the outer lines that a table lacks. One whose sides were left open, or one that a page break cuts in a row, ends
     * where two lines or more end together beyond the last that crosses them.
     */
    private static void closeOpenSides(List<Ruling> part) {
        for (boolean horizontal : new boolean[] {true, false}) {
            double[] places = places(part, horizontal);
            List<Ruling> across = part.stream()
                    .filter(line -> line.horizontal() != horizontal)
                    .toList();
            if (places.length == 0 || across.isEmpty()) {
                continue;
            }
            double first = across.stream().mapToDouble(Ruling::from).min().orElse(0);
            double last = across.stream().mapToDouble(Ruling::to).max().orElse(0);
            if (places[0] - first > NARROWEST * 2) {
                close(part, horizontal, first, across.stream().filter(line -> line.from() - first <= MEETING));
            }
            if (last - places[places.length - 1] > NARROWEST * 2) {
                close(part, horizontal, last, across.stream().filter(line -> last - line.to() <= MEETING));
            }
        }
    }

    private static void close(List<Ruling> part, boolean horizontal, double at, Stream<Ruling> ending) {
        double[] ends = ending.mapToDouble(Ruling::at).sorted().toArray();
        if (ends.length >= 2) {
            part.add(new Ruling(horizontal, at, ends[0], ends[ends.length - 1]));
        }
    }

    private static double[] places(List<Ruling> rulings, boolean horizontal) {
        double[] sorted = rulings.stream()
                .filter(line -> line.horizontal() == horizontal)
                .mapToDouble(Ruling::at)
                .sorted()
                .toArray();
        int count = 0;
        for (double place : sorted) {
            if (count == 0 || place - sorted[count - 1] > NARROWEST) {
                sorted[count++] = place;
            }
        }
        return Arrays.copyOf(sorted, count);
    }

    /**
     * Returns this table and, right below it, the rest of it.
     *
     * @param rest the rest, where it is on its own page
     * @param closed below which cells a line is between the two
     */
    Lattice above(Lattice rest, List<Box> closed) {
        double seam = box().bottom();
        double shift = seam - rest.box().y();
        List<Ruling> all = new ArrayList<>();
        for (Ruling line : rulings) {
            if (!line.horizontal() || line.at() < seam - NARROWEST) {
                all.add(line);
            }
        }
        for (Ruling line : rest.rulings) {
            if (!line.horizontal()) {
                // So that it meets the one above, and one of them goes through the middle of a row that the seam
                // halves.
                all.add(new Ruling(false, line.at(), line.from() + shift - MEETING, line.to() + shift));
            } else if (line.at() > rest.box().y() + NARROWEST) {
                all.add(new Ruling(true, line.at() + shift, line.from(), line.to()));
            }
        }
        closed.forEach(box -> all.add(new Ruling(true, seam, box.x(), box.right())));
        return new Lattice(all);
    }

    /** Returns the rows of this table from the given one on. */
    Lattice from(int row) {
        return row == 0 ? this : new Lattice(between(ys[row], ys[rows()]));
    }

    /** Tells whether this has some of the columns of another table, just as wide. */
    boolean isNarrowRestOf(Lattice other) {
        return columns() < other.columns()
                && Math.abs(xs[0] - other.xs[0]) < MEETING
                && Math.abs(xs[columns()] - other.xs[other.columns()]) < MEETING
                && Arrays.stream(xs)
                        .allMatch(x -> Arrays.stream(other.xs).anyMatch(place -> Math.abs(place - x) < MEETING));
    }

    int columns() {
        return xs.length - 1;
    }

    int rows() {
        return ys.length - 1;
    }

    Box box() {
        return Box.between(xs[0], ys[0], xs[columns()], ys[rows()]);
    }

    /** Returns the rectangle from one row and column to before another. */
    Box box(int row, int column, int toRow, int toColumn) {
        return Box.between(xs[column], ys[row], xs[toColumn], ys[toRow]);
    }

    /** Returns the column in which a place lies, -1 if in none. */
    int columnAt(double x) {
        return at(xs, x);
    }

    /** Returns the row in which a place lies, -1 if in none. */
    int rowAt(double y) {
        return at(ys, y);
    }

    private static int at(double[] places, double place) {
        int found = Arrays.binarySearch(places, place);
        int index = found >= 0 ? found : -found - 2;
        return index >= 0 && index < places.length - 1 ? index : -1;
    }

    /** Tells of each column of each row whether a line is below it. */
    boolean[][] below() {
        if (below == null) {
            below = findBelow();
        }
        return below;
    }

    private boolean[][] findBelow() {
        boolean[][] below = new boolean[rows()][columns()];
        for (Ruling line : rulings) {
            int boundary = line.horizontal() ? nearest(ys, line.at()) : 0;
            if (boundary > 0 && boundary < ys.length - 1) {
                for (int column = firstCovered(xs, line);
                        column < columns() && middle(xs, column) < line.to();
                        column++) {
                    below[boundary - 1][column] = true;
                }
            }
        }
        return below;
    }

    /** Tells of each column of each row whether a line is right of it. */
    boolean[][] rightOf() {
        if (rightOf == null) {
            rightOf = findRightOf();
        }
        return rightOf;
    }

    private boolean[][] findRightOf() {
        boolean[][] right = new boolean[rows()][columns()];
        for (Ruling line : rulings) {
            int boundary = line.horizontal() ? 0 : nearest(xs, line.at());
            if (boundary > 0 && boundary < xs.length - 1) {
                for (int row = firstCovered(ys, line); row < rows() && middle(ys, row) < line.to(); row++) {
                    right[row][boundary - 1] = true;
                }
            }
        }
        return right;
    }

    private static int firstCovered(double[] places, Ruling line) {
        int index = Math.max(0, at(places, line.from()));
        while (index < places.length - 1 && middle(places, index) <= line.from()) {
            index++;
        }
        return index;
    }

    private static double middle(double[] places, int index) {
        return (places[index] + places[index + 1]) / 2;
    }

    /** Returns the boundary to which a line belongs: the last one that is not behind it. */
    private static int nearest(double[] places, double place) {
        int found = Arrays.binarySearch(places, place);
        return found >= 0 ? found : -found - 2;
    }
}
