// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
    private final BrokenEquations broken;
    private final Choices choices;
    private final List<Level> levels = new ArrayList<>();
    private final Repairs repairs = new Repairs();
    private final long[] startFree;
    private long visits;
    private int threshold;
    private int next;
    private boolean complete = true;

    private ErrorLocalisation(Task task, long limit) {
        this.task = task;
        this.limit = limit;
        this.broken = new BrokenEquations(task);
        this.lightest = broken.lightest();
        this.choices = new Choices(task);
        this.startFree = Bits.of(task.size());
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
                level(0).open(startFree);
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
        long[] lacks = task.lacks();
        for (int i = 0; i < level.rows.length; i++) {
            level.rows[i] = task.has(i) ? task.system().rows().get(i).withResidual(lacks[i]) : null;
        }
        int spent = 0;
        for (int cell = 0; cell < task.size(); cell++) {
            if (task.isAbsent(cell)) {
                Bits.set(startFree, cell, false);
            } else if (task.isUnknown(cell) || task.isImpossible(cell)) {
                Bits.set(startFree, cell, false);
                choose(level, level, cell, level.shortestWith(cell));
                spent += task.weight(cell);
            }
        }
        return spent;
    }

    /** Chooses a cell and eliminates it from the equations that are left. */
    private void choose(Level from, Level to, int cell, int pivot) {
        Row pivotRow = pivot < 0 ? null : from.rows[pivot];
        to.eliminate(cell, pivot, from);
        choices.push(cell, pivotRow);
    }

    private void visit(int depth, int spent) {
        visits++;
        if (work() > limit || (visits > 1 && Thread.currentThread().isInterrupted())) {
            complete = false;
            return;
        }
        Level level = levels.get(depth);
        int tightest = broken.find(level);
        if (tightest < 0) {
            settle(depth, spent);
            return;
        }
        if (broken.isStuck()) {
            return;
        }
        int bound = spent + broken.leastWeight(level);
        if (bound > threshold) {
            next = Math.min(next, bound);
            return;
        }
        if (bound + lightest > threshold) {
            // No cell can be spared beside those of the equations that share none, which are in common now.
            next = Math.min(next, bound + lightest);
            broken.keepOneEach(level);
            tightest = broken.find(level);
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
            child.open(level.free);
            choose(level, child, cell, pivot < 0 ? level.shortestWith(cell) : pivot);
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
        long[] common = broken.inAll(level);
        for (int cell = Bits.next(common, 0); cell >= 0; cell = Bits.next(common, cell + 1)) {
            int cost = spent + task.weight(cell);
            if (cost > threshold) {
                next = Math.min(next, cost);
            } else if (broken.areMendedBy(cell, level)) {
                choices.push(cell, level.rows[tightest]);
                solve();
                choices.pop();
            }
        }
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

    private Level level(int depth) {
        while (levels.size() <= depth) {
            levels.add(new Level(task.system().rows().size(), task.size()));
        }
        return levels.get(depth);
    }
}
