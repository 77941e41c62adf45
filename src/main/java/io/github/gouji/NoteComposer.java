// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import io.github.gouji.diagnosis.Correction;
import io.github.gouji.diagnosis.Explanation;
import io.github.gouji.diagnosis.Problem;
import io.github.gouji.note.Emphasis;
import io.github.gouji.note.Note;
import io.github.gouji.note.Notes;
import io.github.gouji.note.Notes.Section;
import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.ReportRule;
import io.github.gouji.rule.ReportRule.Check;
import io.github.gouji.rule.Severity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts what was found in a document into words at its places. */
final class NoteComposer {

    /** A rule about no more cells than this, of which none is suspected more than the others, marks all strongly. */
    private static final int FEW = 4;

    /** More problems of reading than this are counted only; each has its mark where it has a place. */
    private static final int MOST_PROBLEMS = 8;

    private final CheckResult result;
    private final Locale locale;
    private final int explanations;
    private final Map<SourceLocation, NoteBuilder> notes = new LinkedHashMap<>();
    private final List<Section> sections = new ArrayList<>();

    private NoteComposer(CheckResult result, int explanations) {
        this.result = result;
        this.locale = result.locale();
        this.explanations = explanations;
    }

    static Notes compose(CheckResult result, int explanations, Instant date) {
        NoteComposer composer = new NoteComposer(result, explanations);
        int number = 0;
        for (FindingGroup group : result.groups()) {
            composer.group(++number, group);
        }
        composer.reading();
        List<Note> notes =
                composer.notes.values().stream().map(NoteBuilder::build).toList();
        return new Notes(composer.headline(), composer.sections, notes, date);
    }

    private String headline() {
        int broken = result.findings().size();
        return say("勾稽检查：", "Gouji: ")
                + result.verdict().wording().in(locale)
                + say(
                        "（成立 " + result.held() + " 处，不成立 " + broken + " 处）",
                        " (" + result.held() + " held, " + broken + " broken)");
    }

    private void group(int number, FindingGroup group) {
        Map<Cell, Correction> corrections = corrections(group);
        List<String> diagnosis = new ArrayList<>();
        for (Problem problem : group.problems()) {
            diagnosis.add(problem.wording().in(locale));
            diagnosis.addAll(others(problem));
        }
        corrections.forEach((cell, correction) -> {
            NoteBuilder note = at(number, result.document().locations().get(cell));
            if (note != null) {
                note.correct(correction, locale);
            }
        });
        for (Finding finding : group.findings()) {
            finding(number, finding, corrections);
        }
        corrections.keySet().forEach(cell -> addAll(number, cell, diagnosis));
        for (Finding finding : group.findings()) {
            finding.cells().forEach(figure -> addAll(number, figure.cell(), diagnosis));
        }
        List<String> lines = new ArrayList<>();
        group.findings().forEach(finding -> lines.add(line(finding)));
        lines.addAll(diagnosis);
        sections.add(new Section(say("问题 ", "Problem ") + number, lines));
    }

    private static Map<Cell, Correction> corrections(FindingGroup group) {
        Map<Cell, Correction> corrections = new LinkedHashMap<>();
        for (Problem problem : group.problems()) {
            problem.leading().ifPresent(leading -> {
                leading.corrections().forEach(one -> corrections.put(one.cell(), one));
                leading.fillings().forEach(one -> corrections.put(one.cell(), one));
            });
        }
        return corrections;
    }

    private List<String> others(Problem problem) {
        List<Explanation> others =
                problem.all().stream().skip(1).limit(explanations).toList();
        return others.stream()
                .map(other -> say(
                                "· 或（" + other.percent().zh() + "）：",
                                "- or (" + other.percent().en() + "): ")
                        + other.wording().in(locale))
                .toList();
    }

    private void finding(int number, Finding finding, Map<Cell, Correction> corrections) {
        List<Finding.Figure> cells = finding.cells();
        boolean few = cells.size() <= FEW;
        if (finding.severity() == Severity.ADVICE && !few) {
            return;
        }
        boolean told = finding.severity() == Severity.ADVICE
                || cells.stream().anyMatch(figure -> corrections.containsKey(figure.cell()));
        boolean unread = finding.rule() instanceof ReportRule rule && rule.check() == Check.CELLS_READABLE;
        for (int i = 0; i < cells.size(); i++) {
            boolean suspected = !told && (few || i == 0);
            NoteBuilder note = at(number, cells.get(i).location());
            if (note != null) {
                note.add(unread ? Emphasis.READING : suspected ? Emphasis.SUSPECT : Emphasis.MEMBER, line(finding));
            }
        }
    }

    private String line(Finding finding) {
        return finding.severity().wording().in(locale) + " " + finding.rule().id() + say("：", ": ")
                + finding.message().in(locale);
    }

    private void addAll(int number, Cell cell, List<String> lines) {
        SourceLocation location = result.document().locations().get(cell);
        NoteBuilder note = location == null ? null : notes.get(location);
        if (note != null && note.problem() == number) {
            lines.forEach(note::add);
        }
    }

    private void reading() {
        List<ReadProblem> problems = result.problems();
        List<String> lines = new ArrayList<>();
        for (ReadProblem problem : problems) {
            SourceLocation location = problem.location();
            String message = problem.message().in(locale);
            NoteBuilder note = at(0, location);
            if (note != null) {
                note.add(Emphasis.READING, message);
            }
            if (lines.size() < MOST_PROBLEMS) {
                lines.add(
                        location == null
                                ? message
                                : message + "  " + location.wording().in(locale));
            }
        }
        int rest = problems.size() - lines.size();
        if (rest > 0) {
            lines.add(say("……另有 " + rest + " 处", "… and " + rest + " more"));
        }
        if (!lines.isEmpty()) {
            sections.add(new Section(say("读取说明", "On reading"), lines));
        }
    }

    /** Returns what is said at a place so far; {@code null} if the place is not known. */
    private @Nullable NoteBuilder at(int number, @Nullable SourceLocation location) {
        return location == null ? null : notes.computeIfAbsent(location, at -> new NoteBuilder(at, number));
    }

    private String say(String zh, String en) {
        return new Wording(zh, en).in(locale);
    }
}
