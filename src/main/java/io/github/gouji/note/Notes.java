// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.note;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * All that is to be said in a document: a summary, and a note at each place concerned.
 *
 * @param headline what the document comes to, in one line
 * @param sections the parts of the summary; the problems come first, so that problem 1 is the first section
 * @param notes the notes, no two of them at the same place
 * @param date when they are said to be written
 */
public record Notes(String headline, List<Section> sections, List<Note> notes, Instant date) {

    /** Who writes them. */
    public static final String AUTHOR = "Gouji 勾稽";

    /** Copies the lists. */
    public Notes {
        requireNonNull(headline, "headline");
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
        requireNonNull(date, "date");
    }

    /**
     * A part of the summary.
     *
     * @param title its title
     * @param lines its sentences
     */
    public record Section(String title, List<String> lines) {

        /** Copies the list. */
        public Section {
            requireNonNull(title, "title");
            lines = List.copyOf(lines);
        }
    }

    /** Returns the whole summary, line by line. */
    public List<String> summary() {
        List<String> lines = new ArrayList<>();
        lines.add(headline);
        for (Section section : sections) {
            lines.add(section.title());
            lines.addAll(section.lines());
        }
        return lines;
    }
}
