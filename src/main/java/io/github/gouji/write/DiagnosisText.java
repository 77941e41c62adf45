package io.github.gouji.write;

import io.github.gouji.CheckResult;
import io.github.gouji.Finding;
import io.github.gouji.diagnosis.Deduction;
import io.github.gouji.diagnosis.Diagnosis;
import io.github.gouji.diagnosis.Explanation;
import io.github.gouji.diagnosis.Problem;
import io.github.gouji.diagnosis.Tie;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.CellRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the diagnosis says of each group of findings: once, under the first group that it explains. */
final class DiagnosisText {

    /** More ties than this are not listed; the JSON form has more explanations. */
    private static final int MOST_TIES = 3;

    /** Nor are more deductions than this. */
    private static final int MOST_DEDUCTIONS = 8;

    private final List<Problem> problems = new ArrayList<>();
    private final List<Deduction> deductions;
    /** The group under which each problem was shown, 0 as long as it was not. */
    private final int[] shown;

    private final Locale locale;

    DiagnosisText(CheckResult result, Locale locale) {
        Diagnosis diagnosis = result.diagnosis();
        diagnosis.problems().forEach(problem -> problems.addAll(problem.independent()));
        this.shown = new int[problems.size()];
        this.deductions = new ArrayList<>(diagnosis.deductions());
        deductions.removeIf(deduction ->
                isFilled(deduction) || result.findings().stream().anyMatch(finding -> says(finding, deduction)));
        this.locale = locale;
    }

    /** Returns what to say under a group of findings. */
    List<String> under(int group, List<Finding> findings) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < shown.length; i++) {
            Problem problem = problems.get(i);
            if (!explains(problem, findings)) {
                continue;
            }
            if (shown[i] > 0) {
                lines.add(new Wording("原因见问题 " + shown[i] + "。", "See problem " + shown[i] + ".").in(locale));
            } else {
                shown[i] = group;
                lines.add(problem.wording().in(locale));
                lines.addAll(ties(problem));
            }
        }
        lines.addAll(deductions(findings));
        return lines;
    }

    /** Returns what to say of problems that no finding shows: where no rule is broken by itself. */
    List<String> beyondFindings() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < shown.length; i++) {
            if (shown[i] == 0) {
                lines.add(problems.get(i).wording().in(locale));
                lines.addAll(ties(problems.get(i)));
            }
        }
        return lines;
    }

    private boolean explains(Problem problem, List<Finding> findings) {
        Set<Cell> cells = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.difference() != null) {
                finding.cells().forEach(figure -> cells.add(figure.cell()));
            }
        }
        return problem.explanations().isEmpty()
                ? cells.stream().anyMatch(cell -> cell.table() == problem.table())
                : corrects(problem.explanations().get(0), cells);
    }

    private static boolean corrects(Explanation explanation, Set<Cell> cells) {
        return explanation.corrections().stream().anyMatch(correction -> cells.contains(correction.cell()));
    }

    /** The tie of the leading explanation says nothing new where it has no other. */
    private List<String> ties(Problem problem) {
        List<Tie> ties = problem.count() < 2 ? List.of() : problem.ties();
        boolean alone = !ties.isEmpty() && ties.get(0).explanations().size() == 1;
        List<Tie> worth = ties.subList(alone ? 1 : 0, ties.size());
        List<String> lines = new ArrayList<>();
        for (Tie tie : worth.subList(0, Math.min(MOST_TIES, worth.size()))) {
            lines.add(new Wording("· ", "- ").in(locale) + tie.wording().in(locale));
        }
        int rest = worth.stream()
                .skip(MOST_TIES)
                .mapToInt(tie -> tie.explanations().size())
                .sum();
        if (rest > 0) {
            lines.add(new Wording("· 其他 " + rest + " 种", "- " + rest + " others").in(locale));
        }
        return lines;
    }

    private List<String> deductions(List<Finding> findings) {
        Set<Cell> cells = new HashSet<>();
        for (Finding finding : findings) {
            finding.cells().forEach(figure -> cells.add(figure.cell()));
        }
        List<Deduction> own = deductions.stream()
                .filter(deduction -> cells.contains(deduction.cell()))
                .toList();
        deductions.removeAll(own);
        List<String> lines = new ArrayList<>();
        own.stream()
                .limit(MOST_DEDUCTIONS)
                .forEach(deduction -> lines.add(deduction.wording().in(locale)));
        int rest = own.size() - lines.size();
        if (rest > 0) {
            lines.add(new Wording("……另有 " + rest + " 格可以推断", "… and " + rest + " more can be deduced").in(locale));
        }
        return lines;
    }

    /** Tells whether no figure is possible as things stand, but a leading explanation gives the cell one. */
    private boolean isFilled(Deduction deduction) {
        return !deduction.possible()
                && problems.stream()
                        .flatMap(problem -> problem.leading().stream())
                        .flatMap(explanation -> explanation.fillings().stream())
                        .anyMatch(filling -> filling.cell().equals(deduction.cell()));
    }

    /** Tells whether the finding has said already what the cell must hold. */
    private static boolean says(Finding finding, Deduction deduction) {
        Number least = deduction.least();
        return deduction.isForced()
                && least != null
                && finding.rule().equals(CellRules.MISSING_TOTAL.id())
                && finding.cells().get(0).cell().equals(deduction.cell())
                && finding.right() != null
                && finding.right().compareTo(new BigDecimal(least.toString())) == 0;
    }
}
