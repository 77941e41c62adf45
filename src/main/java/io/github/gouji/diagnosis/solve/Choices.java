// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells that a search has chosen so far, each with the equation that it was eliminated with, if there was one. */
final class Choices {

    private final Task task;
    private final int[] cells;
    private final @Nullable Row[] pivots;
    private final long[] changes;
    /** What found the last figures; {@code null} where they follow from the equations one by one. */
    private @Nullable WholeFigures room;

    /** The figures that it found, ascending by the numbers of their cells. */
    private long[] figures = {};

    private int size;
    private int loose;
    private boolean gaveUp;
    private long work;

    Choices(Task task) {
        this.task = task;
        this.cells = new int[task.size()];
        this.pivots = new Row[task.size()];
        this.changes = new long[task.size()];
    }

    /**
     * Chooses a cell.
     *
     * @param cell the cell
     * @param pivot the equation that determines it; {@code null} if none is left that has it
     */
    void push(int cell, @Nullable Row pivot) {
        cells[size] = cell;
        pivots[size++] = pivot;
        loose += pivot == null ? 1 : 0;
    }

    void pop() {
        loose -= pivots[--size] == null ? 1 : 0;
    }

    /**
     * Looks for figures of the chosen cells that make the equations hold, and tells whether any are known to.
     *
     * @param limit how many eliminations to make at most
     */
    boolean solve(long limit) {
        gaveUp = false;
        return loose == 0 ? substitute() : solveLoose(limit);
    }

    /** Works the figures out from the last chosen cell to the first: each depends on later ones alone. */
    private boolean substitute() {
        room = null;
        for (int t = size - 1; t >= 0; t--) {
            Row pivot = pivots[t];
            if (pivot == null) {
                continue;
            }
            long residual = pivot.residual;
            for (int s = t + 1; s < size; s++) {
                long coefficient = pivot.coefficients[cells[s]];
                if (coefficient != 0) {
                    residual = Math.subtractExact(residual, Math.multiplyExact(coefficient, changes[s]));
                }
            }
            long coefficient = pivot.coefficients[cells[t]];
            if (residual % coefficient != 0) {
                return false;
            }
            changes[t] = coefficient < 0 ? Math.negateExact(residual) / -coefficient : residual / coefficient;
            long figure = Math.addExact(task.figure(cells[t]), changes[t]);
            if (figure < 0 && !task.signed().get(cells[t])) {
                return false;
            }
        }
        return true;
    }

    private boolean solveLoose(long limit) {
        WholeFigures whole = whole(limit);
        long[] found = whole.find();
        gaveUp = found == null && whole.gaveUp();
        work += whole.work();
        if (found == null) {
            return false;
        }
        room = whole;
        figures = found;
        return true;
    }

    /** Returns the figures that {@link #solve} has just found. */
    Repair repair() {
        return room == null ? forcedRepair() : repair(room);
    }

    private Repair forcedRepair() {
        Change[] sorted = new Change[size];
        for (int t = 0; t < size; t++) {
            long figure = task.figure(cells[t]) + changes[t];
            sorted[t] = new Change(cells[t], figure, figure, figure);
        }
        Arrays.sort(sorted, Comparator.comparingInt(Change::cell));
        return new Repair(List.of(sorted));
    }

    private Repair repair(WholeFigures whole) {
        long before = whole.work();
        int[] sorted = sortedCells();
        List<Change> found = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            found.add(new Change(sorted[i], figures[i], whole.least(sorted[i]), whole.most(sorted[i])));
        }
        work += whole.work() - before;
        return new Repair(found);
    }

    private int[] sortedCells() {
        int[] sorted = Arrays.copyOf(cells, size);
        Arrays.sort(sorted);
        return sorted;
    }

    /** Tells whether it is not known that the chosen cells do not do, though no figures were found. */
    boolean gaveUp() {
        return gaveUp;
    }

    /** Returns how many eliminations were made so far to find figures. */
    long work() {
        return work;
    }

    /** Returns why the chosen cells alone do not do, see {@link WholeFigures#obstacle}. */
    Row obstacle(long limit) {
        WholeFigures whole = whole(limit);
        Row obstacle = whole.obstacle();
        work += whole.work();
        return obstacle;
    }

    private WholeFigures whole(long limit) {
        List<Row> equations = new ArrayList<>();
        for (int t = 0; t < size; t++) {
            Row pivot = pivots[t];
            if (pivot != null) {
                long residual = pivot.residual;
                for (int s = 0; s < size; s++) {
                    residual = Math.addExact(
                            residual, Math.multiplyExact(pivot.coefficients[cells[s]], task.figure(cells[s])));
                }
                equations.add(pivot.withResidual(residual));
            }
        }
        return new WholeFigures(equations, sortedCells(), task.signed(), limit);
    }
}
