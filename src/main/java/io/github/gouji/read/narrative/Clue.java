// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.narrative;

import io.github.gouji.read.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence for who reports on which year.
 *
 * @param source where it was found
 * @param year the year; {@code null} if it says nothing of it
 * @param agency the body; {@code null} if it says nothing of it
 * @param text the words that say so
 * @param location where they are; {@code null} outside the text
 */
record Clue(
        ClueSource source,
        @Nullable Integer year,
        @Nullable String agency,
        String text,
        @Nullable SourceLocation location) {

    private static final int LONGEST_QUOTE = 60;

    /** Returns the words, cut short. */
    String quote() {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }

    Clue without(boolean year, boolean agency) {
        return new Clue(source, year ? null : this.year, agency ? null : this.agency, text, location);
    }
}
