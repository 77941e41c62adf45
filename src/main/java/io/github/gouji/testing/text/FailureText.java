// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing.text;

import io.github.gouji.CheckResult;
import io.github.gouji.Finding;
import io.github.gouji.diagnosis.Correction;
import io.github.gouji.diagnosis.Explanation;
import io.github.gouji.diagnosis.Problem;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Form;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.CellRules;
import io.github.gouji.rule.Comparison;
import io.github.gouji.write.layout.DisplayWidth;
import io.github.gouji.write.layout.Page;
import io.github.gouji.write.layout.Wrapped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is wrong with a report, for the one whose test has failed. */
public final class FailureText {

    private static final int MOST_LINES = 30;
    private static final int MOST_OF_FINDINGS = 9;
    private static final int MOST_OF_PROBLEMS = 6;
    private static final int INDENT = 2;

    private static final Wording IS_AND_SHOULD_BE = new Wording("[现为→应为]", "[is→should be]");
    private static final Wording IS_AND_OTHER = new Wording("[实际≠预期]", "[actual≠expected]");

    private final Locale locale;
    private final List<String> lines = new ArrayList<>();

    private FailureText(Locale locale) {
        this.locale = locale;
    }

    /**
     * Says that findings are there which should not be, where they are, and what the diagnosis makes of them.
     *
     * @param expectation the first sentence
     * @param result what checking found
     * @param findings those to speak of
     */
    public static String ofFindings(Wording expectation, CheckResult result, List<Finding> findings) {
        FailureText text = new FailureText(result.locale());
        text.wrap(0, expectation);
        text.findings(findings);
        text.reading(result);
        List<Problem> problems = concerned(result, findings);
        Drawing drawing = new Drawing(result.report(), IS_AND_SHOULD_BE);
        findings.forEach(finding -> draw(finding, drawing));
        problems.stream().flatMap(problem -> problem.leading().stream()).forEach(leading -> draw(leading, drawing));
        List<String> diagnosis = text.diagnosis(problems);
        text.tables(drawing, diagnosis.size());
        text.add(diagnosis);
        return text.toString();
    }

    /** Says that a rule holds where it should be broken. */
    public static String ofPlaces(Wording expectation, CheckResult result, List<BoundRule> places) {
        FailureText text = new FailureText(result.locale());
        text.wrap(0, expectation);
        Drawing drawing = new Drawing(result.report(), IS_AND_SHOULD_BE);
        places.stream().limit(1).forEach(place -> {
            text.wrap(
                    INDENT,
                    new Wording(
                            place.place().zh() + "：" + place.formula().zh(),
                            place.place().en() + ": " + place.formula().en()));
            place.cells().forEach(drawing::show);
        });
        text.tables(drawing, 0);
        return text.toString();
    }

    /** Says that a figure is not the one expected, and shows it among its neighbours. */
    public static String ofFigure(
            Wording expectation, AnnualReport report, Cell cell, @Nullable Number expected, Locale locale) {
        FailureText text = new FailureText(locale);
        text.wrap(0, expectation);
        Drawing drawing = new Drawing(report, IS_AND_OTHER);
        drawing.mark(cell, "≠", expected);
        text.tables(drawing, 0);
        return text.toString();
    }

    /** Says in which figures two reports differ. */
    public static String ofDifferences(Wording expectation, Differences differences, Locale locale) {
        FailureText text = new FailureText(locale);
        text.wrap(0, expectation);
        differences.others().stream().limit(4).forEach(other -> text.wrap(INDENT, other));
        List<Differences.Difference> cells = differences.cells();
        int most = cells.size() > MOST_OF_FINDINGS ? MOST_OF_FINDINGS - 1 : cells.size();
        Drawing drawing = new Drawing(differences.actual(), IS_AND_OTHER);
        for (Differences.Difference difference : cells) {
            if (Form.of(differences.actual()).has(difference.cell())) {
                drawing.mark(difference.cell(), "≠", difference.expected());
            }
            if (most-- > 0) {
                text.wrap(INDENT, difference.wording());
            }
        }
        if (cells.size() > MOST_OF_FINDINGS) {
            text.rest(cells.size() - MOST_OF_FINDINGS + 1);
        }
        text.tables(drawing, 0);
        return text.toString();
    }

    /** Says one sentence. */
    public static String of(Wording sentence, Locale locale) {
        FailureText text = new FailureText(locale);
        text.wrap(0, sentence);
        return text.toString();
    }

    /** Returns the problems that a finding has a part in. */
    private static List<Problem> concerned(CheckResult result, List<Finding> findings) {
        return result.groups().stream()
                .filter(group -> group.findings().stream().anyMatch(findings::contains))
                .flatMap(group -> group.problems().stream())
                .toList();
    }

