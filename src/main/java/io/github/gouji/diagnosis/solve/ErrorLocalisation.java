package io.github.gouji.diagnosis.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Error localisation: finds every set of cells of least weight whose change makes all equations (balance edits) of a
 * system hold.
 *
 * <p>The search takes a broken equation with the fewest cells that may still be chosen; one of them must be wrong. It
 * chooses each in turn and eliminates it from the other equations, which leaves implied edits on the cells that remain.
 * A cell that was tried is not chosen again beside the later ones, so that every set comes up once. Broken equations
 * that share no cell need a cell each, which bounds the weight from below; the bound is raised step by step. Sets that
 * balance the equations but need a negative figure are followed up by the implied edit that says so.
 */
public final class ErrorLocalisation {

    private final Task task;
    private final long limit;
    private final int lightest;
    private final int[] distinctWeights;
    private final Choices choices;
    private final List<Level> levels = new ArrayList<>();
    private final Repairs repairs = new Repairs();
    private final long[] common;
    private final long[] startFree;
    /** The broken equations, those with the fewest cells to choose from first. */
    private final int[] broken;
    /** How many cells each of them has to choose from. */
    private final int[] fewest;

    private int brokenCount;
    /** Broken equations that share no cell to choose from. */
    private final int[] packed;

    private int packedCount;
    private long visits;
    private int threshold;
    private int next;
    private boolean complete = true;

    private ErrorLocalisation(Task task, long limit) {
        this.task = task;
        this.limit = limit;
        this.distinctWeights = Arrays.stream(task.weights())
                .filter(w -> w > 0)
                .sorted()
                .distinct()
                .toArray();
        this.lightest = distinctWeights.length == 0 ? 1 : distinctWeights[0];
        this.choices = new Choices(task);
        this.common = Bits.of(task.size());
        this.startFree = Bits.of(task.size());
        this.broken = new int[task.system().rows().size()];
        this.fewest = new int[broken.length];
        this.packed = new int[broken.length];
    }

    /**
     * What a search came to.
     *
     * @param weight the least weight; where no repair was found, what is proved of it
     * @param repairs the repairs of that weight, as many as are kept
     * @param count how many repairs were found, those that are not kept among them
     * @param complete whether there are no others
     * @param work the steps taken
     */
    public record Result(int weight, List<Repair> repairs, long count, boolean complete, long work) {

        /** Tells whether it is proved that no figures make the equations hold. */
        public boolean isHopeless() {
            return complete && repairs.isEmpty();
        }

        /** Tells whether the repairs are all there are. */
        public boolean hasAll() {
            return complete && count == repairs.size();
        }
    }

    /** Runs a search of at most so many steps; it ends before where its thread is interrupted. */
    public static Result run(Task task, long limit) {
        return new ErrorLocalisation(task, limit).run();
    }

    private Result run() {
        try {
            int spent = start();
            next = spent;
            while (repairs.isEmpty() && complete && next < Integer.MAX_VALUE) {
                threshold = next;
                next = Integer.MAX_VALUE;
                System.arraycopy(startFree, 0, level(0).free, 0, startFree.length);
                visit(0, spent);
            }
        } catch (ArithmeticException tooLarge) {
            complete = false;
        }
        return new Result(threshold, repairs.kept(), repairs.count(), complete, work());
    }

    /** Chooses the cells that must change, whatever else does, and returns what they cost. */
    private int start() {
        Level level = level(0);
        Arrays.fill(startFree, -1);
        for (int i = 0; i < level.rows.length; i++) {
            level.rows[i] = task.has(i) ? task.at(i) : null;
        }
        int spent = 0;
        for (int cell = 0; cell < task.size(); cell++) {
            if (task.isAbsent(cell)) {
                Bits.set(startFree, cell, false);
            } else if (task.isUnknown(cell) || task.isImpossible(cell)) {
                Bits.set(startFree, cell, false);
                choose(level, level, cell, anyRow(level, cell));
                spent += task.weight(cell);
            }
        }
        return spent;
    }

