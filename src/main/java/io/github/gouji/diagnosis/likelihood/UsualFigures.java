// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.likelihood;

import java.util.List;

/** How usual the figures of a corrected table are, compared with those reported. Not thread-safe. */
final class UsualFigures {

    private final UsualShares shares;
    private final long[] reported;
    private final long[] sums;
    private final long[] changes;

    UsualFigures(UsualShares shares, long[] figures) {
        this.shares = shares;
        reported = figures;
        sums = new long[shares.terms.size()];
        changes = new long[sums.length];
        for (int cell = 0; cell < figures.length; cell++) {
            if (figures[cell] > 0) {
                for (int sum : shares.sumsOf[cell]) {
                    sums[sum] += figures[cell];
                }
            }
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
                    UsualShares.Term term = shares.terms.get(sum);
                    log += term.of(sums[sum] + changes[sum]) - term.of(sums[sum]);
                    changes[sum] = 0;
                }
            }
        }
        return log;
    }
}
