// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.solve;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What equations say about unknown cells that are not negative: whether any figures fit, and between which bounds each
 * must lie. The simplex method over integers, with Bland's rule, so that it ends.
 */
public final class Tableau {

    /** Stands for a cell that has no upper bound. */
    public static final long NO_MOST = Long.MAX_VALUE;
    /** Stands for a cell that has no lower bound. */
    public static final long NO_LEAST = Long.MIN_VALUE;

    private final int[] unknowns;
    private final BitSet signed;
    /** Each with one basic cell, whose coefficient is positive and zero in all other rows. */
    private final List<Row> rows = new ArrayList<>();

    private final List<Integer> basics = new ArrayList<>();
    private @Nullable Row contradiction;
    private long work;

    /**
     * Sets the equations up.
     *
     * @param equations what must hold; the residuals are those with zero for every unknown
     * @param unknowns the cells whose figures are not known, ascending
     * @param signed the cells that may be negative
     */
    public Tableau(List<Row> equations, int[] unknowns, BitSet signed) {
        this.unknowns = unknowns;
        this.signed = signed;
        for (Row equation : equations) {
            add(equation);
        }
    }

    private void add(Row equation) {
        Row row = equation.copy();
        for (int i = 0; i < rows.size(); i++) {
            if (row.has(basics.get(i))) {
                row.setEliminated(row.copy(), rows.get(i), basics.get(i));
                work++;
            }
        }
        int cell = firstUnknown(row);
        if (cell >= 0) {
            rows.add(row);
            basics.add(cell);
            makeBasic(rows.size() - 1, cell);
        } else if (row.residual != 0) {
            contradiction = row;
        }
    }

    /** Returns the unknown to solve the row for: one that may be negative if there is any, since it fits always. */
    private int firstUnknown(Row row) {
        int first = -1;
        for (int cell : unknowns) {
            if (row.has(cell)) {
                if (signed.get(cell)) {
                    return cell;
                }
                first = first < 0 ? cell : first;
            }
        }
        return first;
    }

    private void makeBasic(int index, int cell) {
        Row pivot = rows.get(index);
        if (pivot.coefficients[cell] < 0) {
            pivot.negate();
        }
        basics.set(index, cell);
        for (int i = 0; i < rows.size(); i++) {
            if (i != index && rows.get(i).has(cell)) {
                rows.set(i, Row.eliminate(rows.get(i), pivot, cell));
                work++;
            }
        }
    }

    /** Returns how many eliminations were made so far. */
    long work() {
        return work;
    }

    /**
     * Looks for figures that fit, fractions allowed.
     *
     * @return {@code null} if there are any; else an equation that none fit, in which every unknown that is left makes
     *     it worse: one of its other cells must change too
     */
    @Nullable
    public Row findContradiction() {
        while (contradiction == null) {
            int worst = -1;
            for (int i = 0; i < rows.size(); i++) {
                boolean negative = rows.get(i).residual < 0 && !signed.get(basics.get(i));
                if (negative && (worst < 0 || basics.get(i) < basics.get(worst))) {
                    worst = i;
                }
            }
            if (worst < 0) {
                return null;
            }
            int entering = entering(rows.get(worst), basics.get(worst), -1);
            if (entering < 0) {
                contradiction = rows.get(worst);
            } else {
                makeBasic(worst, entering);
            }
        }
        return contradiction;
    }

    /** Returns the first unknown whose rise moves the basic cell of the row: up for −1, down for 1. */
    private int entering(Row row, int basic, int sign) {
        for (int cell : unknowns) {
            if (cell != basic && (Long.signum(row.coefficients[cell]) == sign || (signed.get(cell) && row.has(cell)))) {
                return cell;
            }
        }
        return -1;
    }

    /** Returns an equation with a figure that fits it in fractions alone, {@code null} if there is none. */
    @Nullable
    Row findFraction() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).residual % rows.get(i).coefficients[basics.get(i)] != 0) {
                return rows.get(i);
            }
        }
        return null;
    }

    /** Tells whether the row, taken by itself, may have whole figures. */
    boolean mayBeWhole(Row row) {
        long common = 0;
        for (int cell : unknowns) {
            common = Row.gcd(common, row.coefficients[cell]);
        }
        return row.residual % common == 0;
    }

    /** Returns the figure of the cell in the answer that was found. */
    long value(int cell) {
        int row = basics.indexOf(cell);
        return row < 0 ? 0 : rows.get(row).residual / rows.get(row).coefficients[cell];
    }

    /** Returns the least whole figure that the cell may have; {@link #NO_LEAST} if there is none. */
    public long least(int cell) {
        if (!signed.get(cell) && basics.indexOf(cell) < 0) {
            return 0;
        }
        if (push(cell, 1)) {
            return -Math.floorDiv(-residualOf(cell), coefficientOf(cell));
        }
        return signed.get(cell) ? NO_LEAST : 0;
    }

    /** Returns the largest whole figure that the cell may have; {@link #NO_MOST} if there is none. */
    public long most(int cell) {
        return push(cell, -1) ? Math.floorDiv(residualOf(cell), coefficientOf(cell)) : NO_MOST;
    }

    private long residualOf(int cell) {
        int row = basics.indexOf(cell);
        return row < 0 ? 0 : rows.get(row).residual;
    }

    private long coefficientOf(int cell) {
        int row = basics.indexOf(cell);
        return row < 0 ? 1 : rows.get(row).coefficients[cell];
    }

    /** Moves the cell as far up (−1) or down (1) as it goes, and tells whether it meets a bound. */
    private boolean push(int cell, int sign) {
        while (true) {
            int row = basics.indexOf(cell);
            int entering = row < 0 ? cell : entering(rows.get(row), cell, sign);
            if (entering < 0) {
                return true;
            }
            // Nothing bounds a cell that may be negative from below, nor what falls with it.
            int leaving = signed.get(entering) ? -1 : leaving(entering);
            if (leaving < 0) {
                return false;
            }
            boolean done = basics.get(leaving) == cell;
            makeBasic(leaving, entering);
            if (done) {
                return true;
            }
        }
    }

    /** Returns the row whose basic cell first comes down to zero when the given cell rises, −1 if none does. */
    private int leaving(int entering) {
        int first = -1;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).coefficients[entering] > 0 && !signed.get(basics.get(i))) {
                int order = first < 0 ? -1 : compareRatios(rows.get(i), rows.get(first), entering);
                if (order < 0 || (order == 0 && basics.get(i) < basics.get(first))) {
                    first = i;
                }
            }
        }
        return first;
    }

    private static int compareRatios(Row a, Row b, int cell) {
        return BigInteger.valueOf(a.residual)
                .multiply(BigInteger.valueOf(b.coefficients[cell]))
                .compareTo(BigInteger.valueOf(b.residual).multiply(BigInteger.valueOf(a.coefficients[cell])));
    }
}
