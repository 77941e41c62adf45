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

    private static final Comparator<Ranked> MOST_FIRST = Comparator.comparing(
                    (Ranked ranked) -> ranked.explanation().mistakes(), Plausibility::compare)
            .thenComparing(Ranked::change)
            .thenComparing(Ranked::explanation, Plausibility::compareCells);

    private Plausibility() {}

    /** Compares mistakes in the order {@link #LEAST_FIRST}: fewer are more plausible, then the earlier causes. */
    static int compare(List<Mistake> a, List<Mistake> b) {
        int order = Integer.compare(a.size(), b.size());
        for (int i = 0; order == 0 && i < a.size(); i++) {
            order = a.get(i).cause().compareTo(b.get(i).cause());
        }
        return order;
    }

    /** Returns the explanations, the most plausible first. */
    static List<Explanation> rank(List<Explanation> explanations) {
        return explanations.stream()
                .map(explanation -> new Ranked(explanation, change(explanation)))
                .sorted(MOST_FIRST)
                .map(Ranked::explanation)
                .toList();
    }

    /** An explanation, and how much its figures change in proportion to what they are reported as. */
    private record Ranked(Explanation explanation, BigDecimal change) {}

    /** Returns the sum of the changes in proportion to what is reported, where a zero counts as one. */
    private static BigDecimal change(Explanation explanation) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Correction correction : explanation.corrections()) {
            BigDecimal reported = correction.is().abs().max(BigDecimal.ONE);
            sum = sum.add(correction.change().abs().divide(reported, DECIMALS, RoundingMode.HALF_UP));
        }
        return sum;
    }

    private static int compareCells(Explanation a, Explanation b) {
        int order = 0;
        for (int i = 0;
                order == 0
                        && i < Math.min(a.corrections().size(), b.corrections().size());
                i++) {
            order = Integer.compare(
                    a.corrections().get(i).cell().index(),
                    b.corrections().get(i).cell().index());
        }
        return order != 0
                ? order
                : Integer.compare(a.corrections().size(), b.corrections().size());
    }
}
