// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import io.github.gouji.diagnosis.likelihood.Board;
import io.github.gouji.diagnosis.likelihood.MistakenCells;
import io.github.gouji.diagnosis.solve.Change;
import io.github.gouji.diagnosis.solve.ComputedCells;
import io.github.gouji.diagnosis.solve.EquationSystem;
import io.github.gouji.diagnosis.solve.ErrorLocalisation;
import io.github.gouji.diagnosis.solve.Repair;
import io.github.gouji.diagnosis.solve.Residuals;
import io.github.gouji.diagnosis.solve.Task;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What single mistakes may have made wrong in a system of equations, whether or not fewer cells would do. Candidates are
 * the sets of {@link MistakenCells} whose figures follow from the others: 55 of 76 in table 三 of 2021. Immutable.
 */
final class SingleMistakes {

    private final List<ComputedCells> candidates;

    SingleMistakes(EquationSystem system, Board board) {
        candidates = MistakenCells.of(board).stream()
                .map(cells -> ComputedCells.of(system, cells))
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * Returns the repairs that are not among those that a search found. What is not known is computed with them; where the
     * equations do not give all, that candidate is left aside. None are sought where one figure alone is wrong.
     */
    List<Repair> repairs(Task task, ErrorLocalisation.Result found) {
        if (candidates.isEmpty() || !task.hasAll() || isOneFigure(found, task)) {
            return List.of();
        }
        Set<Repair> repairs = new LinkedHashSet<>();
        try {
            Residuals residuals = task.residuals();
            int[] unknown = task.unknown();
            for (ComputedCells candidate : candidates) {
                ComputedCells all = unknown.length == 0 ? candidate : candidate.with(unknown);
                Repair repair = all == null ? null : all.repair(task, residuals);
                if (repair != null && !isAmong(repair, found, task)) {
                    repairs.add(repair);
                }
            }
        } catch (ArithmeticException tooLarge) {
            return List.of();
        }
        return new ArrayList<>(repairs);
    }

    /** Where one figure alone is wrong, the lines through it can be computed in that way only, and no others meet it. */
    private static boolean isOneFigure(ErrorLocalisation.Result found, Task task) {
        return found.complete() && found.weight() == 1 && !task.hasUnknown();
    }

    private static boolean isAmong(Repair repair, ErrorLocalisation.Result found, Task task) {
        if (repair.weight(task) == found.weight()) {
            for (Repair other : found.repairs()) {
                if (isSame(repair.changes(), other.changes())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSame(List<Change> a, List<Change> b) {
        boolean same = a.size() == b.size();
        for (int i = 0; same && i < a.size(); i++) {
            same = a.get(i).cell() == b.get(i).cell()
                    && a.get(i).figure() == b.get(i).figure();
        }
        return same;
    }
}
