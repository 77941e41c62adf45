// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Cells of a system whose figures follow from all others, one after another: each from an equation in which it alone is
 * not known yet. Immutable.
 */
public final class ComputedCells {

    private final EquationSystem system;
    private final int[] cells;
    /** The equation that gives each cell. */
    private final int[] from;
    /** The equations that have each cell. */
    private final int[][] with;
    /** The equations that have one of the cells, as bits. */
    private final long[] touched;

    private ComputedCells(EquationSystem system, int[] cells, int[] from) {
        this.system = system;
        this.cells = cells;
        this.from = from;
        with = new int[cells.length][];
        touched = Bits.of(system.rows().size());
        for (int i = 0; i < cells.length; i++) {
            int cell = cells[i];
            with[i] = IntStream.range(0, system.rows().size())
                    .filter(equation -> system.rows().get(equation).has(cell))
                    .toArray();
            for (int equation : with[i]) {
                Bits.set(touched, equation, true);
            }
        }
    }

    /** Returns the cells in the order in which they can be computed; {@code null} if the equations do not give all. */
    public static @Nullable ComputedCells of(EquationSystem system, int[] cells) {
        int[] open = openIn(system, cells);
        boolean[] known = new boolean[system.cells().size()];
        Arrays.fill(known, true);
        for (int cell : cells) {
            known[cell] = false;
        }
        int[] ordered = new int[cells.length];
        int[] from = new int[cells.length];
        for (int found = 0; found < cells.length; found++) {
            int equation = equationWithOne(open);
            if (equation < 0) {
                return null;
            }
            for (int cell : system.cellsOf(equation)) {
                if (!known[cell]) {
                    ordered[found] = cell;
                    from[found] = equation;
                }
            }
            known[ordered[found]] = true;
            close(system, ordered[found], open);
        }
        return new ComputedCells(system, ordered, from);
    }

    /** Returns how many of the cells each equation has. */
    private static int[] openIn(EquationSystem system, int[] cells) {
        int[] open = new int[system.rows().size()];
        for (int equation = 0; equation < open.length; equation++) {
            for (int cell : cells) {
                open[equation] += system.rows().get(equation).has(cell) ? 1 : 0;
            }
        }
        return open;
    }

    private static void close(EquationSystem system, int cell, int[] open) {
        for (int equation = 0; equation < open.length; equation++) {
            open[equation] -= system.rows().get(equation).has(cell) ? 1 : 0;
        }
    }

    private static int equationWithOne(int[] open) {
        for (int equation = 0; equation < open.length; equation++) {
            if (open[equation] == 1) {
                return equation;
            }
        }
        return -1;
    }

    /** Returns these cells and others, in an order in which all can be computed; {@code null} if there is none. */
    public @Nullable ComputedCells with(int[] others) {
        int[] all = Arrays.copyOf(cells, cells.length + others.length);
        System.arraycopy(others, 0, all, cells.length, others.length);
        return of(system, Arrays.stream(all).distinct().toArray());
    }

    /** Tells whether the equation has one of these cells. */
    public boolean touches(int equation) {
        return Bits.has(touched, equation);
    }

    /**
     * Returns what these cells must be changed to so that all equations hold, only those that change or are not known;
     * {@code null} if no change of them can do that.
     *
     * @param task the figures; those not known are of these cells
     * @param residuals what each equation lacks
     */
    public @Nullable Repair repair(Task task, Residuals residuals) {
        for (int equation : residuals.broken()) {
            if (!touches(equation)) {
                return null;
            }
        }
        long[] left = residuals.lacks();
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            long lack = left[from[i]];
            if (lack != 0 || task.isUnknown(cells[i])) {
                Change change = change(task, cells[i], from[i], lack);
                if (change == null) {
                    return null;
                }
                changes.add(change);
                subtract(i, change.figure() - task.figure(cells[i]), left);
            }
        }
        for (long lack : left) {
            if (lack != 0) {
                return null;
            }
        }
        changes.sort(Comparator.comparingInt(Change::cell));
        return new Repair(changes);
    }

    private @Nullable Change change(Task task, int cell, int equation, long lack) {
        long coefficient = system.rows().get(equation).coefficients[cell];
        if (lack % coefficient != 0) {
            return null;
        }
        long figure = Math.addExact(task.figure(cell), lack / coefficient);
        return figure < 0 && !task.signed().get(cell) ? null : new Change(cell, figure, figure, figure);
    }

    private void subtract(int number, long change, long[] left) {
        for (int equation : with[number]) {
            long coefficient = system.rows().get(equation).coefficients[cells[number]];
            left[equation] = Math.subtractExact(left[equation], Math.multiplyExact(coefficient, change));
        }
    }
}
