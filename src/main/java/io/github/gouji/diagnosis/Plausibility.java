// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/** The order of explanations, as {@link Cause} says it. */
final class Plausibility {

    /** How finely proportions are told apart. */
    private static final int DECIMALS = 9;

    /** Mistakes of one explanation: the least plausible first, of one cause in form order. */
    static final Comparator<Mistake> LEAST_FIRST = Comparator.comparing(Mistake::cause)
            .reversed()
            .thenComparingInt(mistake -> mistake.corrections().get(0).cell().index());

    private Plausibility() {}

    /** Compares mistakes in the order {@link #LEAST_FIRST}: fewer are more plausible, then the earlier causes. */
    static int compare(List<Mistake> a, List<Mistake> b) {
        int order = Integer.compare(a.size(), b.size());
        for (int i = 0; order == 0 && i < a.size(); i++) {
            order = a.get(i).cause().compareTo(b.get(i).cause());
        }
        return order;
    }

    /** Returns the sum of the changes in proportion to what is reported, where a zero counts as one. */
    static BigDecimal change(List<Correction> corrections) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Correction correction : corrections) {
            BigDecimal reported = correction.is().abs().max(BigDecimal.ONE);
            sum = sum.add(correction.change().abs().divide(reported, DECIMALS, RoundingMode.HALF_UP));
        }
        return sum;
    }

    /** Compares which cells are corrected, in form order. */
    static int compareCells(List<Correction> a, List<Correction> b) {
        int order = 0;
        for (int i = 0; order == 0 && i < Math.min(a.size(), b.size()); i++) {
            order = Integer.compare(a.get(i).cell().index(), b.get(i).cell().index());
        }
        return order != 0 ? order : Integer.compare(a.size(), b.size());
    }
}
