// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/** Tells tables apart that touch each other, by the borders between the cells of their rows. */
public final class CellBorders {

    /** Fewer borders between cells tell nothing. */
    private static final int FEWEST = 3;

    /** A border that was dragged aside is still nearer to where it was than this part of its cells. */
    private static final double ASIDE = 0.25;

    private CellBorders() {}

    /**
     * Returns the rows with which tables begin: the first, and any between rows that have most of their borders elsewhere.
     *
     * @param rows how many rows there are
     * @param borders where the cells of a row begin and where the last of them ends, from left to right
     * @param mayBegin tells whether no cell of the row above goes on in a row
     */
    public static List<Integer> beginnings(int rows, IntFunction<double[]> borders, IntPredicate mayBegin) {
        List<Integer> beginnings = new ArrayList<>(List.of(0));
        int last = 0;
        double[] above = {};
        for (int row = 0; row < rows; row++) {
            double[] here = borders.apply(row);
            if (here.length - 2 < FEWEST) {
                continue;
            }
            if (above.length > 0 && areElsewhere(above, here)) {
                for (int first = last + 1; first <= row; first++) {
                    if (mayBegin.test(first)) {
                        beginnings.add(first);
                        break;
                    }
                }
            }
            last = row;
            above = here;
        }
        return beginnings;
    }

    private static boolean areElsewhere(double[] above, double[] below) {
        double[] fewer = above.length <= below.length ? above : below;
        double[] more = above.length <= below.length ? below : above;
        int met = 0;
        for (int i = 1; i < fewer.length - 1; i++) {
            double cell = Math.min(fewer[i] - fewer[i - 1], fewer[i + 1] - fewer[i]);
            met += distance(fewer[i], more) <= ASIDE * cell ? 1 : 0;
        }
        return 2 * met < fewer.length - 2;
    }

    private static double distance(double place, double[] borders) {
        int found = Arrays.binarySearch(borders, place);
        if (found >= 0) {
            return 0;
        }
        int next = -found - 1;
        double before = next == 0 ? Double.MAX_VALUE : place - borders[next - 1];
        double behind = next == borders.length ? Double.MAX_VALUE : borders[next] - place;
        return Math.min(before, behind);
    }
}
