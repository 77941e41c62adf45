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
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What single mistakes may have made wrong in a system of equations, whether or not fewer cells would do. Candidates are
 * the sets of {@link MistakenCells} whose figures follow from the others: 55 of 76 in table 三 of 2021. Immutable.
 */
final class SingleMistakes {

    private final List<ComputedCells> candidates;
    /** The numbers of those that have a cell of each equation: few have one of every broken equation. */
    private final BitSet[] byEquation;

    SingleMistakes(EquationSystem system, Board board) {
        candidates = MistakenCells.of(board).stream()
                .map(cells -> ComputedCells.of(system, cells))
                .filter(Objects::nonNull)
                .toList();
        byEquation =
                IntStream.range(0, system.rows().size()).mapToObj(this::having).toArray(BitSet[]::new);
    }

    private BitSet having(int equation) {
        BitSet having = new BitSet(candidates.size());
        for (int i = 0; i < candidates.size(); i++) {
            having.set(i, candidates.get(i).touches(equation));
        }
        return having;
    }

    /**
     * Returns the repairs that are not among those that a search found. What is not known is computed with them; where the
     * equations do not give all, that candidate is left aside. None are sought where one figure alone is wrong.
     */
    List<Repair> repairs(Task task, ErrorLocalisation.Result found) {
        if (candidates.isEmpty() || !task.hasAll() || isOneFigure(found, task)) {
            return List.of();
        }
        List<Repair> repairs = new ArrayList<>();
        try {
            Residuals residuals = task.residuals();
            for (ComputedCells candidate : candidates(task.unknown(), residuals.broken())) {
                Repair repair = candidate.repair(task, residuals);
                if (repair != null && !repairs.contains(repair) && !isAmong(found.repairs(), repair)) {
                    repairs.add(repair);
                }
            }
        } catch (ArithmeticException tooLarge) {
            return List.of();
        }
        return repairs;
    }

    /** Returns the candidates that have a cell of every broken equation; all, with the cells not known, where any is. */
    private List<ComputedCells> candidates(int[] unknown, int[] broken) {
        if (unknown.length > 0) {
            return candidates.stream()
                    .map(candidate -> candidate.with(unknown))
                    .filter(Objects::nonNull)
                    .toList();
        }
        BitSet numbers = new BitSet(candidates.size());
        numbers.set(0, candidates.size());
        for (int equation : broken) {
            numbers.and(byEquation[equation]);
        }
        List<ComputedCells> some = new ArrayList<>();
        for (int i = numbers.nextSetBit(0); i >= 0; i = numbers.nextSetBit(i + 1)) {
            some.add(candidates.get(i));
        }
        return some;
    }

    /** Where one figure alone is wrong, the lines through it can be computed in that way only, and no others meet it. */
    private static boolean isOneFigure(ErrorLocalisation.Result found, Task task) {
        return found.complete() && found.weight() == 1 && !task.hasUnknown();
    }

    private static boolean isAmong(List<Repair> repairs, Repair repair) {
        for (Repair other : repairs) {
            if (isSame(repair.changes(), other.changes())) {
                return true;
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
