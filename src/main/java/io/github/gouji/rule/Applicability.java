// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule;

import static java.util.Objects.requireNonNull;

import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.report.FormTable;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * To which reports a rule applies. To all others it is not applicable: neither held nor broken.
 *
 * <pre>{@code
 * Applicability since2023 = Applicability.EVERYWHERE.withYears(2023, null);
 * }</pre>
 *
 * @param editions the editions of which the tables must be that the rule takes figures from, the oldest first; all if
 *     empty. A table that is the same in several editions is of each of them
 * @param firstYear the first report year; {@code null} if there is none
 * @param lastYear the last report year; {@code null} if there is none
 */
public record Applicability(
        List<Edition> editions,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear) implements Serializable {

    /** All reports. */
    public static final Applicability EVERYWHERE = new Applicability(List.of(), null, null);

    /** Sorts the editions, and rejects years of which there is none. */
    public Applicability {
        editions = editions.stream().distinct().sorted().toList();
        if (firstYear != null && lastYear != null && firstYear > lastYear) {
            throw new IllegalArgumentException("the first year " + firstYear + " is after the last, " + lastYear);
        }
    }

    /** Returns the same years with other editions: the given ones, or all if none is given. */
    public Applicability withEditions(Edition... editions) {
        return new Applicability(Arrays.asList(editions.clone()), firstYear, lastYear);
    }

    /**
     * Returns the same editions with other years.
     *
     * @param first the first report year; {@code null} if there is none
     * @param last the last report year; {@code null} if there is none
     */
    public Applicability withYears(@Nullable Integer first, @Nullable Integer last) {
        return new Applicability(editions, first, last);
    }

    /** Tells whether there are report years to which the rule does not apply. */
    public boolean isLimitedInYears() {
        return firstYear != null || lastYear != null;
    }

    /** Tells whether the rule applies to reports of this year. */
    public boolean includes(int year) {
        return (firstYear == null || firstYear <= year) && (lastYear == null || year <= lastYear);
    }

    /** Returns the years as a rule file says them, such as {@code 2021-}, {@code -2020} or {@code 2021-2023}; "" for all. */
    public String years() {
        if (!isLimitedInYears()) {
            return "";
        }
        String first = firstYear == null ? "" : firstYear.toString();
        String last = lastYear == null ? "" : lastYear.toString();
        return first.equals(last) ? first : first + "-" + last;
    }

    /** Tells whether the table, as the form has it, is of one of the editions. */
    boolean includes(FormTable table, Form form) {
        return editions.isEmpty()
                || editions.stream().anyMatch(edition -> table.in(edition) == form.edition(requireNonNull(table)));
    }
}
