// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.narrative;

import io.github.gouji.read.document.TableGrid.GridCell;
import io.github.gouji.read.text.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the title of the report among the lines in front of its first chapter, which may hold lists of other reports. */
final class TitleFinder {

    /** A longer line is no part of a title that is broken over lines. */
    private static final int LONGEST_PART = 40;

    private static final int PARTS = 4;

    private record Candidate(int line, TitleLine title) {

        boolean hasYear() {
            return title.year() != null;
        }
    }

    private final List<Line> lines;
    private final int end;
    private final @Nullable TitleLine ofDocument;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Clue> clues = new ArrayList<>();
    private int last = -1;

    private TitleFinder(List<Line> lines, int end, @Nullable TitleLine ofDocument) {
        this.lines = lines;
        this.end = end;
        this.ofDocument = ofDocument;
    }

    /**
     * Looks for the title.
     *
     * @param end the first line that is certainly behind it
     * @param ofDocument the title that the document carries beside its text; {@code null} if that is none of a report
     */
    static TitleFinder in(List<Line> lines, int end, @Nullable TitleLine ofDocument) {
        TitleFinder finder = new TitleFinder(lines, end, ofDocument);
        for (int i = 0; i < end; i++) {
            String text = finder.text(i);
            TitleLine title = maySpeakOfReport(text) ? TitleLine.of(text) : null;
            if (title != null) {
                finder.candidates.add(new Candidate(i, title));
            }
        }
        finder.choose();
        return finder;
    }

    /** Returns what the title says. */
    List<Clue> clues() {
        return clues;
    }

    /** Returns the last line of the title, -1 if none was found. */
    int last() {
        return last;
    }

    private static boolean maySpeakOfReport(String text) {
        int length = text.length();
        return length >= 6 && length <= TitleLine.LONGEST && (text.contains("报告") || text.contains("年报"));
    }

    /** Returns the text of a line, of a row what stands behind the label 标题 or 名称; "" for any other row of several cells. */
    private String text(int line) {
        Line found = lines.get(line);
        if (!Rows.isMany(found)) {
            return found.text();
        }
        List<GridCell> cells = found.cells();
        boolean isField = cells.size() == 2
                && cells.get(0).text().length() <= 8
                && (found.text().startsWith("名称")
                        || found.text().startsWith("标题")
                        || found.text().startsWith("信息名称"));
        return isField ? Rows.normalised(cells.get(1).text()) : "";
    }

    private void choose() {
        Candidate chosen = null;
        Map<String, Integer> support = new HashMap<>();
        Set<Integer> years = new HashSet<>();
        for (Candidate candidate : candidates) {
            support.merge(key(candidate.title()), 1, Integer::sum);
            if (candidate.title().year() != null) {
                years.add(candidate.title().year());
            }
        }
        for (Candidate candidate : candidates) {
            if (!candidate.title().isBare() && (chosen == null || isBetter(candidate, chosen, support))) {
                chosen = candidate;
            }
        }
        Broken broken = chosen == null || !chosen.hasYear() ? bestBroken() : null;
        if (broken != null && (chosen == null || broken.title().year() != null)) {
            last = broken.to();
            add(broken, false, false);
            return;
        }
        if (chosen == null) {
            return;
        }
        last = chosen.line();
        add(years.size() > 1 ? ClueSource.TITLE_AMONG_OTHERS : ClueSource.TITLE, chosen.title(), chosen.line());
        complete(chosen);
        addOthers(chosen);
    }

    private boolean isBetter(Candidate candidate, Candidate than, Map<String, Integer> support) {
        if (candidate.hasYear() != than.hasYear()) {
            return candidate.hasYear();
        }
        if (candidate.title().listed() != than.title().listed()) {
            return !candidate.title().listed();
        }
        return support(candidate.title(), support) >= support(than.title(), support);
    }

    private int support(TitleLine title, Map<String, Integer> support) {
        boolean confirmed = ofDocument != null && key(ofDocument).equals(key(title));
        return support.getOrDefault(key(title), 0) + (confirmed ? 2 : 0);
    }

