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

    /**
     * Explains what a search found.
     *
     * @param result what it found
     * @param single other repairs, of what a single mistake may have made wrong
     */
    Problem problem(ErrorLocalisation.Result result, List<Repair> single) {
        List<List<Repair>> parts =
                result.hasAll() && !result.isHopeless() ? Parts.of(task, result.repairs()) : List.of();
        Problem whole = problem(
                result.isHopeless() ? 0 : result.weight(), result.complete(), result.count(), result.repairs(), single);
        if (parts.size() < 2 || !whole.otherwise().isEmpty()) {
            return whole;
        }
        List<Problem> taken = new ArrayList<>(parts.size());
        for (List<Repair> part : parts) {
            taken.add(part(part));
        }
        return whole.withParts(taken);
    }

    private Problem part(List<Repair> repairs) {
        return problem(repairs.get(0).weight(task), true, repairs.size(), repairs, List.of());
    }

    /** A correction, and what the model knows of it. */
    private record Weighed(Correction correction, Amendment amendment) {}

    /** Explains the repairs. Where the thread is interrupted, one has an explanation, so that there is something to say. */
    private Problem problem(int size, boolean complete, long count, List<Repair> repairs, List<Repair> single) {
        int most = Math.min(repairs.size(), Problem.MOST_EXPLANATIONS);
        Ranking ranking = new Ranking(likelihood);
        for (int i = 0; i < most && (i == 0 || !Thread.currentThread().isInterrupted()); i++) {
            add(repairs.get(i), ranking);
        }
        for (Repair repair : single) {
            addIfOneMistake(repair, ranking);
        }
        boolean all = complete && ranking.size() == most;
        Ranking.Ranks ranks = ranking.explanations(count, all);
        return new Problem(
                task.system().cells().get(0).table(), size, all, count, ranks.smallest(), ranks.others(), List.of());
    }

    private void add(Repair repair, Ranking ranking) {
        Explained explained = explained(repair);
        ranking.add(explained.changed(), explained.filled(), slips.find(explained.changed()), explained.amendments());
    }

    private void addIfOneMistake(Repair repair, Ranking ranking) {
        Explained explained = explained(repair);
        List<Mistake> mistakes = slips.find(explained.changed());
        if (mistakes.size() == 1) {
            ranking.addOther(explained.changed(), explained.filled(), mistakes, explained.amendments());
        }
    }

    /** What a repair says of cells that have a figure, and of those that have none. */
    private record Explained(List<Correction> changed, List<Correction> filled, List<Amendment> amendments) {}

    private Explained explained(Repair repair) {
        int size = repair.changes().size();
        Explained explained = new Explained(new ArrayList<>(size), new ArrayList<>(), new ArrayList<>(size));
        for (Change change : repair.changes()) {
            Weighed weighed = corrections.computeIfAbsent(change, this::weighed);
            if (task.weight(change.cell()) > 0) {
                explained.changed().add(weighed.correction());
                explained.amendments().add(weighed.amendment());
            } else {
                explained.filled().add(weighed.correction());
            }
        }
        return explained;
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
