// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Heading;
import java.util.Arrays;
import java.util.function.ToLongFunction;

/** Tells the edition of a table by the rows and columns that only some editions have. */
final class Editions {

    private Editions() {}

    /**
     * Returns the edition of the table that the document shows most of; the expected one where it shows no other better.
     *
     * @param shown how often the document names a heading that the edition has and not all editions have
     */
    static Edition mostShown(FormTable table, Edition expected, ToLongFunction<Edition> shown) {
        Edition best = expected;
        for (Edition edition : Edition.values()) {
            best = shown.applyAsLong(edition) > shown.applyAsLong(best) ? edition : best;
        }
        return table.in(best);
    }

    /** Tells whether the edition has the row or column, and some other edition has it not. */
    static boolean isOwn(Heading heading, Edition edition) {
        return heading.existsIn(edition) && !Arrays.stream(Edition.values()).allMatch(heading::existsIn);
    }
}
