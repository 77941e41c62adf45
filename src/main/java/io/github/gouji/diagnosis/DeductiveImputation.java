// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import io.github.gouji.diagnosis.solve.Row;
import io.github.gouji.diagnosis.solve.Tableau;
import io.github.gouji.diagnosis.solve.Task;
import io.github.gouji.diagnosis.solve.WholeFigures;
import io.github.gouji.report.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Works out by deductive imputation what the equations of a system say about the cells whose figures are not known. */
final class DeductiveImputation {

    private final Task task;
    private final TaskBuilder tasks;
    private final long limit;

    DeductiveImputation(Task task, TaskBuilder tasks, long limit) {
        this.task = task;
        this.tasks = tasks;
        this.limit = limit;
    }

    /** Returns what is known of them; nothing of a cell that may have any figure. */
    List<Imputation> find() {
        List<Imputation> found = new ArrayList<>();
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < task.system().rows().size(); i++) {
            if (task.has(i) && hasUnknown(i)) {
                addTo(groups, i);
            }
        }
        for (List<Integer> group : groups) {
            try {
                found.addAll(deduce(group));
            } catch (ArithmeticException tooLarge) {
                // Nothing is deduced from figures beyond measure; the check reports what is wrong with them.
            }
        }
        return found;
    }

    private boolean hasUnknown(int equation) {
        for (int cell : task.system().cellsOf(equation)) {
            if (task.isUnknown(cell)) {
                return true;
            }
        }
        return false;
    }

    /** Equations that share no unknown cell are taken apart: a contradiction in the one says nothing of the other. */
    private void addTo(List<List<Integer>> groups, int equation) {
        List<Integer> joined = new ArrayList<>();
        groups.removeIf(group -> {
            boolean meets = group.stream().anyMatch(other -> shareUnknown(other, equation));
            return meets && joined.addAll(group);
        });
        joined.add(equation);
        groups.add(joined);
    }

    private boolean shareUnknown(int a, int b) {
        for (int cell : task.system().cellsOf(a)) {
            if (task.isUnknown(cell) && task.system().rows().get(b).has(cell)) {
                return true;
            }
        }
        return false;
    }

    private List<Imputation> deduce(List<Integer> equations) {
        int[] unknowns = equations.stream()
                .flatMapToInt(i -> Arrays.stream(task.system().cellsOf(i)))
                .filter(task::isUnknown)
                .distinct()
                .sorted()
                .toArray();
        WholeFigures whole =
                new WholeFigures(equations.stream().map(task::at).toList(), unknowns, task.signed(), limit);
        boolean possible = whole.find() != null;
        if (!possible && whole.gaveUp()) {
            return List.of();
        }
        List<Imputation> found = new ArrayList<>();
        for (int cell : unknowns) {
            Cell address = task.system().cells().get(cell);
            if (!possible) {
                Number only = onlyFigure(cell, equations);
                found.add(new Imputation(address, only != null, only, only));
                continue;
            }
            long least = whole.least(cell);
            long most = whole.most(cell);
            if (most != Tableau.NO_MOST || least > (task.signed().get(cell) ? Tableau.NO_LEAST : 0)) {
                found.add(new Imputation(address, true, tasks.bound(address, least), tasks.bound(address, most)));
            }
        }
        return found;
    }

    /**
     * Returns what the equations say in which the cell alone is not known, {@code null} if they say nothing or do not
     * agree. It holds also where equations on several unknown cells have no answer, since a figure elsewhere is wrong.
     */
    private @Nullable Number onlyFigure(int cell, List<Integer> equations) {
        Long only = null;
        for (int equation : equations) {
            Row row = task.at(equation);
            boolean alone = Arrays.stream(task.system().cellsOf(equation))
                    .filter(task::isUnknown)
                    .allMatch(unknown -> unknown == cell);
            if (row.has(cell) && alone) {
                long figure = row.residual / row.coefficients[cell];
                boolean whole = figure * row.coefficients[cell] == row.residual;
                boolean fits = whole && (figure >= 0 || task.signed().get(cell));
                if (!fits || (only != null && only != figure)) {
                    return null;
                }
                only = figure;
            }
        }
        return only == null ? null : tasks.number(task.system().cells().get(cell), only);
    }
}
