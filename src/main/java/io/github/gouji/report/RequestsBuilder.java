// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.report;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes table 三 from single requests, or from counts of them: 总计 of each row and （七）总计 of each column are computed.
 * Whether 第一项加第二项之和，等于第三项加第四项之和 is up to what is added. For one thread at a time.
 *
 * <pre>{@code
 * Requests<ApplicantCounts> table = RequestsBuilder.of(Edition.EDITION_2021)
 *         .add(RequestRow.RECEIVED, Applicant.NATURAL_PERSONS, 20)
 *         .add(RequestRow.DISCLOSED, Applicant.NATURAL_PERSONS, 19)
 *         .add(RequestRow.CARRIED_FORWARD, Applicant.NATURAL_PERSONS, 1)
 *         .build();
 * }</pre>
 */
public final class RequestsBuilder {

    private final Edition edition;
    private final Map<RequestRow, long[]> counts = new EnumMap<>(RequestRow.class);

    private RequestsBuilder(Edition edition) {
        this.edition = edition;
        RequestRow.of(edition).forEach(row -> counts.put(row, new long[Applicant.values().length]));
    }

    /** Returns a builder of a table of the given edition, in which every figure is zero so far. */
    public static RequestsBuilder of(Edition edition) {
        return new RequestsBuilder(requireNonNull(edition, "edition"));
    }

    /**
     * Adds to the figure of a cell, and to the totals that it is part of.
     *
     * @param requests how many requests, 件
     * @throws IllegalArgumentException if the cell is a total, the edition has no such row, or the number is negative
     * @throws ArithmeticException if a figure gets too large
     */
    public RequestsBuilder add(RequestRow row, Applicant column, long requests) {
        requireNonNull(row, "row");
        requireNonNull(column, "column");
        if (row == RequestRow.OUTCOME_TOTAL || column == Applicant.TOTAL) {
            throw new IllegalArgumentException(
                    row.cell(column).id() + " is a total, which is computed: add to its parts");
        }
        if (requests < 0) {
            throw new IllegalArgumentException("requests: " + requests + " is negative");
        }
        long[] figures = counts.get(row);
        if (figures == null) {
            throw new IllegalArgumentException(
                    "table 三 of the " + edition.id() + " edition has no row \"" + row.id() + "\"");
        }
        figures[column.ordinal()] = Math.addExact(figures[column.ordinal()], requests);
        return this;
    }

    /**
     * Adds each request to one row. A request that was received and decided in the year is added twice: to the row in
     * which it came and to that of its outcome, by two calls with two streams.
     *
     * @param <T> what the caller has of a request
     * @throws IllegalArgumentException if a cell is a total, or the edition has no such row
     */
    public <T> RequestsBuilder addAll(
            Stream<? extends T> requests, Function<? super T, RequestRow> row, Function<? super T, Applicant> column) {
        requireNonNull(requests, "requests");
        requireNonNull(row, "row");
        requireNonNull(column, "column");
        requests.forEach(request -> add(row.apply(request), column.apply(request), 1));
        return this;
    }

    /**
     * Returns the table with what was added so far.
     *
     * @throws ArithmeticException if a total gets too large
     */
    public Requests<ApplicantCounts> build() {
        Requests<ApplicantCounts> parts = Requests.of(edition, row -> withTotal(requireNonNull(counts.get(row))));
        long[] outcomes = new long[Applicant.values().length];
        RequestRow.outcomes().stream().filter(row -> row.existsIn(edition)).forEach(row -> {
            for (Applicant column : Applicant.parts()) {
                outcomes[column.ordinal()] =
                        Math.addExact(outcomes[column.ordinal()], requireNonNull(counts.get(row))[column.ordinal()]);
            }
        });
        return parts.with(RequestRow.OUTCOME_TOTAL, withTotal(outcomes));
    }

    private static ApplicantCounts withTotal(long[] figures) {
        List<Applicant> parts = Applicant.parts();
        long total = parts.stream().mapToLong(part -> figures[part.ordinal()]).reduce(0, Math::addExact);
        long[] full = Arrays.copyOf(figures, figures.length);
        full[Applicant.TOTAL.ordinal()] = total;
        return ApplicantCounts.of(column -> full[column.ordinal()]);
    }
}
