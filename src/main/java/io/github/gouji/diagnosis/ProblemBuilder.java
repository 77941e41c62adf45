// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import io.github.gouji.diagnosis.likelihood.Amendment;
import io.github.gouji.diagnosis.likelihood.Likelihood;
import io.github.gouji.diagnosis.solve.Change;
import io.github.gouji.diagnosis.solve.ErrorLocalisation;
import io.github.gouji.diagnosis.solve.Parts;
import io.github.gouji.diagnosis.solve.Repair;
import io.github.gouji.diagnosis.solve.Task;
import io.github.gouji.report.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns what a search found into a problem: its explanations with their causes, in order, and its parts. */
final class ProblemBuilder {

    private final Task task;
    private final TaskBuilder tasks;
    private final SlipFinder slips;
    private final Likelihood likelihood;
    /** Each correction once: most explanations share most of theirs. */
    private final Map<Change, Weighed> corrections = new HashMap<>();

    ProblemBuilder(Task task, TaskBuilder tasks, SlipFinder slips, Likelihood likelihood) {
        this.task = task;
        this.tasks = tasks;
        this.slips = slips;
        this.likelihood = likelihood;
    }

    Problem problem(ErrorLocalisation.Result result) {
        List<List<Repair>> parts =
                result.hasAll() && !result.isHopeless() ? Parts.of(task, result.repairs()) : List.of();
        return problem(
                result.isHopeless() ? 0 : result.weight(),
                result.complete(),
                result.count(),
                result.repairs(),
                parts.size() < 2 ? List.of() : parts.stream().map(this::part).toList());
    }

    private Problem part(List<Repair> repairs) {
        return problem(repairs.get(0).weight(task), true, repairs.size(), repairs, List.of());
    }

    /** A correction, and what the model knows of it. */
    private record Weighed(Correction correction, Amendment amendment) {}

    /** Explains the repairs. Where the thread is interrupted, one has an explanation, so that there is something to say. */
    private Problem problem(int size, boolean complete, long count, List<Repair> repairs, List<Problem> parts) {
        List<Repair> first = repairs.subList(0, Math.min(repairs.size(), Problem.MOST_EXPLANATIONS));
        Ranking ranking = new Ranking(likelihood);
        for (Repair repair : first) {
            if (!ranking.isEmpty() && Thread.currentThread().isInterrupted()) {
                break;
            }
            add(repair, ranking);
        }
        boolean all = complete && ranking.size() == first.size();
        return new Problem(
                task.system().cells().get(0).table(), size, all, count, ranking.explanations(count, all), parts);
    }

    private void add(Repair repair, Ranking ranking) {
        List<Correction> changed = new ArrayList<>();
        List<Correction> filled = new ArrayList<>();
        List<Amendment> amendments = new ArrayList<>();
        for (Change change : repair.changes()) {
            Weighed weighed = corrections.computeIfAbsent(change, this::weighed);
            if (task.weight(change.cell()) > 0) {
                changed.add(weighed.correction());
                amendments.add(weighed.amendment());
            } else {
                filled.add(weighed.correction());
            }
        }
        ranking.add(changed, filled, slips.find(changed), amendments);
    }

    private Weighed weighed(Change change) {
        Cell cell = task.system().cells().get(change.cell());
        Correction correction = new Correction(
                cell,
                tasks.reported(cell),
                tasks.number(cell, change.figure()),
                tasks.bound(cell, change.least()),
                tasks.bound(cell, change.most()));
        return new Weighed(correction, likelihood.amendment(change.cell(), change.figure(), correction.isForced()));
    }
}