    private static String key(TitleLine title) {
        return title.agency() + "|" + title.year();
    }

    private void add(ClueSource source, TitleLine title, int line) {
        clues.add(new Clue(
                source,
                title.year(),
                title.agency(),
                Rows.printed(lines.get(line)),
                lines.get(line).location()));
    }

    /** Adds what the lines around a title say that it does not. */
    private void complete(Candidate chosen) {
        TitleLine title = chosen.title();
        if (title.agency() != null && title.year() != null) {
            return;
        }
        Broken broken = broken(chosen.line(), title);
        if (broken != null) {
            add(broken, title.year() != null, title.agency() != null);
            return;
        }
        if (title.agency() == null) {
            Set<String> agencies = new HashSet<>();
            for (Candidate candidate : candidates) {
                String agency = candidate.title().agency();
                if (agency != null && Objects.equals(candidate.title().year(), title.year())) {
                    agencies.add(agency);
                }
            }
            String above = agencies.isEmpty() ? null : bodyAbove(chosen.line());
            if (above != null) {
                add(ClueSource.BROKEN_TITLE, new TitleLine(above, null, false), chosen.line());
            }
            for (String agency : agencies.size() == 1 ? agencies : Set.<String>of()) {
                ClueSource source = above == null ? ClueSource.TITLE : ClueSource.OTHER_TITLE;
                add(source, new TitleLine(agency, null, false), chosen.line());
            }
        }
    }

    /** Returns the body whose name stands alone on one of the lines above a title; {@code null} if none does. */
    private @Nullable String bodyAbove(int title) {
        String body = null;
        for (int i = title - 1; body == null && i >= Math.max(0, title - PARTS + 1); i--) {
            body = Rows.isMany(lines.get(i)) ? null : BodyName.strict(text(i));
        }
        return body;
    }

    private void addOthers(Candidate chosen) {
        Set<Integer> said = new HashSet<>();
        for (Candidate candidate : candidates) {
            Integer year = candidate.title().year();
            if (year != null && !year.equals(chosen.title().year()) && said.add(year)) {
                add(ClueSource.OTHER_TITLE, new TitleLine(null, year, false), candidate.line());
            }
            if (candidate.line() > chosen.line()) {
                addOtherBody(candidate, chosen);
            }
        }
    }

    /** Adds the body that a title nearer to the report names: the title chosen may be a link then. */
    private void addOtherBody(Candidate candidate, Candidate chosen) {
        String own = chosen.title().agency();
        String body = candidate.title().agency();
        if (own != null && body != null && !BodyName.isAlike(body, own)) {
            add(ClueSource.OTHER_TITLE, new TitleLine(body, null, false), candidate.line());
        }
    }

    private record Broken(int from, int to, TitleLine title) {

        int worth() {
            return (title.agency() == null ? 0 : 20) + (title.year() == null ? 0 : 20) - (to - from);
        }
    }

    private @Nullable Broken bestBroken() {
        Broken best = null;
        for (int i = 0; i < end; i++) {
            String text = text(i);
            if (text.length() <= LONGEST_PART && (text.contains("报告") || text.contains("年报"))) {
                Broken broken = broken(i, null);
                if (broken != null && (best == null || broken.worth() >= best.worth())) {
                    best = broken;
                }
            }
        }
        return best;
    }

    private void add(Broken broken, boolean hasYear, boolean hasAgency) {
        StringBuilder text = new StringBuilder();
        for (int i = broken.from(); i <= broken.to(); i++) {
            text.append(text.isEmpty() ? "" : " ").append(Rows.printed(lines.get(i)));
        }
        last = Math.max(last, broken.to());
        clues.add(new Clue(
                        ClueSource.BROKEN_TITLE,
                        broken.title().year(),
                        broken.title().agency(),
                        text.toString(),
                        lines.get(broken.from()).location())
                .without(hasYear, hasAgency));
    }

    /** Returns the lines around one that make a title together and say most; {@code null} if none do. */
    private @Nullable Broken broken(int line, @Nullable TitleLine known) {
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
}
