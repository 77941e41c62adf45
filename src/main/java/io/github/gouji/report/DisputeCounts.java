package io.github.gouji.report;

import java.io.Serializable;
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

    /** Returns a group with the figure that the function gives for each result. */
    static DisputeCounts from(Function<DisputeResult, @Nullable Long> counts) {
        return new DisputeCounts(
                counts.apply(DisputeResult.UPHELD),
                counts.apply(DisputeResult.CORRECTED),
                counts.apply(DisputeResult.OTHER_RESULT),
                counts.apply(DisputeResult.PENDING),
                counts.apply(DisputeResult.TOTAL));
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
        return from(other -> other == result ? count : get(other));
    }
}
