// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.likelihood;

import java.util.function.DoubleSupplier;

/** How likely the slips are that make one figure wrong. */
final class SingleSlips {

    /** How likely a figure is that may be one of several. */
    private static final double ONE_OF_SEVERAL = 1.0 / 20;

    private final Reported reported;
    private final Model model;
    private final DoubleSupplier blankZeros;

    SingleSlips(Reported reported, Model model, DoubleSupplier blankZeros) {
        this.reported = reported;
        this.model = model;
        this.blankZeros = blankZeros;
    }

    double rate(SlipKind kind) {
        return model.rate(kind);
    }

    double random(long is, long should) {
        return rate(SlipKind.REPLACED) * Amounts.random(is, should);
    }

    /** Returns the likelihood by classes of places. */
    double[] of(int cell, long is, long should, boolean blank, boolean forced) {
        double[] by = new double[Reported.CLASSES];
        if (blank) {
            by[Reported.POSITIVE] = rate(SlipKind.BLANK_LEFT) / blankZeros.getAsDouble();
            return by;
        }
        if (!forced) {
            by[Reported.ALL] = rate(SlipKind.REPLACED) * ONE_OF_SEVERAL;
            if (reported.board.isTotal(cell)) {
                by[Reported.TOTALS] = rate(SlipKind.TOTAL_NOT_UPDATED) * ONE_OF_SEVERAL;
            }
            return by;
        }
        by[Reported.ALL] = random(is, should);
        if (is != 0 && reported.known.isLastYears(cell, is)) {
            by[Reported.ALL] += rate(SlipKind.LAST_YEARS_FIGURES) / 2;
        }
        if (is == -should) {
            by[Reported.POSITIVE] += rate(SlipKind.SIGN_FLIPPED);
        }
        if (is >= 0 && should > 0) {
            addTyping(is, should, by);
            if (reported.board.isTotal(cell)) {
                addTotal(cell, is, should, by);
            }
        }
        return by;
    }

    private void addTyping(long is, long should, double[] by) {
        if (Typing.zeros(should, is) > 0) {
            by[Reported.POSITIVE] += rate(SlipKind.TOO_LARGE) / Reported.UNITS;
        }
        if (Typing.zeros(is, should) > 0) {
            by[Reported.TENS] += rate(SlipKind.TOO_SMALL);
        }
        by[Reported.TWO_DIGITS] += rate(SlipKind.DIGITS_TRANSPOSED) * Typing.transposed(should, is)
                + rate(SlipKind.DIGIT_DROPPED) * Typing.dropped(should, is)
                + rate(SlipKind.DIGIT_MISTYPED) * Typing.mistyped(should, is);
        by[Reported.POSITIVE] += rate(SlipKind.DIGIT_DOUBLED) * Typing.doubled(should, is);
    }

    private void addTotal(int cell, long is, long should, double[] by) {
        int[][] sums = reported.board.parts[cell];
        if (is == 0) {
            by[Reported.TOTALS] += rate(SlipKind.TOTAL_LEFT_AT_ZERO) * sums.length;
        }
        long amount = Math.abs(should - is);
        for (int[] sum : sums) {
            int positive = 0;
            int equal = 0;
            for (int part : sum) {
                positive += reported.figures[part] > 0 ? 1 : 0;
                equal += reported.figures[part] == amount ? 1 : 0;
            }
            double exact = positive == 0 ? 0 : model.exactPart * equal / positive;
            double stale = exact + (1 - model.exactPart) * Amounts.of(amount, should);
            by[Reported.TOTALS] += rate(SlipKind.TOTAL_NOT_UPDATED) * stale / 2;
        }
    }
}
