// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.evaluation;

import io.github.gouji.rule.RuleBook;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The spans of report years in which the same rules of a book apply, and one for reports whose year is not known. */
final class Periods {

    private final int[] starts;
    private final List<RuleBook> books;

    Periods(RuleBook book) {
        List<Integer> years = book.turningYears();
        starts = years.stream().mapToInt(Integer::intValue).toArray();
        List<RuleBook> all = new ArrayList<>();
        if (starts.length == 0) {
            all.add(book);
        } else {
            all.add(book.inYear(Integer.MIN_VALUE));
            years.forEach(year -> all.add(book.inYear(year)));
            all.add(book.inYear(null));
        }
        books = List.copyOf(all);
    }

    /** Returns how many there are. */
    int size() {
        return books.size();
    }

    /** Returns the number of the period, from 0 on. */
    int of(@Nullable Integer year) {
        if (starts.length == 0) {
            return 0;
        }
        if (year == null) {
            return starts.length + 1;
        }
        int period = 0;
        while (period < starts.length && starts[period] <= year) {
            period++;
        }
        return period;
    }

    /** Returns the rules that are certain to apply. */
    RuleBook book(@Nullable Integer year) {
        return books.get(of(year));
    }
}
