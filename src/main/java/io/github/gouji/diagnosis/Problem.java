// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static java.util.Objects.requireNonNull;

import io.github.gouji.diagnosis.likelihood.Shares;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Message;
import io.github.gouji.report.Wording;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Broken equations that share cells, directly or through others, and every smallest way to mend them. Immutable.
 *
 * @param table the table; that of the first cell where equations join tables
 * @param size the weight of each explanation: the number of its corrections, unless cells were given other weights.
 *     Where the search was broken off without an explanation, so much is needed at least
 * @param complete whether there are no other explanations of this size than those counted
 * @param count how many explanations of this size were found
 * @param explanations the first {@value #MOST_EXPLANATIONS} explanations found, the likeliest of them first; none
 *     if it was proved that no figures make the equations hold, or if the search was broken off
 * @param parts the problem as independent ones: one explanation of each part makes one of the whole, and the other way
 *     round. Empty if it cannot be taken apart, is not complete, or has too many explanations to tell: some 100,000
 */
public record Problem(
        FormTable table, int size, boolean complete, long count, List<Explanation> explanations, List<Problem> parts)
        implements Serializable {

    /** How many explanations of a problem are compared at most; others are counted only. */
    public static final int MOST_EXPLANATIONS = 10_000;

    /** Copies the lists. */
    public Problem {
        requireNonNull(table, "table");
        explanations = List.copyOf(explanations);
        parts = List.copyOf(parts);
    }

    /** Returns the most plausible explanation. */
    public Optional<Explanation> leading() {
        return explanations.stream().findFirst();
    }

    /** Tells whether it is proved that no figures make the equations hold, because they contradict each other. */
    public boolean isHopeless() {
        return complete && explanations.isEmpty();
    }

    /** Returns the parts, or the problem itself if it cannot be taken apart. */
    public List<Problem> independent() {
        return parts.isEmpty() ? List.of(this) : parts;
    }

    /**
     * Returns the most plausible explanation in words, how likely it is, and whether there are others as small. Where it
     * is hard to decide, what it has in common with others comes first.
     */
    public Wording wording() {
        if (isHopeless()) {
            return new Wording(
                    "没有任何数字能使这些等式同时成立：规则互相矛盾。",
                    "No figures make these equations hold: the rules contradict each other.");
        }
        if (explanations.isEmpty()) {
            return size == 0
                    ? new Wording(
                            "超出计算的限度，未能查出这些等式能否成立。",
                            "To find whether these equations can hold goes beyond the limits of computation.")
                    : new Wording(
                            "至少 " + size + " 格有误，但超出计算的限度，未能查出是哪几格。",
                            "At least " + size
                                    + " cells are wrong; to find which goes beyond the limits of computation.");
        }
        Explanation leading = explanations.get(0);
        Wording before = before(leading);
        return new Wording(
                before.zh() + leading.wording().zh() + "。" + leading.reason().zh() + "。" + others().zh(),
                before.en() + leading.wording().en() + ": " + leading.reason().en() + ". " + others().en());
    }

    /** Returns the word for the probability; where it is small, first what is certain nevertheless. */
    private Wording before(Explanation leading) {
        Confidence confidence = leading.confidence();
        Wording word = confidence.wording();
        Wording percent = Confidence.percent(leading.probability());
        if (confidence != Confidence.HARD_TO_DECIDE) {
            return new Wording(word.zh() + "（" + percent.zh() + "）：", word.en() + " (" + percent.en() + "): ");
        }
        Tie tie = ties().get(0);
        boolean alone = tie.explanations().size() == 1;
        return new Wording(
                word.zh() + (alone ? "" : "：" + tie.wording().zh()) + "。概率最大的（" + percent.zh() + "）：",
                word.en() + (alone ? "" : ": " + tie.wording().en()) + ". The likeliest (" + percent.en() + "): ");
    }

    /**
     * Returns the probability that none of the {@link #explanations} is the truth: what theirs do not add to. That of
     * explanations which were counted only is part of it.
     */
    public double probabilityOfNone() {
        long listed = 0;
        for (Explanation explanation : explanations) {
            listed += Math.round(explanation.probability() * Shares.ALL);
        }
        return (double) (Shares.ALL - listed) / Shares.ALL;
    }

    /**
     * Returns the problem as {@code problem.most-likely}, {@code problem.contradiction} or {@code problem.beyond-limits},
     * with {@code table}, {@code size}, {@code count}, how many were {@code compared}, and whether they are
     * {@code complete}, and the {@code probability} of the leading explanation. What is most likely is said by the corrections and mistakes of the {@link #leading} explanation.
     */
    public Message asMessage() {
        String answer = isHopeless() ? "contradiction" : explanations.isEmpty() ? "beyond-limits" : "most-likely";
        return new Message("problem." + answer)
                .with("table", table.id())
                .with("size", size)
                .with("count", count)
                .with("compared", explanations.size())
                .with("complete", complete)
                .with(
                        "probability",
                        explanations.isEmpty() ? null : explanations.get(0).probability());
    }

    private Wording others() {
        Wording counted = counted();
        int compared = explanations.size();
        return compared == count
                ? counted
                : new Wording(
                        counted.zh() + "只比较了其中先找到的 " + compared + " 种。",
                        counted.en() + " Only the first " + compared + " found were compared.");
    }

    private Wording counted() {
        if (!complete) {
            return new Wording(
                    "已找到同样少的改法 " + count + " 种，可能还有。", count + " ways as small were found; there may be more.");
        }
        return count == 1
                ? new Wording("没有其他同样少的改法。", "No other way is as small.")
                : new Wording("同样少的改法共 " + count + " 种。", count + " ways are as small.");
    }

    /**
     * Returns the {@link #explanations} by what they have in common: the group of the most plausible one, then the
     * larger ones first. Where there may be others than these, each tie says that it has so many at least.
     */
    public List<Tie> ties() {
        return Ties.of(explanations, complete && count == explanations.size());
    }
}
