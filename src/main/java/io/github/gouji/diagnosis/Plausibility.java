package io.github.gouji.diagnosis;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** The order of explanations, as {@link Cause} says it. */
final class Plausibility {

    /** Mistakes of one explanation: the least plausible first, of one cause in form order. */
    static final Comparator<Mistake> LEAST_FIRST = Comparator.comparing(Mistake::cause)
            .reversed()
            .thenComparingInt(mistake -> mistake.corrections().get(0).cell().index());

    /** Explanations: the most plausible first. */
    static final Comparator<Explanation> MOST_FIRST = Comparator.comparing(Explanation::mistakes, Plausibility::compare)
            .thenComparing(Plausibility::totalChange)
            .thenComparing(Plausibility::compareCells);

    private Plausibility() {}

    /** Compares mistakes in the order {@link #LEAST_FIRST}: fewer are more plausible, then the earlier causes. */
    static int compare(List<Mistake> a, List<Mistake> b) {
        int order = Integer.compare(a.size(), b.size());
        for (int i = 0; order == 0 && i < a.size(); i++) {
            order = a.get(i).cause().compareTo(b.get(i).cause());
        }
        return order;
    }

    private static BigDecimal totalChange(Explanation explanation) {
        return explanation.corrections().stream()
                .map(correction -> correction.change().abs())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
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
        return order;
    }
}
