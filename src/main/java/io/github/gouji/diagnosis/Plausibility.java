package io.github.gouji.diagnosis;

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
            .thenComparingDouble(Plausibility::change)
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

    /** How much the figures change in proportion to what they are reported as; a zero counts as one. */
    private static double change(Explanation explanation) {
        double sum = 0;
        for (Correction correction : explanation.corrections()) {
            double reported = Math.max(1, Math.abs(correction.is().doubleValue()));
            sum += Math.abs(correction.change().doubleValue()) / reported;
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
        return order;
    }
}
