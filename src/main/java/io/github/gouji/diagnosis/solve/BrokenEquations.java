// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.solve;

import java.util.Arrays;

/**
 * The broken equations of a level of the search, and what they cost at least: those that share no cell need a cell each.
 * One object serves all levels, one after the other. Not thread-safe.
 */
final class BrokenEquations {

    private final Task task;
    private final boolean sameWeight;
    private final int lightest;
    /** The broken equations, those with the fewest cells to choose from first. */
    private final int[] listed;
    /** How many cells each of them has to choose from. */
    private final int[] fewest;
    /** Broken equations that share no cell to choose from. */
    private final int[] packed;
    /** The cells of these, or those that all have. */
    private final long[] common;

    private int count;
    private int packedCount;

    BrokenEquations(Task task) {
        this.task = task;
        int[] weights = Arrays.stream(task.weights())
                .filter(w -> w > 0)
                .sorted()
                .distinct()
                .toArray();
        this.sameWeight = weights.length == 1;
        this.lightest = weights.length == 0 ? 1 : weights[0];
        this.listed = new int[task.system().rows().size()];
        this.fewest = new int[listed.length];
        this.packed = new int[listed.length];
        this.common = Bits.of(task.size());
    }

    /** Returns the least weight of a cell. */
    int lightest() {
        return lightest;
    }

    /** Tells whether one of the equations listed has no cell to choose from. */
    boolean isStuck() {
        return fewest[0] == 0;
    }

    /** Lists the broken equations of a level, and returns the one with the fewest cells to choose from; −1 if all hold. */
    int find(Level level) {
        count = 0;
        for (int i = 0; i < level.rows.length; i++) {
            Row row = level.rows[i];
            if (row != null && row.residual != 0) {
                int choices = Bits.countCommon(row.support, level.free);
                int at = count++;
                while (at > 0 && fewest[at - 1] > choices) {
                    fewest[at] = fewest[at - 1];
                    listed[at] = listed[at - 1];
                    at--;
                }
                fewest[at] = choices;
                listed[at] = i;
            }
        }
        return count == 0 ? -1 : listed[0];
    }

    /** Returns what broken equations that share no cell cost at least. */
    int leastWeight(Level level) {
        Arrays.fill(common, 0);
        packedCount = 0;
        int weight = 0;
        for (int k = 0; k < count; k++) {
            Row row = level.rows[listed[k]];
            if (!Bits.meet(row.support, common, level.free)) {
                Bits.join(common, row.support);
                packed[packedCount++] = listed[k];
                weight += sameWeight ? lightest : lightest(row, level);
            }
        }
        return weight;
    }

    /**
     * Keeps the cells of the equations that share none, where no cell can be spared beside them. Each of these equations
     * has exactly one cell to change then, whose figure is known: takes out the cells for which it cannot be.
     */
    void keepOneEach(Level level) {
        Bits.retain(level.free, common);
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

    /** Returns the cells to choose from that are in all broken equations listed, and in none that holds. */
    long[] inAll(Level level) {
        System.arraycopy(level.free, 0, common, 0, common.length);
        for (int k = 0; k < count; k++) {
            Bits.retain(common, level.rows[listed[k]].support);
        }
        if (Bits.next(common, 0) >= 0) {
            for (Row row : level.rows) {
                if (row != null && row.residual == 0) {
                    Bits.remove(common, row.support);
                }
            }
        }
        return common;
    }

    /** Tells whether one change of the cell mends all broken equations listed. */
    boolean areMendedBy(int cell, Level level) {
        Row first = level.rows[listed[0]];
        long change = first.residual / first.coefficients[cell];
        for (int k = 0; k < count; k++) {
            Row row = level.rows[listed[k]];
            if (row.residual != Math.multiplyExact(row.coefficients[cell], change)) {
                return false;
            }
        }
        return true;
    }
}
