// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.narrative;

import io.github.gouji.read.text.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds titles that are broken over several lines in front of the first chapter. */
final class BrokenTitles {

    /** So many lines make a title at most. */
    static final int PARTS = 4;

    /** A longer line is no part of one. */
    private static final int LONGEST_PART = 40;

    private final List<Line> lines;
    private final int end;

    /**
     * Looks among lines.
     *
     * @param end the first line that is certainly behind the title
     */
    BrokenTitles(List<Line> lines, int end) {
        this.lines = lines;
        this.end = end;
    }

    /**
     * Lines that make a title together.
     *
     * @param from the first of them
     * @param to the last one
     * @param title what they say
     */
    record Broken(int from, int to, TitleLine title) {

        int worth() {
            return (title.agency() == null ? 0 : 20) + (title.year() == null ? 0 : 20) - (to - from);
        }
    }

    /** Returns the title that says most, of several the last; {@code null} if there is none. */
    @Nullable
    Broken best() {
        Broken best = null;
        for (int i = 0; i < end; i++) {
            String text = text(i);
            if (text.length() <= LONGEST_PART && (text.contains("报告") || text.contains("年报"))) {
                Broken broken = around(i, null);
                if (broken != null && (best == null || broken.worth() >= best.worth())) {
                    best = broken;
                }
            }
        }
        return best;
    }

    /**
     * Returns the lines around one that make a title together and say most; {@code null} if none do.
     *
     * @param known what is known, which they must say more than; {@code null} if nothing is
     */
    @Nullable
    Broken around(int line, @Nullable TitleLine known) {
        Broken best = null;
        for (int from = line; from >= 0 && from > line - PARTS && isPart(from); from--) {
            for (int to = line; to < end && to < from + PARTS && isPart(to); to++) {
                TitleLine title = from == to ? null : join(from, to);
                if (title == null || title.isBare() || (known != null && !saysMore(title, known))) {
                    continue;
                }
                Broken broken = new Broken(from, to, title);
                if (best == null || broken.worth() > best.worth()) {
                    best = broken;
                }
            }
        }
        return best;
    }

    private static boolean saysMore(TitleLine title, TitleLine known) {
        boolean contradicts = (known.year() != null && !known.year().equals(title.year()))
                || (known.agency() != null && !known.agency().equals(title.agency()));
        boolean says =
                (known.year() == null && title.year() != null) || (known.agency() == null && title.agency() != null);
        return says && !contradicts;
    }

    private @Nullable TitleLine join(int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; i <= to; i++) {
            joined.append(text(i));
        }
        return TitleLine.of(joined.toString());
    }

    /** Tells whether a line may be part of a title: a body, a year that is not one of a list, or words about the report. */
    private boolean isPart(int line) {
        String text = text(line);
        if (text.isEmpty() || text.length() > LONGEST_PART) {
            return false;
        }
        if (isYear(text)) {
            boolean listed = (line > 0 && isYear(text(line - 1))) || (line + 1 < end && isYear(text(line + 1)));
            return !listed;
        }
        boolean ofTitle = text.contains("公开") || text.contains("报告") || text.contains("年报") || text.endsWith("关于");
        return ofTitle ? text.indexOf('>') < 0 : isBodyWithYear(text);
    }

    private static boolean isYear(String text) {
        List<Years.Mention> years = text.length() <= 9 ? Years.ofTitle(text) : List.of();
        return years.size() == 1
                && text.length() - (years.get(0).end() - years.get(0).start()) <= 3;
    }

    private static boolean isBodyWithYear(String text) {
        List<Years.Mention> years = Years.of(text);
        if (years.isEmpty()) {
            return BodyName.strict(text) != null;
        }
        Years.Mention year = years.get(0);
        String rest = text.substring(0, year.start()) + text.substring(year.end());
        return !year.isDate() && BodyName.strict(rest) != null;
    }

    private String text(int line) {
        return TitleLine.text(lines.get(line));
    }
}
