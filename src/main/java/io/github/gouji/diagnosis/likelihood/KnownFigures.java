// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.likelihood;

import java.util.Arrays;

/**
 * What is known of the figures of a system from elsewhere than the report, as factors of the weight of explanations. To
 * be filled before it is used.
 */
public final class KnownFigures {

    /** Nothing is known. */
    public static final KnownFigures NONE = new KnownFigures(0);

    private static final long UNKNOWN = Long.MIN_VALUE;

    private final Known[][] known;
    private final long[] lastYear;

    /** Begins with nothing known of so many cells yet. */
    public KnownFigures(int cells) {
        known = new Known[cells][0];
        lastYear = new long[cells];
        Arrays.fill(lastYear, UNKNOWN);
    }

    /** How well a figure of one cell fits what is known, as a logarithm. */
    private interface Known {
        double log(long figure);
    }

    private void add(int cell, Known one) {
        known[cell] = Arrays.copyOf(known[cell], known[cell].length + 1);
        known[cell][known[cell].length - 1] = one;
    }

    /** Adds that a source, which is right so often, says what the figure is. It errs as reports do. */
    public void state(int cell, long stated, double reliability) {
        add(
                cell,
                figure -> StrictMath.log(
                        figure == stated ? reliability : (1 - reliability) * Amounts.random(stated, figure)));
    }

    /** Adds that the figure is within the spread of another as often as not. */
    public void near(int cell, double other, double spread) {
        add(cell, figure -> -StrictMath.log(1 + (figure - other) / spread * ((figure - other) / spread)));
    }

    /** Adds what the figure was in the year before. */
    public void lastYear(int cell, long figure) {
        lastYear[cell] = figure;
    }

    /** Returns by how much better a figure fits what is known of the cell than another one does, as a logarithm. */
    double gain(int cell, long is, long should) {
        double gain = 0;
        if (cell >= known.length) {
            return gain;
        }
        for (Known one : known[cell]) {
            gain += one.log(should) - one.log(is);
        }
        return gain;
    }

    boolean isLastYears(int cell, long figure) {
        return cell < lastYear.length && lastYear[cell] == figure;
    }
}
