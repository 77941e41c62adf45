// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import io.github.gouji.diagnosis.Correction;
import io.github.gouji.diagnosis.Diagnosis;
import io.github.gouji.diagnosis.Explanation;
import io.github.gouji.diagnosis.Problem;
import io.github.gouji.report.Cell;
import io.github.gouji.rule.CellRules;
import io.github.gouji.rule.Comparison;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts findings together that one cause explains, as the diagnosis sees it: broken equations belong to the mistakes that
 * the most plausible explanation finds in their cells, and findings on a single cell to the equations on it. Two mistakes
 * that meet in an equation are told together.
 */
final class Groups {

    private final List<Finding> findings;
    private final List<Problem> problems = new ArrayList<>();
    /** Findings first, then problems: each points to another of its group, or to itself. */
    private final int[] parent;

    private Groups(List<Finding> findings, Diagnosis diagnosis) {
        this.findings = findings;
        diagnosis.problems().forEach(problem -> problems.addAll(problem.independent()));
        this.parent = new int[findings.size() + problems.size()];
        Arrays.setAll(parent, i -> i);
    }

    static List<FindingGroup> of(List<Finding> findings, Diagnosis diagnosis) {
        return new Groups(findings, diagnosis).groups();
    }

    private List<FindingGroup> groups() {
        for (int i = 0; i < findings.size(); i++) {
            joinProblems(i);
            for (int j = 0; j < findings.size(); j++) {
                if (isOnCellOf(findings.get(i), findings.get(j)) || isBlankTotal(findings.get(i), findings.get(j))) {
                    join(i, j);
                }
            }
        }
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            members.computeIfAbsent(root(i), root -> new ArrayList<>()).add(i);
        }
        return members.values().stream().map(this::group).toList();
    }

    private FindingGroup group(List<Integer> members) {
        int first = findings.size();
        return new FindingGroup(
                members.stream().filter(i -> i < first).map(findings::get).toList(),
                members.stream()
                        .filter(i -> i >= first)
                        .map(i -> problems.get(i - first))
                        .toList());
    }

    /** Joins a broken equation with what corrects it, or else fills a blank in it. */
    private void joinProblems(int finding) {
        boolean corrected = false;
        for (int fillings = 0; fillings < 2 && !corrected; fillings++) {
            for (int i = 0; i < problems.size(); i++) {
                if (explains(problems.get(i), findings.get(finding), fillings == 1)) {
                    join(finding, findings.size() + i);
                    corrected = true;
                }
            }
        }
    }

    private static boolean explains(Problem problem, Finding finding, boolean byFilling) {
        if (!isEquation(finding)) {
            return false;
        }
        if (problem.leading().isEmpty()) {
            return finding.cells().stream().anyMatch(figure -> figure.cell().table() == problem.table());
        }
        Explanation leading = problem.leading().get();
        return (byFilling ? leading.fillings() : leading.corrections())
                .stream().map(Correction::cell).anyMatch(finding::isOn);
    }

    private static boolean isEquation(Finding finding) {
        return finding.bound() != null && finding.bound().rule().relation().comparison() == Comparison.EQUAL;
    }

    /** Tells whether the first finding is on a single cell that is wrong, or not known, in the second, which is linear. */
    private boolean isOnCellOf(Finding single, Finding linear) {
        if (single.bound() != null || single.cells().size() != 1 || linear.bound() == null) {
            return false;
        }
        Finding.Figure figure = single.cells().get(0);
        boolean matters = figure.value() == null
                || !isEquation(linear)
                || problems.stream().anyMatch(problem -> changes(problem, figure.cell()));
        return matters && linear.isOn(figure.cell());
    }

    private static boolean changes(Problem problem, Cell cell) {
        return problem.leading().stream()
                .flatMap(leading -> leading.corrections().stream())
                .anyMatch(correction -> correction.cell().equals(cell));
    }

    /** Tells whether the first finding is the advice on blank cells, all of which are blank totals of the second. */
    private static boolean isBlankTotal(Finding blanks, Finding total) {
        return blanks.rule().id().equals(CellRules.BLANK.id())
                && total.rule().id().equals(CellRules.MISSING_TOTAL.id())
                && blanks.cells().equals(total.cells());
    }

    /** The smaller number stands for the group, so that groups come in the order of their first findings. */
    private void join(int a, int b) {
        int one = root(a);
        int other = root(b);
        parent[Math.max(one, other)] = Math.min(one, other);
    }

    private int root(int member) {
        int root = member;
        while (parent[root] != root) {
            root = parent[root];
        }
        return root;
    }
}
