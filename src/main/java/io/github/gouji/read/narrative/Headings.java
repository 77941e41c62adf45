// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.narrative;

import io.github.gouji.read.narrative.Numbering.Level;
import io.github.gouji.read.text.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the headings of a document's chapters from lines that only read like one: of its table of contents, of sections
 * within a chapter, and of a narrative that has a numbering of its own in front of the tables.
 */
final class Headings {

    /** A run of so many headings without a word between them is a table of contents. */
    private static final int CONTENTS = 3;

    private final List<Line> lines;
    private final List<@Nullable Heading> headings;

    private Headings(List<Line> lines) {
        this.lines = lines;
        this.headings = new ArrayList<>(lines.size());
        for (Line line : lines) {
            headings.add(Heading.of(line));
        }
    }

    /** Returns for each line the heading that it is, {@code null} for any other line. */
    static List<@Nullable Heading> of(List<Line> lines) {
        Headings found = new Headings(lines);
        found.dropSections();
        found.dropContents();
        found.dropNarrativeTwins();
        return found.headings;
    }

    private void dropSections() {
        Set<Chapter> numbered = EnumSet.noneOf(Chapter.class);
        Map<Chapter, Level> best = new EnumMap<>(Chapter.class);
        for (Heading heading : headings) {
            if (heading != null) {
                best.merge(heading.chapter(), heading.level(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
                if (heading.level() == Level.CHAPTER) {
                    numbered.add(heading.chapter());
                }
            }
        }
        boolean areNumbered = numbered.size() > 1;
        boolean isInChapter = false;
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            if (heading == null || heading.level() == Level.CHAPTER) {
                isInChapter |= heading != null;
                continue;
            }
            boolean isSection = heading.level() != Level.NONE && areNumbered && isInChapter;
            boolean hasBetter = heading.level() != best.get(heading.chapter());
            if (isSection || hasBetter) {
                headings.set(i, null);
            }
        }
    }

    private void dropContents() {
        int[] last = new int[Chapter.values().length];
        Arrays.fill(last, -1);
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            if (heading != null) {
                last[heading.chapter().ordinal()] = i;
            }
        }
        int begin = 0;
        while (begin < headings.size()) {
            int end = begin;
            boolean allComeAgain = true;
            while (end < headings.size() && headings.get(end) != null) {
                Heading heading = headings.get(end);
                allComeAgain &= heading != null && last[heading.chapter().ordinal()] > end;
                end++;
            }
            if (end - begin >= CONTENTS && allComeAgain) {
                for (int i = begin; i < end; i++) {
                    headings.set(i, null);
                }
            }
            begin = Math.max(end, begin + 1);
        }
    }

    /** Drops the heading of a table's chapter below which there is no table, where there is another with one. */
    private void dropNarrativeTwins() {
        boolean[] hasRows = new boolean[headings.size()];
        Set<Chapter> withRows = EnumSet.noneOf(Chapter.class);
        boolean rows = false;
        for (int i = headings.size() - 1; i >= 0; i--) {
            Heading heading = headings.get(i);
            if (heading == null) {
                rows |= Rows.isMany(lines.get(i));
                continue;
            }
            hasRows[i] = rows;
            if (rows) {
                withRows.add(heading.chapter());
            }
            rows = false;
        }
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            boolean isTwin = heading != null
                    && heading.chapter().table() != null
                    && !hasRows[i]
                    && withRows.contains(heading.chapter());
            if (isTwin) {
                headings.set(i, null);
            }
        }
    }
}