    private static void draw(Finding finding, Drawing drawing) {
        boolean advice = finding.rule().id().equals(CellRules.BLANK.id());
        for (Finding.Figure figure : finding.cells()) {
            drawing.show(figure.cell());
            if (!advice && !isEquation(finding)) {
                drawing.mark(figure.cell());
            }
        }
        if (finding.rule().id().equals(CellRules.MISSING_TOTAL.id())) {
            drawing.mark(finding.cells().get(0).cell(), "→", finding.right());
        }
    }

    /** The diagnosis says which figures of equations are wrong. */
    private static boolean isEquation(Finding finding) {
        return finding.bound() != null && finding.bound().rule().relation().comparison() == Comparison.EQUAL;
    }

    private static void draw(Explanation leading, Drawing drawing) {
        for (Correction correction : leading.corrections()) {
            drawing.mark(correction.cell(), "→", correction.expected());
        }
    }

    private void findings(List<Finding> findings) {
        int before = lines.size();
        int told = 0;
        for (Finding finding : findings) {
            List<String> more =
                    wrapped(finding.rule().id() + " " + finding.message().in(locale));
            if (told > 0 && lines.size() - before + more.size() > MOST_OF_FINDINGS) {
                break;
            }
            add(more.subList(0, Math.min(more.size(), MOST_OF_FINDINGS)));
            told++;
        }
        if (told < findings.size()) {
            rest(findings.size() - told);
        }
    }

    private void reading(CheckResult result) {
        if (!result.isRead()) {
            result.problems().stream()
                    .filter(problem -> problem.kind().isLoss())
                    .limit(3)
                    .forEach(problem -> wrap(INDENT, problem.message()));
            List<String> unread = result.document().unread().keySet().stream()
                    .map(Cell::id)
                    .limit(3)
                    .toList();
            if (!unread.isEmpty()) {
                int count = result.document().unread().size();
                String some = String.join(", ", unread) + (count > unread.size() ? ", …" : "");
                wrap(INDENT, new Wording("未能读出 " + count + " 格：" + some, "cells not read (" + count + "): " + some));
            }
        }
    }

    private List<String> diagnosis(List<Problem> problems) {
        List<String> said = new ArrayList<>();
        int told = 0;
        for (Problem problem : problems) {
            List<String> more = new ArrayList<>(wrapped(problem.wording().in(locale)));
            if (!said.isEmpty() && said.size() + more.size() > MOST_OF_PROBLEMS) {
                break;
            }
            said.addAll(more.subList(0, Math.min(more.size(), MOST_OF_PROBLEMS)));
            told++;
        }
        if (told < problems.size()) {
            int rest = problems.size() - told;
            said.addAll(wrapped(new Wording("……另有 " + rest + " 个问题", "… and " + rest + " more").in(locale)));
        }
        String ids = problems.stream()
                .flatMap(problem -> problem.leading().stream())
                .flatMap(leading -> leading.corrections().stream())
                .map(Correction::cell)
                .distinct()
                .sorted()
                .map(Cell::id)
                .collect(Collectors.joining(" "));
        if (!ids.isEmpty()) {
            List<String> named = wrapped(new Wording("待改：", "To mend: ").in(locale) + ids);
            said.addAll(named.subList(0, Math.min(named.size(), 3)));
            if (named.size() > 3) {
                said.set(said.size() - 1, said.get(said.size() - 1) + " …");
            }
        }
        return said;
    }

    private void tables(Drawing drawing, int after) {
        for (FormTable table : drawing.tables()) {
            int room = MOST_LINES - lines.size() - 2 - after;
            if (room > 5) {
                lines.add("");
                add(TableText.of(drawing, table, locale, Math.min(room, 16)));
            }
        }
        if (after > 0) {
            lines.add("");
        }
    }

    private void rest(int count) {
        wrap(INDENT, new Wording("……另有 " + count + " 处", "… and " + count + " more"));
    }

    private void wrap(int indent, Wording sentence) {
        String text = sentence.in(locale);
        List<String> parts = Wrapped.lines(text, Page.WIDTH - indent, Page.WIDTH - indent - INDENT);
        for (int i = 0; i < parts.size(); i++) {
            lines.add(cut(" ".repeat(i == 0 ? indent : indent + INDENT) + parts.get(i)));
        }
    }

    private static List<String> wrapped(String text) {
        List<String> parts = Wrapped.lines(text, Page.WIDTH - INDENT, Page.WIDTH - 2 * INDENT);
        List<String> indented = new ArrayList<>();
        for (String part : parts) {
            indented.add(cut(" ".repeat(indented.isEmpty() ? INDENT : 2 * INDENT) + part));
        }
        return indented;
    }

    private static String cut(String line) {
        return DisplayWidth.cut(line, Page.WIDTH);
    }

    private void add(List<String> more) {
        lines.addAll(more);
    }

    /** Returns the lines, the first one after a line feed, as those of AssertJ. */
    @Override
    public String toString() {
        List<String> told = lines.size() <= MOST_LINES ? lines : lines.subList(0, MOST_LINES);
        return "\n" + String.join("\n", Objects.requireNonNull(told));
    }
}
