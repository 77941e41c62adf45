// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import io.github.gouji.report.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds by trying all values up to some largest one which sets of cells of least weight make all equations hold. For
 * equations with few cells.
 */
final class BruteForce {

    private final NaiveEquations equations;
    private final long[] figures;
    private final int[] weights;
    private final long largest;

    /**
     * Sets a search up.
     *
     * @param equations the equations
     * @param figures the figure of every cell
     * @param weights what each costs to change; a cell that costs nothing takes any figure
     * @param largest the largest value to try
     */
    BruteForce(NaiveEquations equations, long[] figures, int[] weights, long largest) {
        this.equations = equations;
        this.figures = figures;
        this.weights = weights;
        this.largest = largest;
    }

    /**
     * What was found.
     *
     * @param weight the least weight; −1 if no set will do
     * @param solutions for each set of that weight all its solutions: the figures of all cells
     */
    record Found(int weight, Map<Set<Cell>, List<long[]>> solutions) {}

    /** Tries all sets with at most so many cells that cost something. */
    Found find(int most) {
        TreeSet<Integer> distinct = new TreeSet<>();
        for (int set = 0; set < 1 << figures.length; set++) {
            if (isCandidate(set, most)) {
                distinct.add(weight(set));
            }
        }
        for (int weight : distinct) {
            Map<Set<Cell>, List<long[]>> solutions = new LinkedHashMap<>();
            for (int set = 0; set < 1 << figures.length; set++) {
                if (isCandidate(set, most) && weight(set) == weight) {
                    List<long[]> own = solutions(set);
                    if (!own.isEmpty()) {
                        solutions.put(cells(set), own);
                    }
                }
            }
            if (!solutions.isEmpty()) {
                return new Found(weight, solutions);
            }
        }
        return new Found(-1, Map.of());
    }

    /** Returns all figures that make the equations hold when those cells alone change that cost nothing. */
    List<long[]> fillings() {
        return solutions(0);
    }

    /** Only cells that cost something are chosen; the others may change anyway. */
    private boolean isCandidate(int set, int most) {
        return Integer.bitCount(set) <= most
                && IntStream.range(0, figures.length).allMatch(j -> (set >> j & 1) == 0 || weights[j] > 0);
    }

    private int weight(int set) {
        return IntStream.range(0, figures.length)
                .filter(j -> (set >> j & 1) != 0)
                .map(j -> weights[j])
                .sum();
    }

    private Set<Cell> cells(int set) {
        return IntStream.range(0, figures.length)
                .filter(j -> (set >> j & 1) != 0)
                .mapToObj(equations.cells::get)
                .collect(Collectors.toSet());
    }

    private List<long[]> solutions(int set) {
        List<long[]> solutions = new ArrayList<>();
        fill(set, 0, figures.clone(), solutions);
        return solutions;
    }

    private void fill(int set, int cell, long[] values, List<long[]> solutions) {
        if (cell == figures.length) {
            if (equations.isConsistent(values)) {
                solutions.add(values.clone());
            }
        } else if ((set >> cell & 1) == 0 && weights[cell] > 0) {
            fill(set, cell + 1, values, solutions);
        } else {
            for (long value = equations.cells.get(cell).mayBeNegative() ? -largest : 0; value <= largest; value++) {
                values[cell] = value;
                fill(set, cell + 1, values, solutions);
            }
            values[cell] = figures[cell];
        }
    }
}
