package io.github.gouji.diagnosis;

import io.github.gouji.diagnosis.solve.Localization;
import io.github.gouji.diagnosis.solve.Parts;
import io.github.gouji.diagnosis.solve.Repair;
import io.github.gouji.diagnosis.solve.Task;
import io.github.gouji.report.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Turns what a search found into a problem: its explanations with their causes, in order, and its parts. */
final class ProblemBuilder {

    private final Task task;
    private final Figures figures;
    private final SlipFinder slips;

    ProblemBuilder(Task task, Figures figures, SlipFinder slips) {
        this.task = task;
        this.figures = figures;
        this.slips = slips;
    }

    Problem problem(Localization.Result result) {
        List<List<Repair>> parts =
                result.complete() && !result.repairs().isEmpty() ? Parts.of(task, result.repairs()) : List.of();
        return problem(
                result.isHopeless() ? 0 : result.weight(),
                result.complete(),
                result.repairs(),
                parts.size() < 2 ? List.of() : parts.stream().map(this::part).toList());
    }

    private Problem part(List<Repair> repairs) {
        int weight = Arrays.stream(repairs.get(0).cells).map(task::weight).sum();
        return problem(weight, true, repairs, List.of());
    }

    private Problem problem(int size, boolean complete, List<Repair> repairs, List<Problem> parts) {
        List<Explanation> explanations =
                Plausibility.rank(repairs.stream().map(this::explanation).toList());
        return new Problem(task.system().cells().get(0).table(), size, complete, explanations, parts);
    }

    private Explanation explanation(Repair repair) {
        List<Correction> corrections = new ArrayList<>();
        List<Correction> fillings = new ArrayList<>();
        for (int i = 0; i < repair.cells.length; i++) {
            Correction correction = correction(repair, i);
            (task.weight(repair.cells[i]) > 0 ? corrections : fillings).add(correction);
        }
        return new Explanation(corrections, fillings, slips.find(corrections));
    }

    private Correction correction(Repair repair, int i) {
        Cell cell = task.system().cells().get(repair.cells[i]);
        return new Correction(
                cell,
                figures.reported(cell),
                figures.number(cell, repair.figures[i]),
                figures.bound(cell, repair.least[i]),
                figures.bound(cell, repair.most[i]));
    }
}
