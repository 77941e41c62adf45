// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.narrative;

import io.github.gouji.read.narrative.BrokenTitles.Broken;
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

    /** In so many lines a title is looked for behind other words. */
    private static final int MOST_TRIES = 200;

    private record Candidate(int line, TitleLine title) {

        boolean hasYear() {
            return title.year() != null;
        }
    }

    private final List<Line> lines;
    private final BrokenTitles broken;
    private final @Nullable TitleLine ofDocument;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Clue> clues = new ArrayList<>();
    private int last = -1;

    private TitleFinder(List<Line> lines, int end, @Nullable TitleLine ofDocument) {
        this.lines = lines;
        this.broken = new BrokenTitles(lines, end);
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
        int tries = 0;
        for (int i = 0; i < end; i++) {
            String text = TitleLine.text(lines.get(i));
            TitleLine title = maySpeakOfReport(text) ? TitleLine.of(text) : null;
            boolean mayBeBehind = title == null ? TitleLine.isBehindOthers(text) : title.agency() == null;
            if (mayBeBehind && tries++ < MOST_TRIES) {
                TitleLine behind = TitleLine.behindBlank(Rows.printed(lines.get(i)));
                title = behind == null ? title : behind;
            }
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
        Broken whole = chosen == null || !chosen.hasYear() ? broken.best() : null;
        if (whole != null && (chosen == null || whole.title().year() != null)) {
            last = whole.to();
            add(whole, false, false);
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
        Broken whole = broken.around(chosen.line(), title);
        if (whole != null) {
            add(whole, title.year() != null, title.agency() != null);
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
        for (int i = title - 1; body == null && i >= Math.max(0, title - BrokenTitles.PARTS + 1); i--) {
            body = Rows.isMany(lines.get(i)) ? null : BodyName.strict(TitleLine.text(lines.get(i)));
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

    private void add(Broken whole, boolean hasYear, boolean hasAgency) {
        StringBuilder text = new StringBuilder();
        for (int i = whole.from(); i <= whole.to(); i++) {
            text.append(text.isEmpty() ? "" : " ").append(Rows.printed(lines.get(i)));
        }
        last = Math.max(last, whole.to());
        clues.add(new Clue(
                        ClueSource.BROKEN_TITLE,
                        whole.title().year(),
                        whole.title().agency(),
                        text.toString(),
                        lines.get(whole.from()).location())
                .without(hasYear, hasAgency));
    }
}