    /** Returns the shortest equation that has the cell, −1 if none has. */
    private static int anyRow(Level level, int cell) {
        int shortest = -1;
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < level.rows.length; i++) {
            Row row = level.rows[i];
            if (row != null && row.has(cell)) {
                int count = Bits.countCommon(row.support, row.support);
                if (count < fewest) {
                    fewest = count;
                    shortest = i;
                }
            }
        }
        return shortest;
    }

    /** Chooses a cell and eliminates it from the equations that are left. */
    private void choose(Level from, Level to, int cell, int pivot) {
        Row pivotRow = pivot < 0 ? null : from.rows[pivot];
        for (int i = 0; i < from.rows.length; i++) {
            Row row = from.rows[i];
            if (i == pivot) {
                to.rows[i] = null;
            } else if (pivotRow != null && row != null && row.has(cell)) {
                Row reduced = to.spareRow();
                reduced.setEliminated(row, pivotRow, cell);
                to.rows[i] = reduced.residual == 0 && reduced.isEmpty() ? null : reduced;
            } else {
                to.rows[i] = row;
            }
        }
        choices.push(cell, pivotRow);
    }

    private void visit(int depth, int spent) {
        visits++;
        if (work() > limit || (visits > 1 && Thread.currentThread().isInterrupted())) {
            complete = false;
            return;
        }
        Level level = levels.get(depth);
        int tightest = findBroken(level);
        if (tightest < 0) {
            settle(depth, spent);
            return;
        }
        if (fewest[0] == 0) {
            return;
        }
        int bound = spent + leastWeight(level);
        if (bound > threshold) {
            next = Math.min(next, bound);
            return;
        }
        if (bound + lightest > threshold) {
            // No cell can be spared beside those of the equations that share none, which are in common now.
            next = Math.min(next, bound + lightest);
            Bits.retain(level.free, common);
            removeImpossible(level);
            tightest = findBroken(level);
        }
        if (threshold - spent < 2 * lightest) {
            finish(level, tightest, spent);
        } else {
            branch(depth, spent, level.rows[tightest], tightest);
        }
    }

    /** Returns the steps taken: the choices visited, and the eliminations to find figures where blanks leave room. */
    private long work() {
        return visits + choices.work();
    }

    /** Lists the broken equations, and returns the one with the fewest cells to choose from; −1 if all hold. */
    private int findBroken(Level level) {
        brokenCount = 0;
        for (int i = 0; i < level.rows.length; i++) {
            Row row = level.rows[i];
            if (row != null && row.residual != 0) {
                int count = Bits.countCommon(row.support, level.free);
                int at = brokenCount++;
                while (at > 0 && fewest[at - 1] > count) {
                    fewest[at] = fewest[at - 1];
                    broken[at] = broken[at - 1];
                    at--;
                }
                fewest[at] = count;
                broken[at] = i;
            }
        }
        return brokenCount == 0 ? -1 : broken[0];
    }

    /** Returns what broken equations that share no cell cost at least. */
    private int leastWeight(Level level) {
        Arrays.fill(common, 0);
        packedCount = 0;
        int weight = 0;
        for (int k = 0; k < brokenCount; k++) {
            Row row = level.rows[broken[k]];
            if (!Bits.meet(row.support, common, level.free)) {
                Bits.join(common, row.support);
                packed[packedCount++] = broken[k];
                weight += distinctWeights.length == 1 ? lightest : lightest(row, level);
            }
        }
        return weight;
    }

    /**
     * Where every equation that shares no cell with the others has exactly one cell to change, that cell's figure is
     * known: takes out the cells for which it cannot be.
     */
    private void removeImpossible(Level level) {
        for (int k = 0; k < packedCount; k++) {
            Row row = level.rows[packed[k]];
            for (int cell = Bits.next(row.support, 0); cell >= 0; cell = Bits.next(row.support, cell + 1)) {
                if (Bits.has(level.free, cell) && !isPossible(row, cell)) {
                    Bits.set(level.free, cell, false);
                }
            }
        }
    }

    /** Tells whether the cell may have the figure that the equation asks for if nothing else changes in it. */
    private boolean isPossible(Row row, int cell) {
        long coefficient = row.coefficients[cell];
        return row.residual % coefficient == 0
                && (task.signed().get(cell) || Math.addExact(task.figure(cell), row.residual / coefficient) >= 0);
    }

    private int lightest(Row row, Level level) {
        int least = Integer.MAX_VALUE;
        for (int cell = Bits.next(row.support, 0); cell >= 0; cell = Bits.next(row.support, cell + 1)) {
            if (Bits.has(level.free, cell)) {
                least = Math.min(least, task.weight(cell));
            }
        }
        return least;
    }

    /** Chooses each of the row's cells in turn. */
    private void branch(int depth, int spent, Row row, int pivot) {
        Level level = levels.get(depth);
        for (int cell = Bits.next(row.support, 0); cell >= 0 && complete; cell = Bits.next(row.support, cell + 1)) {
            if (!Bits.has(level.free, cell) || (pivot < 0 && !helps(row, cell))) {
                continue;
            }
            Bits.set(level.free, cell, false);
            int cost = spent + task.weight(cell);
            if (cost > threshold) {
                next = Math.min(next, cost);
                continue;
            }
            Level child = level(depth + 1);
            child.used = 0;
            System.arraycopy(level.free, 0, child.free, 0, child.free.length);
            choose(level, child, cell, pivot < 0 ? anyRow(level, cell) : pivot);
            visit(depth + 1, cost);
            choices.pop();
        }
    }

    /** Tells whether a change of the cell can mend the equation that {@link WholeFigures#obstacle} gave. */
    private boolean helps(Row obstacle, int cell) {
        return obstacle.residual >= 0
                || obstacle.coefficients[cell] < 0
                || task.figure(cell) > 0
                || task.signed().get(cell);
    }

    /** Looks for one last cell that mends all broken equations at once. */
    private void finish(Level level, int tightest, int spent) {
        next = Math.min(next, spent + 2 * lightest);
        System.arraycopy(level.free, 0, common, 0, common.length);
        for (int k = 0; k < brokenCount; k++) {
            Bits.retain(common, level.rows[broken[k]].support);
        }
        if (Bits.next(common, 0) < 0) {
            return;
        }
        for (Row row : level.rows) {
            if (row != null && row.residual == 0) {
                Bits.remove(common, row.support);
            }
        }
        for (int cell = Bits.next(common, 0); cell >= 0; cell = Bits.next(common, cell + 1)) {
            int cost = spent + task.weight(cell);
            if (cost > threshold) {
                next = Math.min(next, cost);
            } else if (mendsAll(level, cell)) {
                choices.push(cell, level.rows[tightest]);
                solve();
                choices.pop();
            }
        }
    }

    private boolean mendsAll(Level level, int cell) {
        Row first = level.rows[broken[0]];
        long change = first.residual / first.coefficients[cell];
        for (int k = 0; k < brokenCount; k++) {
            Row row = level.rows[broken[k]];
            if (row.residual != Math.multiplyExact(row.coefficients[cell], change)) {
                return false;
            }
        }
        return true;
    }

    /** All equations hold: notes the repair, or goes on where it needs a figure that cannot be. */
    private void settle(int depth, int spent) {
        if (solve() || !complete) {
            return;
        }
        if (spent + lightest > threshold) {
            next = Math.min(next, spent + lightest);
        } else {
            branch(depth, spent, choices.obstacle(limit - work()), -1);
        }
    }

    /** Tells whether the choices are a repair, and notes it; where that is not known, not all will be found. */
    private boolean solve() {
        boolean found = choices.solve(limit - work());
        if (found && repairs.hasRoom()) {
            repairs.keep(choices.repair());
        } else if (found) {
            repairs.countAnother();
        }
        complete &= found || !choices.gaveUp();
        return found;
    }

    /** The equations that are left and the cells that may still be chosen, after so many choices. */
    private static final class Level {

        final @Nullable Row[] rows;
        final long[] free;
        /** Rows that later choices may overwrite once this level is left. */
        final List<Row> spare = new ArrayList<>();

        final int cells;
        int used;

        Level(int equations, int cells) {
            this.cells = cells;
            rows = new Row[equations];
            free = Bits.of(cells);
        }

        Row spareRow() {
            if (used == spare.size()) {
                spare.add(Row.zeros(cells));
            }
            return spare.get(used++);
        }
    }

    private Level level(int depth) {
        while (levels.size() <= depth) {
            levels.add(new Level(task.system().rows().size(), task.size()));
        }
        return levels.get(depth);
    }
}
