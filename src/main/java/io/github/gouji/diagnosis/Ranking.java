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

    boolean isEmpty() {
        return smallest.isEmpty();
    }

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
        List<Ranked> all = new ArrayList<>(smallest);
        all.addAll(others);
        if (all.isEmpty()) {
            return new Ranks(List.of(), List.of());
        }
        double[] weights = new double[all.size()];
        double[] unlisted = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = all.get(i).weight.own();
            unlisted[i] = all.get(i).weight.unlisted();
        }
        double counted = smallest.isEmpty() ? 1 : (double) count / smallest.size();
        long[] shares = Shares.of(weights, unlisted, smallest.size(), (complete ? counted : 2 * counted) - 1);
        List<Explanation> explanations = new ArrayList<>(shares.length);
        for (int i = 0; i < shares.length; i++) {
            explanations.add(all.get(i).with(shares[i]));
        }
        int listed = smallest.size();
        return new Ranks(explanations.subList(0, listed), explanations.subList(listed, shares.length));
    }
}
