// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import io.github.gouji.diagnosis.likelihood.FormLayout;
import io.github.gouji.diagnosis.likelihood.Parameters;
import io.github.gouji.diagnosis.solve.Change;
import io.github.gouji.diagnosis.solve.EquationSystem;
import io.github.gouji.diagnosis.solve.ErrorLocalisation;
import io.github.gouji.diagnosis.solve.Parts;
import io.github.gouji.diagnosis.solve.Repair;
import io.github.gouji.diagnosis.solve.Task;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.rule.Blanks;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.rule.evaluation.Evaluator;
import io.github.gouji.rule.evaluation.ReportFigures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What campaigns need of the diagnosis that callers do not. */
public final class Fitted {

    private static final Comparator<Explanation> FIXED_ORDER = Comparator.comparing(
                    Explanation::mistakes, Plausibility::compare)
            .thenComparing(explanation -> Plausibility.change(explanation.corrections()))
            .thenComparing(Explanation::corrections, Plausibility::compareCells);

    private static final Evaluator RULES = Evaluator.of(RuleBook.standard());
    private static final Form FORM = Form.of(Edition.EDITION_2021);
    private static final List<EquationSystem> SYSTEMS =
            EquationSystem.of(RuleBook.standard().bind(FORM));
    private static final FormLayout LAYOUT =
            new FormLayout(FORM, RuleBook.standard().bind(FORM));

    private Fitted() {}

    /** Returns a diagnoser with these numbers in its model. */
    public static Diagnoser diagnoser(Map<String, Double> numbers) {
        return Diagnoser.standard().withParameters(Parameters.standard().with(numbers));
    }

    /** Returns the explanations in the order of causes alone. */
    static List<Explanation> byCause(List<Explanation> explanations) {
        return explanations.stream().sorted(FIXED_ORDER).toList();
    }

    /** Returns the explanation that is first by causes alone. */
    public static Explanation firstByCause(List<Explanation> explanations) {
        return explanations.stream().min(FIXED_ORDER).orElseThrow();
    }

    /** Returns a report with some 10,000 smallest explanations or more. */
    public static AnnualReport ofManyExplanations() {
        return TiedTables.of(3, false, 1).report();
    }

    /**
     * Finds the explanations of a report as the diagnosis does, with corrections and causes but without probabilities
     * and in no order, so that the time for these can be told.
     */
    public static List<Object> found(AnnualReport report) {
        ReportFigures figures = RULES.figures(report, Map.of(), Blanks.AS_ZERO);
        TaskBuilder tasks = new TaskBuilder(figures, Map.of(), 1);
        SlipFinder slips = new SlipFinder(report, LAYOUT);
        List<Object> found = new ArrayList<>();
        for (EquationSystem system : SYSTEMS) {
            Task task = tasks.task(system);
            ErrorLocalisation.Result result = ErrorLocalisation.run(task, Diagnoser.STANDARD_LIMIT);
            if (result.weight() > 0) {
                List<List<Repair>> parts = Parts.of(task, result.repairs());
                Map<Change, Correction> corrections = new HashMap<>();
                explain(result.repairs(), task, tasks, slips, corrections, found);
                if (parts.size() > 1) {
                    parts.forEach(part -> explain(part, task, tasks, slips, corrections, found));
                }
            }
        }
        return found;
    }

    private static void explain(
            List<Repair> repairs,
            Task task,
            TaskBuilder tasks,
            SlipFinder slips,
            Map<Change, Correction> corrections,
            List<Object> found) {
        for (Repair repair : repairs.subList(0, Math.min(repairs.size(), Problem.MOST_EXPLANATIONS))) {
            List<Correction> changed = new ArrayList<>();
            for (Change change : repair.changes()) {
                Cell cell = task.system().cells().get(change.cell());
                changed.add(corrections.computeIfAbsent(
                        change,
                        any -> new Correction(
                                cell,
                                tasks.reported(cell),
                                tasks.number(cell, change.figure()),
                                tasks.bound(cell, change.least()),
                                tasks.bound(cell, change.most()))));
            }
            found.add(new Explanation(changed, List.of(), slips.find(changed), 0));
        }
    }
}
