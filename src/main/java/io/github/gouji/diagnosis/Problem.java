package io.github.gouji.diagnosis;

import io.github.gouji.report.FormTable;
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
 * @param complete whether the explanations are all there are of this size
 * @param explanations the explanations, the most plausible first; none if it was proved that no figures make the
 *     equations hold, or if the search was broken off
 * @param parts the problem as independent ones: one explanation of each part makes one of the whole, and the other way
 *     round. Empty if it cannot be taken apart
 */
public record Problem(FormTable table, int size, boolean complete, List<Explanation> explanations, List<Problem> parts)
        implements Serializable {

    /** Copies the lists. */
    public Problem {
        explanations = List.copyOf(explanations);
        parts = List.copyOf(parts);
    }

    /** Returns how many explanations there are; at least so many if they are not complete. */
    public int count() {
        return explanations.size();
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

    /** Returns the most plausible explanation in words, and whether there are others as small. */
    public Wording wording() {
        if (isHopeless()) {
            return new Wording(
                    "没有任何数字能使这些等式同时成立：规则互相矛盾。",
                    "No figures make these equations hold: the rules contradict each other.");
        }
        if (explanations.isEmpty()) {
            return new Wording(
                    "至少 " + Math.max(size, 1) + " 格有误，但超出计算的限度，未能查出是哪几格。",
                    "At least " + Math.max(size, 1)
                            + " cells are wrong; to find which goes beyond the limits of computation.");
        }
        Explanation leading = explanations.get(0);
        return new Wording(
                "最可能：" + leading.wording().zh() + "。" + leading.reason().zh() + "。" + others().zh(),
                "Most likely: " + leading.wording().en() + ": "
                        + leading.reason().en() + ". " + others().en());
    }

    private Wording others() {
        if (!complete) {
            return new Wording(
                    "已找到同样少的改法 " + count() + " 种，可能还有。", count() + " ways as small were found; there may be more.");
        }
        return count() == 1
                ? new Wording("没有其他同样少的改法。", "No other way is as small.")
                : new Wording("同样少的改法共 " + count() + " 种。", count() + " ways are as small.");
    }

    /**
     * Returns the explanations by what they have in common: the group of the most plausible one, then the larger ones
     * first.
     */
    public List<Tie> ties() {
        return Ties.of(explanations);
    }
}
