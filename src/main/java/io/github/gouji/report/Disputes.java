// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.report;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Table 四、政府信息公开行政复议、行政诉讼情况: one row of fifteen counts, unit 件, the same in both editions.
 *
 * @param reconsideration 行政复议
 * @param litigation 行政诉讼
 */
public record Disputes(DisputeCounts reconsideration, Litigation litigation) implements Serializable {

    /** Rejects a missing group; a group of blank cells is {@link DisputeCounts#BLANK}. */
    public Disputes {
        requireNonNull(reconsideration, "reconsideration");
        requireNonNull(litigation, "litigation");
    }

    /**
     * 行政诉讼.
     *
     * @param direct 未经复议直接起诉
     * @param afterReconsideration 复议后起诉
     */
    public record Litigation(DisputeCounts direct, DisputeCounts afterReconsideration) implements Serializable {

        /** Rejects a missing group; a group of blank cells is {@link DisputeCounts#BLANK}. */
        public Litigation {
            requireNonNull(direct, "direct");
            requireNonNull(afterReconsideration, "afterReconsideration");
        }
    }

    /** Returns a table of zeros. */
    public static Disputes zeros(Edition edition) {
        return ofFigures(edition, cell -> 0L);
    }

    /** Returns a table with the counts that the function gives for each group. */
    public static Disputes of(Function<DisputeGroup, DisputeCounts> groups) {
        return new Disputes(
                groups.apply(DisputeGroup.RECONSIDERATION),
                new Litigation(
                        groups.apply(DisputeGroup.LITIGATION_DIRECT),
                        groups.apply(DisputeGroup.LITIGATION_AFTER_RECONSIDERATION)));
    }

    /**
     * Returns a table of the given edition with the figure that the function gives for each of its cells.
     *
     * @throws IllegalArgumentException if a figure is not a whole number
     */
    public static Disputes ofFigures(Edition edition, Function<? super Cell, ? extends @Nullable Number> figures) {
        return of(group -> DisputeCounts.of(edition, result -> Numbers.count(group.cell(result), figures)));
    }

    /** Returns the edition of the form that this table follows: the one that gave it the shape that it has. */
    public Edition edition() {
        return reconsideration.edition();
    }

    /** Returns the counts of the given group. */
    public DisputeCounts get(DisputeGroup group) {
        return switch (group) {
            case RECONSIDERATION -> reconsideration;
            case LITIGATION_DIRECT -> litigation.direct;
            case LITIGATION_AFTER_RECONSIDERATION -> litigation.afterReconsideration;
        };
    }

    /** Returns a copy with other counts in the given group. */
    public Disputes with(DisputeGroup group, DisputeCounts counts) {
        requireNonNull(group, "group");
        requireNonNull(counts, "counts");
        return of(other -> other == group ? counts : get(other));
    }
}
