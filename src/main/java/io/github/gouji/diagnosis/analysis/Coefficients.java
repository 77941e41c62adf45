// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.analysis;

import io.github.gouji.diagnosis.solve.EquationSystem;
import io.github.gouji.diagnosis.solve.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The coefficients of equations without their constants: a column for each cell, which a mistake in it adds to all. */
final class Coefficients {

    private final List<Row> rows;
    private final int columns;

    private Coefficients(List<Row> rows, int columns) {
        this.rows = rows;
        this.columns = columns;
    }

    static Coefficients of(EquationSystem system) {
        List<Row> rows = system.rows().stream().map(row -> row.withResidual(0)).toList();
        return new Coefficients(rows, system.cells().size());
    }

    int rank() {
        Coefficients rest = this;
        for (int column = 0; column < columns; column++) {
            rest = rest.without(column);
        }
        return rows.size() - rest.rows.size();
    }

    /** Solves an equation for the cell and puts the answer into the others: what is left has one equation less. */
    private Coefficients without(int column) {
        List<Row> rest = new ArrayList<>(rows);
        Row pivot = rows.stream().filter(row -> row.has(column)).findFirst().orElse(null);
        if (pivot == null) {
            return this;
        }
        rest.remove(pivot);
        rest.replaceAll(row -> row.has(column) ? Row.eliminate(row, pivot, column) : row);
        return new Coefficients(rest, columns);
    }

    /** Tells whether the column is all zero, so that no equation feels a mistake in its cell. */
    boolean isZero(int column) {
        return rows.stream().noneMatch(row -> row.has(column));
    }

    /** Returns the columns from the given one on, those that are multiples of one another together. */
    List<List<Integer>> parallels(int from) {
        Map<List<Long>, List<Integer>> parallels = new LinkedHashMap<>();
        for (int column = from; column < columns; column++) {
            parallels
                    .computeIfAbsent(direction(column), direction -> new ArrayList<>())
                    .add(column);
        }
        return List.copyOf(parallels.values());
    }

    /** Returns the column divided by what its numbers have in common, with its first number above zero. */
    private List<Long> direction(int column) {
        long common = 0;
        long first = 0;
        for (Row row : rows) {
            long value = row.coefficients[column];
            common = Row.gcd(common, value);
            first = first == 0 ? value : first;
        }
        long divisor = first < 0 ? -common : Math.max(common, 1);
        return rows.stream().map(row -> row.coefficients[column] / divisor).toList();
    }

    /**
     * Returns the least number of columns that depend on each other: mistakes in their cells, and in no fewer, may
     * cancel out. {@code null} if there is none up to {@link LinkedEquations#LARGEST_DISTANCE}.
     */
    @Nullable
    Integer distance() {
        for (int distance = 1; distance <= LinkedEquations.LARGEST_DISTANCE; distance++) {
            if (hasDependent(distance, 0)) {
                return distance;
            }
        }
        return null;
    }

    /** Tells whether so many of the columns from the given one on depend on each other, if no fewer of all columns do. */
    private boolean hasDependent(int count, int from) {
        if (count == 1) {
            for (int column = from; column < columns; column++) {
                if (isZero(column)) {
                    return true;
                }
            }
            return false;
        }
        if (count == 2) {
            return parallels(from).stream().anyMatch(parallel -> parallel.size() > 1);
        }
        for (int column = from; column < columns; column++) {
            if (without(column).hasDependent(count - 1, column + 1)) {
                return true;
            }
        }
        return false;
    }
}
