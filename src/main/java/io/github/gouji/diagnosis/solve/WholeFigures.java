// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.solve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whole figures, not negative, that make equations hold. The simplex method finds them in the equations of the form;
 * where it leaves fractions, as it may with a caller's rules, the values of a cell are tried one by one.
 */
public final class WholeFigures {

    /** More values of a cell than this are not tried: they are as many as a figure in practice has. */
    private static final int MOST_VALUES = 60;

    private final List<Row> equations;
    private final int[] unknowns;
    private final BitSet signed;
    private final Tableau tableau;
    private final long limit;
    private long workOfTrials;
    private boolean gaveUp;

    /**
     * Sets the equations up.
     *
     * @param equations what must hold; the residuals are those with zero for every unknown
     * @param unknowns the cells whose figures are not known, ascending
     * @param signed the cells that may be negative
     * @param limit how many eliminations to make at most
     */
    public WholeFigures(List<Row> equations, int[] unknowns, BitSet signed, long limit) {
        this.equations = equations;
        this.unknowns = unknowns;
        this.signed = signed;
        this.limit = limit;
        this.tableau = new Tableau(equations, unknowns, signed);
    }

    /** Returns the figures of the unknowns, in their order; {@code null} if none fit, or if the trial was given up. */
    public long @Nullable [] find() {
        gaveUp = false;
        long[] figures = new long[unknowns.length];
        return find(tableau, equations, unknowns, figures) ? figures : null;
    }

    /** Returns how many eliminations were made so far. */
    public long work() {
        return tableau.work() + workOfTrials;
    }

    /** Tells whether the last trial ended without an answer. */
    public boolean gaveUp() {
        return gaveUp;
    }

    /**
     * Returns an equation that shows why no figures fit: one of its other cells must change. Its residual is negative
     * where their sum must rise, and zero where nothing is known of it.
     */
    Row obstacle() {
        Row contradiction = tableau.findContradiction();
        if (contradiction != null) {
            return contradiction;
        }
        Row fraction = tableau.findFraction();
        Row all = Row.zeros(equations.get(0).coefficients.length);
        for (Row row : fraction == null || tableau.mayBeWhole(fraction) ? equations : List.of(fraction)) {
            Bits.join(all.support, row.support);
        }
        return all;
    }

    /** Returns the least figure that the cell may have; {@link Tableau#NO_LEAST} if there is none. */
    public long least(int cell) {
        long least = tableau.least(cell);
        return least == Tableau.NO_LEAST || tableau.findFraction() == null ? least : firstThatFits(cell, least, 1);
    }

    /** Returns the largest figure that the cell may have; {@link Tableau#NO_MOST} if there is none. */
    public long most(int cell) {
        long most = tableau.most(cell);
        return most == Tableau.NO_MOST || tableau.findFraction() == null ? most : firstThatFits(cell, most, -1);
    }

    /** Returns the first figure from the bound on that fits; the bound itself where that is not known. */
    private long firstThatFits(int cell, long bound, int step) {
        gaveUp = false;
        for (long i = 0; i < MOST_VALUES && !gaveUp; i++) {
            long value = bound + i * step;
            if (findWith(cell, value, equations, unknowns, new long[unknowns.length])) {
                return value;
            }
        }
        return bound;
    }

    private boolean findWith(int cell, long value, List<Row> rows, int[] cells, long[] figures) {
        List<Row> fixed = rows.stream()
                .map(row -> row.withResidual(
                        Math.subtractExact(row.residual, Math.multiplyExact(row.coefficients[cell], value))))
                .toList();
        int[] others = Arrays.stream(cells).filter(other -> other != cell).toArray();
        figures[Arrays.binarySearch(unknowns, cell)] = value;
        return find(new Tableau(fixed, others, signed), fixed, others, figures);
    }

    private boolean find(Tableau now, List<Row> rows, int[] cells, long[] figures) {
        boolean possible = now.findContradiction() == null;
        workOfTrials += now == tableau ? 0 : now.work();
        if (work() > limit || Thread.currentThread().isInterrupted()) {
            gaveUp = true;
            return false;
        }
        if (!possible) {
            return false;
        }
        Row fraction = now.findFraction();
        if (fraction == null) {
            for (int cell : cells) {
                figures[Arrays.binarySearch(unknowns, cell)] = now.value(cell);
            }
            return true;
        }
        return now.mayBeWhole(fraction) && tryValues(now, fraction, rows, cells, figures);
    }

    private boolean tryValues(Tableau now, Row fraction, List<Row> rows, int[] cells, long[] figures) {
        int cell = firstOf(fraction, cells);
        long least = Math.max(0, now.least(cell));
        long most = now.most(cell);
        if (most - least >= MOST_VALUES) {
            most = least + MOST_VALUES;
            gaveUp = true;
        }
        for (long value = least; value <= most; value++) {
            if (findWith(cell, value, rows, cells, figures)) {
                return true;
            }
        }
        return false;
    }

    /** Returns a cell of the row to try values for: one that has a least figure, if there is any. */
    private int firstOf(Row row, int[] cells) {
        int first = -1;
        for (int cell : cells) {
            if (row.has(cell) && (first < 0 || (signed.get(first) && !signed.get(cell)))) {
                first = cell;
            }
        }
        return first;
    }
}
