// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.likelihood;

/** How likely an amount, or a figure that has nothing to do with the true one, is to be just this one. */
final class Amounts {

    /** A figure at random is mostly not above this, unless the true one is larger. */
    private static final long SMALL = 20;

    private static final double LARGER_THAN_FIGURE = 0.05;

    private Amounts() {}

    /** Returns the share of an amount among those that may be moved out of a figure, carried from it or left out of it. */
    static double of(long amount, long figure) {
        double scale = amount <= figure ? 1 : LARGER_THAN_FIGURE;
        return scale / (amount * (1 + StrictMath.log((double) Math.max(amount, figure))));
    }

    /** Returns the share of a figure among those that may stand where the true one should. */
    static double random(long is, long should) {
        long most = Math.max(SMALL, 2 * should);
        double any = is >= 0 && is <= most ? 0.5 / (most + 1) : 0;
        double large = Math.abs((double) is) + 1;
        return any + 0.5 / (large * (large + 1));
    }
}
