// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.report;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Table 三、收到和处理政府信息公开申请情况: 25 rows, 23 in the 2019 edition. What a row holds is up to the reader of the
 * table: {@code Requests<ApplicantCounts>} is the whole table, a row being seven counts, and {@code Requests<Long>} is
 * one column of it ({@link Applicant#columnOf}) or anything else that has a number for each row. Unit: 件.
 *
 * @param <T> what a row holds
 * @param received 一、本年新收政府信息公开申请数量
 * @param carriedOver 二、上年结转政府信息公开申请数量
 * @param outcomes 三、本年度办理结果
 * @param carriedForward 四、结转下年度继续办理
 */
public record Requests<T extends @Nullable Object>(T received, T carriedOver, Outcomes<T> outcomes, T carriedForward)
        implements Serializable {

    /** Rejects missing outcomes. */
    public Requests {
        requireNonNull(outcomes, "outcomes");
    }

    /** Returns a table of zeros. */
    public static Requests<ApplicantCounts> zeros(Edition edition) {
        return of(edition, row -> ApplicantCounts.ZERO);
    }

    /** Returns a table of the given edition with what the function gives for each of its rows, in form order. */
    public static <T extends @Nullable Object> Requests<T> of(
            Edition edition, Function<? super RequestRow, ? extends T> rows) {
        return new Requests<>("", "", Outcomes.empty(edition), "").map((row, nothing) -> rows.apply(row));
    }

    /**
     * Returns a table of the given edition with the figure that the function gives for each of its cells.
     *
     * @throws IllegalArgumentException if a figure is not a whole number
     */
    public static Requests<ApplicantCounts> ofFigures(
            Edition edition, Function<? super Cell, ? extends @Nullable Number> figures) {
        return of(edition, row -> ApplicantCounts.of(column -> Numbers.count(row.cell(column), figures)));
    }

    /** Returns the edition of the form that this table follows. */
    public Edition edition() {
        return outcomes.edition();
    }

    /**
     * Returns what the given row holds.
     *
     * @throws IllegalArgumentException if this edition of the table has no such row
     */
    public T get(RequestRow row) {
        return switch (row) {
            case RECEIVED -> received;
            case CARRIED_OVER -> carriedOver;
            case CARRIED_FORWARD -> carriedForward;
            default -> outcomes.get(row);
        };
    }

    /**
     * Returns a copy that holds something else in the given row.
     *
     * @throws IllegalArgumentException if this edition of the table has no such row
     */
    public Requests<T> with(RequestRow row, T content) {
        get(row);
        return map((other, old) -> other == row ? content : old);
    }

    /** Returns a table of the same edition that holds in each row what the function makes of it, in form order. */
    public <U extends @Nullable Object> Requests<U> map(
            BiFunction<? super RequestRow, ? super T, ? extends U> function) {
        return new Requests<>(
                function.apply(RequestRow.RECEIVED, received),
                function.apply(RequestRow.CARRIED_OVER, carriedOver),
                outcomes.map(function),
                function.apply(RequestRow.CARRIED_FORWARD, carriedForward));
    }

    /** Hands each row and what it holds to the action, in form order. */
    public void forEach(BiConsumer<? super RequestRow, ? super T> action) {
        map((row, content) -> {
            action.accept(row, content);
            return content;
        });
    }
}
