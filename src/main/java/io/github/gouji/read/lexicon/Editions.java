// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.lexicon;

import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Heading;
import java.util.Arrays;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Tells the edition of a table by the rows and columns that only some editions have. */
public final class Editions {

    /** The rows and columns that not all editions have. */
    private static final Set<Heading> OWN = FormHeadings.all().stream()
            .filter(heading -> !Arrays.stream(Edition.values()).allMatch(heading::existsIn))
            .collect(Collectors.toUnmodifiableSet());

    private Editions() {}

    /**
     * Returns the edition of the table that the document shows most of; the expected one where it shows no other better.
     *
     * @param shown how often the document names a heading that the edition has and not all editions have
     */
    public static Edition mostShown(FormTable table, Edition expected, ToLongFunction<Edition> shown) {
        Edition best = expected;
        long most = shown.applyAsLong(expected);
        for (Edition edition : Edition.values()) {
            long own = edition == expected ? most : shown.applyAsLong(edition);
            if (own > most) {
                most = own;
                best = edition;
            }
        }
        return table.in(best);
    }

    /** Tells whether all editions have the row or column. */
    public static boolean isOfAll(Heading heading) {
        return !OWN.contains(heading);
    }

    /** Tells whether the edition has the row or column, and some other edition has it not. */
    public static boolean isOwn(Heading heading, Edition edition) {
        return OWN.contains(heading) && heading.existsIn(edition);
    }

    /** Tells whether some edition has both. */
    public static boolean haveInCommon(Heading one, Heading other) {
        for (Edition edition : Edition.values()) {
            if (one.existsIn(edition) && other.existsIn(edition)) {
                return true;
            }
        }
        return false;
    }
}
