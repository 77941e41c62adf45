// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static java.util.Objects.requireNonNull;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;

/**
 * What is known of figures from elsewhere than the report. It does not change which smallest explanations there are, only
 * how likely each is ({@link Diagnoser#withEvidence}): each fits what is known better or worse. Counts are in 件, amounts
 * in the unit of the cell. Of a cell whose figure is not known, or stands in no equation, it says nothing.
 */
public sealed interface Evidence {

    /**
     * Another source gives the figure, such as the report of a district.
     *
     * @param cell the cell
     * @param figure what the source says
     * @param reliability how likely the source is right, between 0 and 1
     */
    record Stated(Cell cell, Number figure, double reliability) implements Evidence {

        /**
         * Refuses what is no probability.
         *
         * @throws IllegalArgumentException if the reliability is not above 0 and below 1, or the figure is not finite
         */
        public Stated {
            requireNonNull(cell, "cell");
            requireNumber(figure);
            if (!(reliability > 0 && reliability < 1)) {
                throw new IllegalArgumentException("the reliability must be above 0 and below 1, not " + reliability);
            }
        }
    }

    /**
     * The figure should be near another, such as that of other years. It may be far off: half of all figures are within
     * the spread, a fifth more than three times as far away (a Cauchy distribution).
     *
     * @param cell the cell
     * @param figure what it should be near
     * @param spread how far off it is in half of the cases, in the unit of the figure
     */
    record Near(Cell cell, Number figure, double spread) implements Evidence {

        /**
         * Refuses what is no spread.
         *
         * @throws IllegalArgumentException if the spread is not positive, or it or the figure not finite
         */
        public Near {
            requireNonNull(cell, "cell");
            requireNumber(figure);
            if (!(spread > 0 && spread < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("the spread must be a positive number, not " + spread);
            }
        }
    }

    /**
     * The report of the year before: what it carried forward is what this one carried over in nine of ten reports, and
     * its figures may have been left in the form or copied into this one. That a column was copied is one mistake, so that
     * such an explanation may be {@linkplain Problem#otherwise listed} which is none of the smallest.
     *
     * @param report the report of the year before
     */
    record LastYear(AnnualReport report) implements Evidence {

        /** Refuses nothing but {@code null}. */
        public LastYear {
            requireNonNull(report, "report");
        }
    }

    /** Returns that another source gives the figure, and is right with this probability. */
    static Evidence stated(Cell cell, Number figure, double reliability) {
        return new Stated(cell, figure, reliability);
    }

    /** Returns that the figure should be near another, within the spread as often as beyond it. */
    static Evidence near(Cell cell, Number figure, double spread) {
        return new Near(cell, figure, spread);
    }

    /** Returns the report of the year before as evidence. */
    static Evidence lastYear(AnnualReport report) {
        return new LastYear(report);
    }

    private static void requireNumber(Number figure) {
        if (!Double.isFinite(requireNonNull(figure, "figure").doubleValue())) {
            throw new IllegalArgumentException("the figure must be a finite number, not " + figure);
        }
    }
}
