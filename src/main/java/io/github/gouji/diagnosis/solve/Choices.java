package io.github.gouji.diagnosis.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells that a search has chosen so far, each with the equation that it was eliminated with, if there was one. */
final class Choices {

    private final Task task;
    private final int[] cells;
    private final @Nullable Row[] pivots;
    private final long[] changes;
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
     * Returns the figures of the chosen cells that make the equations hold, {@code null} if none are known to.
     *
     * @param limit how many eliminations to make at most
     */
    @Nullable
    Repair solve(long limit) {
        gaveUp = false;
        return loose == 0 ? substitute() : solveLoose(limit);
    }

    /** Works the figures out from the last chosen cell to the first: each depends on later ones alone. */
    private @Nullable Repair substitute() {
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
                return null;
            }
            changes[t] = coefficient < 0 ? Math.negateExact(residual) / -coefficient : residual / coefficient;
            long figure = Math.addExact(task.figure(cells[t]), changes[t]);
            if (figure < 0 && !task.signed().get(cells[t])) {
                return null;
            }
        }
        int[] sorted = sortedCells();
        long[] figures = new long[size];
        for (int t = 0; t < size; t++) {
            figures[Arrays.binarySearch(sorted, cells[t])] = task.figure(cells[t]) + changes[t];
        }
        return new Repair(sorted, figures, figures, figures);
    }

    private int[] sortedCells() {
        int[] sorted = Arrays.copyOf(cells, size);
        Arrays.sort(sorted);
        return sorted;
    }

    private @Nullable Repair solveLoose(long limit) {
        WholeFigures whole = whole(limit);
        long[] figures = whole.find();
        gaveUp = figures == null && whole.gaveUp();
        Repair repair = figures == null ? null : repair(figures, whole);
        work += whole.work();
        return repair;
    }

    private Repair repair(long[] figures, WholeFigures whole) {
        int[] sorted = sortedCells();
        long[] least = new long[size];
        long[] most = new long[size];
        for (int i = 0; i < size; i++) {
            least[i] = whole.least(sorted[i]);
            most[i] = whole.most(sorted[i]);
        }
        return new Repair(sorted, figures, least, most);
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
