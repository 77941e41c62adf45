// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.narrative;

import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.text.Labels;
import io.github.gouji.read.text.Line;
import io.github.gouji.report.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who reports on which year: the answer that most of the evidence in a document supports, or none. What rests on weak
 * evidence is mentioned, and so is evidence that contradicts.
 */
public final class TitleBlock {

    private static final int LONGEST_TITLE = 300;

    /** No report states its period more often. */
    private static final int MOST_PERIODS = 20;

    /** Digits in front of 年 that are too many or too few for a year. */
    private static final Pattern NO_YEAR = Pattern.compile("(?<!\\d)(?:\\d{3}|\\d{5,})年");

    private final Verdict verdict;

    /** A title whose year was mistyped; {@code null} if there is none. */
    private final @Nullable Clue mistyped;

    /**
     * Collects the evidence.
     *
     * @param chapters the chapters of the same lines
     * @param documentTitle the title that the document carries beside its text, "" if none
     * @param source the name of the document, such as that of its file
     */
    public TitleBlock(List<Line> lines, Chapters chapters, String documentTitle, String source) {
        List<Clue> clues = new ArrayList<>();
        int end = Math.min(chapters.begin(), FormRows.first(lines));
        Clue ofDocument = ofDocument(documentTitle);
        TitleFinder titles = TitleFinder.in(
                lines, end, ofDocument == null ? null : new TitleLine(ofDocument.agency(), ofDocument.year(), false));
        clues.addAll(titles.clues());
        this.mistyped = titles.clues().stream()
                .filter(clue ->
                        clue.year() == null && NO_YEAR.matcher(clue.text()).find())
                .findFirst()
                .orElse(null);
        if (ofDocument != null) {
            clues.add(ofDocument);
        }
        if (titles.last() >= 0) {
            byline(lines, titles.last() + 1, end, clues);
        }
        Preamble.read(lines, titles.last() + 1, end, clues::add);
        int enough = clues.size() + MOST_PERIODS;
        int to = Math.min(chapters.end().line(), titleOfAnotherYear(lines, titles.clues(), end));
        for (int i = end; i < to && clues.size() < enough; i++) {
            Line line = lines.get(i);
            if (!line.isRow() && line.text().contains("年1月1日")) {
                Preamble.readPeriod(line, clues::add);
            }
        }
        if (to == chapters.end().line()) {
            signature(lines, chapters, clues);
        }
        Clue ofChapters = ChapterYear.find(lines, chapters, to);
        if (ofChapters != null) {
            clues.add(ofChapters);
        }
        Clue ofOverview =
                clues.stream().allMatch(clue -> clue.agency() == null) ? ChapterBody.find(lines, chapters, to) : null;
        if (ofOverview != null) {
            clues.add(ofOverview);
        }
        this.verdict = new Verdict(clues, FileName.clue(source));
    }

    /** Returns the line behind the first chapters with which a report on another year begins; the number of lines if none does. */
    private static int titleOfAnotherYear(List<Line> lines, List<Clue> titles, int from) {
        Integer own = titles.isEmpty() ? null : titles.get(0).year();
        for (int i = from; i < lines.size() && own != null; i++) {
            TitleLine title = title(lines.get(i));
            if (title != null && !own.equals(title.year())) {
                return i;
            }
        }
        return lines.size();
    }

    /** Returns the title that a line is, if it names a year and is no link of a list; else {@code null}. */
    private static @Nullable TitleLine title(Line line) {
        boolean isTitle = !line.isRow() && line.text().length() <= LONGEST_TITLE;
        TitleLine title = isTitle ? TitleLine.of(line.text()) : null;
        return title == null || title.year() == null || title.listed() ? null : title;
    }

