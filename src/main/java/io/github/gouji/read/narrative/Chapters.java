// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.narrative;

import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.text.Line;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Narrative;
import io.github.gouji.report.Wording;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The chapters of a report: where each begins and ends, and the running text of three of them. */
public final class Chapters {

    /** So many figures that stand by themselves in text are no page numbers, but those of a table. */
    private static final int FIGURES = 5;

    private final List<Line> lines;
    private final List<@Nullable Heading> headings;

    /** For each line the one of the heading under which it stands, -1 in front of all. */
    private final int[] under;

    private final ReportEnd end;
    private final Captions captions;

    /** Looks for the headings of chapters and the end of the report. */
    public Chapters(List<Line> lines) {
        this.lines = lines;
        this.headings = Headings.of(lines);
        this.under = new int[lines.size()];
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            last = headings.get(i) != null ? i : last;
            under[i] = last;
        }
        this.end = ReportEnd.of(lines, last);
        this.captions = new Captions(lines);
    }

    /** Tells whether the line reads like the heading of a chapter. */
    public static boolean isHeading(Line line) {
        return Heading.of(line) != null;
    }

    /** Returns the chapter in which a line stands, its heading included; {@code null} in front of and behind all. */
    public @Nullable Chapter chapterAt(int line) {
        Heading heading = under[line] < 0 || line >= end.line() ? null : headings.get(under[line]);
        return heading == null ? null : heading.chapter();
    }

    /**
     * Returns the year that the caption of a table names: the line directly above it, or its first row.
     *
     * @param line the first line of the table, or any other
     */
    public @Nullable Integer yearNear(int line) {
        return captions.of(line).year();
    }

    /** Tells whether the caption of a table says, without a number, that it is on the year before. */
    public boolean isOnLastYear(int line) {
        return captions.of(line).isOfLastYear();
    }

    /** Returns the table in whose chapter a line stands; {@code null} if it stands in none of these. */
    public @Nullable FormTable tableAt(int line) {
        Chapter chapter = chapterAt(line);
        return chapter == null ? null : chapter.table();
    }

    /** Returns the first heading of the table's chapter; {@code null} if there is none. */
    public @Nullable Line heading(FormTable table) {
        int heading = find(Chapter.of(table), 0);
        return heading < 0 ? null : lines.get(heading);
    }

    /** Tells whether a line stands in one of the chapters of running text. */
    public boolean isNarrative(int line) {
        Chapter chapter = chapterAt(line);
        return chapter != null && chapter.table() == null;
    }

    /** Returns the heading of the last chapter; the number of lines if there is none. */
    public int beginOfLast() {
        int last = find(Chapter.OTHER_MATTERS, 0);
        return last < 0 ? lines.size() : last;
    }

    /** Returns the first heading of a chapter; the number of lines if there is none. */
    int begin() {
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i) != null) {
                return i;
            }
        }
        return headings.size();
    }

    ReportEnd end() {
        return end;
    }

    /**
     * Reads the three chapters; one that the document does not have is null.
     *
     * @param tablesBegin the first line of the tables, or the number of lines if there are none
     * @param disputesEnd the last line of table 四, -1 if there is none
     */
    public Narrative narrative(int tablesBegin, int disputesEnd, Consumer<ReadProblem> noted) {
        int overview = find(Chapter.OVERVIEW, 0);
        int problems = find(Chapter.PROBLEMS, Math.max(overview, 0));
        int other = find(Chapter.OTHER_MATTERS, Math.max(problems, 0));
        String textOfProblems = problems < 0 ? null : text(problems, nextHeading(problems + 1));
        if (problems < 0 && disputesEnd >= 0 && other > disputesEnd) {
            textOfProblems = ChapterText.of(lines, disputesEnd + 1, other);
            if (textOfProblems != null) {
                noted.accept(new ReadProblem(
                        ReadProblem.Kind.INTERPRETED,
                        new Wording(
                                "没有“五、存在的主要问题及改进情况”的标题，表四与“六”之间的文字按第五章读取",
                                "chapter 5 has no heading; the text between table 4 and chapter 6 was taken for it"),
                        lines.get(disputesEnd + 1).location()));
            }
        }
        String textOfOverview = overview < 0
                ? null
                : text(overview, Math.min(nextHeading(overview + 1), Math.max(tablesBegin, overview + 1)));
        String textOfOther = other < 0 ? null : text(other, nextHeading(other + 1));
        return new Narrative(textOfOverview, textOfProblems, textOfOther);
    }

    private @Nullable String text(int heading, int to) {
        Heading found = headings.get(heading);
        String below = ChapterText.of(lines, heading + 1, Math.min(to, end.line()));
        if (found == null || !found.opensText()) {
            return below;
        }
        String first = ChapterText.behindStop(Rows.printed(lines.get(heading)));
        return below == null ? first : first + "\n" + below;
    }

    private int find(Chapter chapter, int from) {
        for (int i = from; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            if (heading != null && heading.chapter() == chapter) {
                return i;
            }
        }
        return -1;
    }

    private int nextHeading(int from) {
        for (int i = from; i < headings.size(); i++) {
            if (headings.get(i) != null) {
                return i;
            }
        }
        return headings.size();
    }

    /**
     * Returns the heading of the table's chapter if figures stand below it, in a table or as text taken from a PDF has
     * them; {@code null} if there is none, or prose alone.
     */
    public @Nullable Line headingOfFigures(FormTable table) {
        Chapter chapter = Chapter.of(table);
        for (int heading = find(chapter, 0); heading >= 0; heading = find(chapter, heading + 1)) {
            long figures = 0;
            for (int i = heading + 1; i < nextHeading(heading + 1); i++) {
                Line line = lines.get(i);
                boolean inRow = line.isRow() && line.numbers() > 0;
                figures += inRow ? FIGURES : line.isRow() ? 0 : ChapterText.figures(line);
                if (figures >= FIGURES) {
                    return lines.get(heading);
                }
            }
        }
        return null;
    }
}
