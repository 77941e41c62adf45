// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static java.util.Objects.requireNonNull;

import io.github.gouji.diagnosis.likelihood.Shares;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Message;
import io.github.gouji.report.Wording;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Broken equations that share cells, directly or through others, and every smallest way to mend them; beside these, ways
 * that change more cells but take one mistake only. Immutable.
 *
 * @param table the table; that of the first cell where equations join tables
 * @param size the weight of each explanation: the number of its corrections, unless cells were given other weights.
 *     Where the search was broken off without an explanation, so much is needed at least
 * @param complete whether there are no other explanations of this size than those counted
 * @param count how many explanations of this size were found
 * @param explanations the first {@value #MOST_EXPLANATIONS} explanations found, the likeliest of them first; none
 *     if it was proved that no figures make the equations hold, or if the search was broken off
 * @param otherwise explanations that change more cells, but by one mistake that the model knows, the likeliest first. They
 *     make all equations hold, too, and share in the probability. Only mistakes of one row, of one column, of a row and the
 *     totals of its columns, or of two rows below each other are looked for, and none where one figure alone would do and
 *     no other is missing
 * @param parts the problem as independent ones: one explanation of each part makes one of the whole, and the other way
 *     round. Empty if it cannot be taken apart, has an explanation {@code otherwise}, is not complete, or has too many
 *     explanations to tell: some 100,000
 */
public record Problem(
        FormTable table,
        int size,
        boolean complete,
        long count,
        List<Explanation> explanations,
        List<Explanation> otherwise,
        List<Problem> parts)
        implements Serializable {

    /** How many explanations of a problem are compared at most; others are counted only. */
    public static final int MOST_EXPLANATIONS = 10_000;

    /** Copies the lists. */
    public Problem {
        requireNonNull(table, "table");
        explanations = List.copyOf(explanations);
        otherwise = List.copyOf(otherwise);
        parts = List.copyOf(parts);
    }

    /** Returns the same problem taken apart. */
    Problem withParts(List<Problem> parts) {
        return new Problem(table, size, complete, count, explanations, otherwise, parts);
    }

    /** Returns the most plausible explanation: one of the smallest, unless one that is {@code otherwise} is likelier. */
    public Optional<Explanation> leading() {
        return all().stream().findFirst();
    }

    /** Returns the {@link #explanations} and those that are {@link #otherwise} together, the likeliest first. */
    public List<Explanation> all() {
        if (otherwise.isEmpty()) {
            return explanations;
        }
        List<Explanation> all = new ArrayList<>(explanations);
        all.addAll(otherwise);
        all.sort(Comparator.comparingDouble(Explanation::probability).reversed());
        return all;
    }

    /** Tells whether it is proved that no figures make the equations hold, because they contradict each other. */
    public boolean isHopeless() {
        return complete && explanations.isEmpty() && otherwise.isEmpty();
    }

    /** Returns the parts, or the problem itself if it cannot be taken apart. */
    public List<Problem> independent() {
        return parts.isEmpty() ? List.of(this) : parts;
    }

    /**
     * Returns the most plausible explanation in words, how likely it is, whether there are others as small, and what else
     * one mistake may have done. Where it is hard to decide, what it has in common with others comes first.
     */
    public Wording wording() {
        return ProblemWording.of(this);
    }

    /**
     * Returns the probability that none of {@link #all} explanations is the truth: what theirs do not add to. That of
     * explanations which were counted only is part of it.
     */
    public double probabilityOfNone() {
        long listed = 0;
        for (Explanation explanation : all()) {
            listed += Math.round(explanation.probability() * Shares.ALL);
        }
        return (double) (Shares.ALL - listed) / Shares.ALL;
    }

    /**
     * Returns the problem as {@code problem.most-likely}, {@code problem.contradiction} or {@code problem.beyond-limits},
     * with {@code table}, {@code size}, {@code count}, how many were {@code compared}, whether they are
     * {@code complete}, how many are {@code otherwise}, and the {@code probability} of the leading explanation. What is most
     * likely is said by the corrections and mistakes of the {@link #leading} explanation.
     */
    public Message asMessage() {
        String answer = isHopeless() ? "contradiction" : leading().isEmpty() ? "beyond-limits" : "most-likely";
        return new Message("problem." + answer)
                .with("table", table.id())
                .with("size", size)
                .with("count", count)
                .with("compared", explanations.size())
                .with("complete", complete)
                .with("otherwise", otherwise.size())
                .with("probability", leading().map(Explanation::probability).orElse(null));
    }

    /**
     * Returns the {@link #explanations} by what they have in common: the group of the most plausible one, then the
     * larger ones first. Where there may be others than these, each tie says that it has so many at least.
     */
    public List<Tie> ties() {
        return Ties.of(explanations, complete && count == explanations.size());
    }
}
