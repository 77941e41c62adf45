// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.Comparison;
import io.github.gouji.rule.LinearForm;
import java.util.Comparator;
import java.util.List;

/** Equations as a bare matrix, set up and evaluated without the classes of the search. */
final class NaiveEquations {

    final List<Cell> cells;
    /** For each equation the coefficient of every cell, left side less right side. */
    final long[][] coefficients;
    /** For each equation what its left side has more than its right side when all figures are zero. */
    final long[] constants;

    NaiveEquations(List<BoundRule> rules) {
        List<BoundRule> equations = rules.stream()
                .filter(rule -> rule.rule().relation().comparison() == Comparison.EQUAL)
                .toList();
        cells = equations.stream()
                .flatMap(rule -> rule.cells().stream())
                .distinct()
                .sorted(Comparator.comparingInt(Cell::index))
                .toList();
        coefficients = new long[equations.size()][cells.size()];
        constants = new long[equations.size()];
        for (int i = 0; i < constants.length; i++) {
            add(i, equations.get(i).left(), 1);
            add(i, equations.get(i).right(), -1);
        }
    }

    private void add(int equation, LinearForm side, int sign) {
        for (LinearForm.Term term : side.terms()) {
            coefficients[equation][cells.indexOf(term.cell())] +=
                    sign * term.coefficient().longValueExact();
        }
        constants[equation] += sign * side.constant().longValueExact();
    }

    int size() {
        return constants.length;
    }

    /** Returns the figures of the report, zero where it has none. */
    long[] figures(AnnualReport report) {
        return cells.stream()
                .mapToLong(
                        cell -> report.get(cell) == null ? 0 : report.get(cell).longValue())
                .toArray();
    }

    /** Returns left side less right side. */
    long difference(int equation, long[] figures) {
        long sum = constants[equation];
        for (int j = 0; j < figures.length; j++) {
            sum += coefficients[equation][j] * figures[j];
        }
        return sum;
    }

    boolean hold(long[] figures) {
        for (int i = 0; i < constants.length; i++) {
            if (difference(i, figures) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether all equations hold and no figure is negative that may not be. */
    boolean isConsistent(long[] figures) {
        for (int j = 0; j < figures.length; j++) {
            if (figures[j] < 0 && !cells.get(j).mayBeNegative()) {
                return false;
            }
        }
        return hold(figures);
    }
}
