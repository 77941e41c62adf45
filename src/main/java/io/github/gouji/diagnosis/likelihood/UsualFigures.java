// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.likelihood;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How usual the figures of a corrected table are, compared with those reported. Not thread-safe. */
final class UsualFigures {

    private final UsualShares shares;
    private final long[] reported;

    /** Those that corrections change, made when one first does: most tables have a few wrong figures. */
    private final @Nullable Sum[] sums;

    private final long[] changes;

    UsualFigures(UsualShares shares, long[] figures) {
        this.shares = shares;
        reported = figures;
        sums = new Sum[shares.terms.size()];
        changes = new long[sums.length];
    }

    /** What one sum of the table adds, and remembers of its last change: explanations share most of theirs. */
    private static final class Sum {
        private final UsualShares.Term term;
        private final long sum;
        private final double before;
        private long change;
        private double gain;

        Sum(UsualShares.Term term, long sum) {
            this.term = term;
            this.sum = sum;
            before = term.of(sum);
        }

        double gain(long by) {
            if (change != by) {
                change = by;
                gain = term.of(sum + by) - before;
            }
            return gain;
        }
    }

    /** Returns what the figure adds to the logarithm by itself, less what the reported one does. */
    double alone(int cell, long should) {
        return shares.isCount[cell] ? ofFigure(cell, should) - ofFigure(cell, reported[cell]) : 0;
    }

    private double ofFigure(int cell, long figure) {
        long count = Math.max(figure, 0);
        double weight = shares.weight[cell];
        return (weight > 0 ? LogGamma.of(count + weight) : 0) - LogGamma.ofFactorial(count);
    }

    /** Returns the logarithm of how usual the corrected table is, less that of the reported one. */
    double of(List<Amendment> amendments) {
        double log = 0;
        for (Amendment amendment : amendments) {
            log += amendment.unusual;
            for (int sum : shares.sumsOf[amendment.cell]) {
                changes[sum] += amendment.should - Math.max(amendment.is, 0);
            }
        }
        for (Amendment amendment : amendments) {
            for (int sum : shares.sumsOf[amendment.cell]) {
                if (changes[sum] != 0) {
                    log += sum(sum).gain(changes[sum]);
                    changes[sum] = 0;
                }
            }
        }
        return log;
    }

    private Sum sum(int number) {
        Sum sum = sums[number];
        if (sum == null) {
            long all = 0;
            for (int cell : shares.cellsOf(number)) {
                all += Math.max(reported[cell], 0);
            }
            sum = new Sum(shares.terms.get(number), all);
            sums[number] = sum;
        }
        return sum;
    }
}
