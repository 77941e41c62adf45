// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.note;

import static java.util.Objects.requireNonNull;

import io.github.gouji.read.SourceLocation;
import java.util.List;

/**
 * What is said at one place of a document. The texts may hold anything that a document does.
 *
 * @param location the place
 * @param emphasis how strongly it stands out
 * @param problem the number of the problem in the summary; 0 if it belongs to none
 * @param brief a few words that fit beside a figure, such as {@code 应为 26}; "" if there are none
 * @param lines what is to be said, each sentence or sum a line
 */
public record Note(SourceLocation location, Emphasis emphasis, int problem, String brief, List<String> lines) {

    /** Copies the list. */
    public Note {
        requireNonNull(location, "location");
        requireNonNull(emphasis, "emphasis");
        requireNonNull(brief, "brief");
        lines = List.copyOf(lines);
    }

    /** Returns the lines as one text. */
    public String text() {
        return String.join("\n", lines);
    }
}
