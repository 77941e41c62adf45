// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import io.github.gouji.report.Cell;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds by trial which one cell, or which two, make all equations of a whole table hold. */
final class FewCells {

    private final NaiveEquations equations;
    private final long[] figures;
    private final long[] differences;
    private final Set<Map<Cell, Long>> found = new HashSet<>();

    private FewCells(NaiveEquations equations, long[] figures) {
        this.equations = equations;
        this.figures = figures;
        this.differences = new long[equations.size()];
        Arrays.setAll(differences, i -> equations.difference(i, figures));
    }

    /** Returns the new figures of every set of one cell that will do; if there is none, of every set of two. */
    static Set<Map<Cell, Long>> mending(NaiveEquations equations, long[] figures) {
        FewCells search = new FewCells(equations, figures);
        for (int a = 0; a < figures.length; a++) {
            search.tryOne(a);
        }
        if (search.found.isEmpty()) {
            search.tryPairs();
        }
        return search.found;
    }

    private void tryPairs() {
        for (int a = 0; a < figures.length; a++) {
            for (int b = a + 1; b < figures.length; b++) {
                tryTwo(a, b);
            }
        }
    }

    private void tryOne(int a) {
        for (int i = 0; i < differences.length; i++) {
            long coefficient = equations.coefficients[i][a];
            if (coefficient != 0) {
                if (differences[i] % coefficient == 0) {
                    note(a, -differences[i] / coefficient, a, 0);
                }
                return;
            }
        }
    }

    /** Solves the first two equations that determine both changes. */
    private void tryTwo(int a, int b) {
        int first = -1;
        for (int i = 0; i < differences.length; i++) {
            long[] row = equations.coefficients[i];
            if (row[a] == 0 && row[b] == 0) {
                if (differences[i] != 0) {
                    return;
                }
            } else if (first < 0) {
                first = i;
            } else {
                long[] other = equations.coefficients[first];
                long determinant = other[a] * row[b] - other[b] * row[a];
                if (determinant != 0) {
                    long changeA = -differences[first] * row[b] + differences[i] * other[b];
                    long changeB = -differences[i] * other[a] + differences[first] * row[a];
                    if (changeA % determinant == 0 && changeB % determinant == 0) {
                        note(a, changeA / determinant, b, changeB / determinant);
                    }
                    return;
                }
            }
        }
        throw new IllegalArgumentException("the equations do not tell " + a + " from " + b);
    }

    private void note(int a, long changeA, int b, long changeB) {
        long[] changed = figures.clone();
        changed[a] += changeA;
        changed[b] += changeB;
        if (equations.isConsistent(changed)) {
            found.add(
                    a == b
                            ? Map.of(equations.cells.get(a), changed[a])
                            : Map.of(equations.cells.get(a), changed[a], equations.cells.get(b), changed[b]));
        }
    }
}
