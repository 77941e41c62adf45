// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import io.github.gouji.diagnosis.likelihood.Amendment;
import io.github.gouji.diagnosis.likelihood.Likelihood;
import io.github.gouji.diagnosis.likelihood.Shares;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Explanations of one problem, and the order in which they are likely. */
final class Ranking {

    /** Weights that differ by less are those of two explanations that nothing tells apart. */
    private static final double TOLERANCE = 1e-9;

    private static final Comparator<Ranked> LIKELIEST_FIRST = Comparator.comparingLong((Ranked ranked) -> -ranked.rank)
            .thenComparing(ranked -> ranked.mistakes, Plausibility::compare)
            .thenComparing(Ranked::change)
            .thenComparing(ranked -> ranked.corrections, Plausibility::compareCells);

    private final Likelihood likelihood;
    private final List<Ranked> smallest = new ArrayList<>();
    private final List<Ranked> others = new ArrayList<>();

    Ranking(Likelihood likelihood) {
        this.likelihood = likelihood;
    }

    /** An explanation, and its weight. */
    private static final class Ranked {
        final List<Correction> corrections;
        final List<Correction> fillings;
        final List<Mistake> mistakes;
        final Likelihood.Weight weight;
        final long rank;
        private @Nullable BigDecimal change;

        Ranked(
                List<Correction> corrections,
                List<Correction> fillings,
                List<Mistake> mistakes,
                Likelihood.Weight weight) {
            this.corrections = corrections;
            this.fillings = fillings;
            this.mistakes = mistakes;
            this.weight = weight;
            rank = (long) StrictMath.rint(weight.own() / TOLERANCE);
        }

        BigDecimal change() {
            if (change == null) {
                change = Plausibility.change(corrections);
            }
            return change;
        }

        Explanation with(long share) {
            return new Explanation(corrections, fillings, mistakes, (double) share / Shares.ALL);
        }
    }

    /**
     * Explanations in order.
     *
     * @param smallest those of the smallest size
     * @param others those that are one mistake though they change more
     */
    record Ranks(List<Explanation> smallest, List<Explanation> others) {}

    int size() {
        return smallest.size();
    }

    void add(
            List<Correction> corrections,
            List<Correction> fillings,
            List<Mistake> mistakes,
            List<Amendment> amendments) {
        smallest.add(new Ranked(corrections, fillings, mistakes, likelihood.of(amendments)));
    }

    /** Adds an explanation that is not one of the smallest. */
    void addOther(
            List<Correction> corrections,
            List<Correction> fillings,
            List<Mistake> mistakes,
            List<Amendment> amendments) {
        others.add(new Ranked(corrections, fillings, mistakes, likelihood.of(amendments)));
    }

    /**
     * Returns the explanations with their probabilities, the likeliest of each kind first.
     *
     * @param count how many there are of the smallest size, those that are only counted among them
     * @param complete whether there are no others; if not, as many again are reckoned with
     */
    Ranks explanations(long count, boolean complete) {
        smallest.sort(LIKELIEST_FIRST);
        others.sort(LIKELIEST_FIRST);
        int listed = smallest.size();
        double[] weights = new double[listed + others.size()];
        double[] unlisted = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            Likelihood.Weight weight = (i < listed ? smallest.get(i) : others.get(i - listed)).weight;
            weights[i] = weight.own();
            unlisted[i] = weight.unlisted();
        }
        double counted = listed == 0 ? 1 : (double) count / listed;
        long[] shares = Shares.of(weights, unlisted, listed, (complete ? counted : 2 * counted) - 1);
        return new Ranks(explanations(smallest, shares, 0), explanations(others, shares, listed));
    }

    /** Returns explanations with their shares, of which the first stands at that place. */
    private static List<Explanation> explanations(List<Ranked> ranked, long[] shares, int first) {
        Explanation[] explanations = new Explanation[ranked.size()];
        for (int i = 0; i < explanations.length; i++) {
            explanations[i] = ranked.get(i).with(shares[first + i]);
        }
        return List.of(explanations);
    }
}
