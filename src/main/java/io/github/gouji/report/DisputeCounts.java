// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.report;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A group of five counts of table 四, unit 件. {@code null} is a blank cell, never zero.
 *
 * @param upheld 结果维持
 * @param corrected 结果纠正
 * @param otherResult 其他结果
 * @param pending 尚未审结
 * @param total 总计
 */
public record DisputeCounts(
        @Nullable Long upheld,
        @Nullable Long corrected,
        @Nullable Long otherResult,
        @Nullable Long pending,
        @Nullable Long total)
        implements Serializable {

    /** A group of zeros. */
    public static final DisputeCounts ZERO = of(0, 0, 0, 0, 0);

    /** A group of blank cells. */
    public static final DisputeCounts BLANK = new DisputeCounts(null, null, null, null, null);

    /** Returns a full group, with the total as reported, right or wrong. */
    public static DisputeCounts of(long upheld, long corrected, long otherResult, long pending, long total) {
        return new DisputeCounts(upheld, corrected, otherResult, pending, total);
    }

    /**
     * Returns a group of the given edition with the count that the function gives for each result, {@code null} for a
     * blank cell.
     */
    public static DisputeCounts of(Edition edition, Function<DisputeResult, @Nullable Long> counts) {
        requireNonNull(edition, "edition");
        return BLANK.map((result, blank) -> counts.apply(result));
    }

    /** Returns a group with the count that the function makes of each one, in form order. */
    public DisputeCounts map(BiFunction<DisputeResult, @Nullable Long, @Nullable Long> function) {
        return new DisputeCounts(
                function.apply(DisputeResult.UPHELD, upheld),
                function.apply(DisputeResult.CORRECTED, corrected),
                function.apply(DisputeResult.OTHER_RESULT, otherResult),
                function.apply(DisputeResult.PENDING, pending),
                function.apply(DisputeResult.TOTAL, total));
    }

    /** Returns the edition of the form that has a group in this shape: no later one has changed it. */
    public Edition edition() {
        return Edition.EDITION_2019;
    }

    /**
     * Copies the counts into an array, in form order from the given place on, a blank as zero.
     *
     * @return which of them are blank: bit 0 is set if the first is, bit 1 if the second is, and so on
     */
    public int copyTo(long[] counts, int from) {
        int blanks = copy(upheld, counts, from, DisputeResult.UPHELD);
        blanks |= copy(corrected, counts, from, DisputeResult.CORRECTED);
        blanks |= copy(otherResult, counts, from, DisputeResult.OTHER_RESULT);
        blanks |= copy(pending, counts, from, DisputeResult.PENDING);
        return blanks | copy(total, counts, from, DisputeResult.TOTAL);
    }

    private static int copy(@Nullable Long count, long[] counts, int from, DisputeResult result) {
        if (count == null) {
            return 1 << result.ordinal();
        }
        counts[from + result.ordinal()] = count;
        return 0;
    }

    /** Returns the figure for the given result, 件; {@code null} if the cell is blank. */
    public @Nullable Long get(DisputeResult result) {
        return switch (result) {
            case UPHELD -> upheld;
            case CORRECTED -> corrected;
            case OTHER_RESULT -> otherResult;
            case PENDING -> pending;
            case TOTAL -> total;
        };
    }

    /** Returns a copy with another figure for the given result. */
    public DisputeCounts with(DisputeResult result, @Nullable Long count) {
        requireNonNull(result, "result");
        return map((other, old) -> other == result ? count : old);
    }
}