    /**
     * Returns the line with which another report begins in the same document: a title among the tables, or behind the last
     * chapter of a report without any, with another year, or another body, be it in the line above. The report's own may be
     * repeated there, as on each sheet of a workbook.
     *
     * @param year the year of the report, {@code null} if unknown
     * @param agency the body that reports, {@code null} if unknown
     * @param from the first line of the tables, or of the last chapter
     * @param to the last line of the tables
     * @return the line; the number of lines if there is none
     */
    public static int nextReport(List<Line> lines, @Nullable Integer year, @Nullable String agency, int from, int to) {
        for (int i = Math.max(from, 0); i < to; i++) {
            TitleLine title = title(lines.get(i));
            if (title == null) {
                continue;
            }
            String above = title.agency() == null && i > from ? body(lines.get(i - 1)) : null;
            boolean isOfAnother = above != null && agency != null && !BodyName.isAlike(above, agency);
            boolean isOwn = Objects.equals(title.year(), year)
                    && (title.agency() == null || title.agency().equals(agency))
                    && !isOfAnother;
            if (!isOwn) {
                return isOfAnother ? i - 1 : i;
            }
        }
        return lines.size();
    }

    /** Returns the body whose name is all that a line says; {@code null} if it says other things. */
    private static @Nullable String body(Line line) {
        return line.isRow() ? null : BodyName.strict(TitleLine.text(line));
    }

    /** Returns the year that the report is on; {@code null} if nothing tells, or what tells contradicts. */
    public @Nullable Integer year(Consumer<ReadProblem> noted) {
        Integer year = verdict.year(noted);
        if (mistyped != null) {
            noted.accept(interpreted(
                    "标题“" + mistyped.quote() + "”中的年份有误，报告年度" + (year == null ? "未知" : "按其他文字取 " + year + " 年")
                            + "，请核对",
                    "the year in the title \"" + mistyped.quote() + "\" is mistyped; "
                            + (year == null ? "the report year is unknown" : year + " was taken from other words"),
                    mistyped));
        }
        return year;
    }

    /** Returns the body that reports, as the document prints its name; {@code null} if nothing names it. */
    public @Nullable String agency(Consumer<ReadProblem> noted) {
        return verdict.agency(noted);
    }

    /** Returns what the title beside the text says: the part of it, between the names of the site, that says most. */
    private static @Nullable Clue ofDocument(String documentTitle) {
        if (documentTitle.length() > LONGEST_TITLE) {
            return null;
        }
        Clue best = null;
        int begin = 0;
        for (int i = 0; i <= documentTitle.length(); i++) {
            if (i < documentTitle.length() && "_|｜-—–".indexOf(documentTitle.charAt(i)) < 0) {
                continue;
            }
            TitleLine title = TitleLine.of(Labels.normalise(documentTitle.substring(begin, i)));
            begin = i + 1;
            if (title != null && !title.isBare() && (best == null || (best.year() == null && title.year() != null))) {
                best = new Clue(ClueSource.DOCUMENT_TITLE, title.year(), title.agency(), documentTitle.strip(), null);
            }
        }
        return best;
    }

    /** Reads the name below the title, with a date in brackets behind it or without one. */
    private static void byline(List<Line> lines, int from, int end, List<Clue> clues) {
        for (int i = from; i < Math.min(end, from + 2); i++) {
            Line line = lines.get(i);
            SignedDate date = Rows.isMany(line) ? null : SignedDate.of(line.text());
            String body = date != null ? date.body() : Rows.isMany(line) ? null : BodyName.strict(line.text());
            if (body != null) {
                clues.add(new Clue(ClueSource.BYLINE, null, body, Rows.printed(line), line.location()));
                return;
            }
        }
    }

    private static void signature(List<Line> lines, Chapters chapters, List<Clue> clues) {
        ReportEnd end = chapters.end();
        if (end.body() != null) {
            int place = Math.min(end.line(), lines.size() - 1);
            clues.add(new Clue(
                    ClueSource.SIGNATURE,
                    null,
                    end.body(),
                    end.body(),
                    lines.get(place).location()));
        }
        SignedDate date =
                end.date() < 0 ? null : SignedDate.of(lines.get(end.date()).text());
        if (date != null && date.reportYear() != null) {
            Line line = lines.get(end.date());
            clues.add(new Clue(ClueSource.SIGNATURE, date.reportYear(), null, line.text(), line.location()));
        }
    }

    /** Returns a sentence about a place in the document. */
    static ReadProblem interpreted(String zh, String en, Clue clue) {
        return new ReadProblem(ReadProblem.Kind.INTERPRETED, new Wording(zh, en), clue.location());
    }
}
