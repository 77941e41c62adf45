// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.infer;

import io.github.gouji.report.Applicant;
import io.github.gouji.report.Cell;
import io.github.gouji.report.DisputeResult;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Heading;
import io.github.gouji.report.RequestRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * An equation of the form: the figures of some cells add to those of others.
 *
 * @param left the cells of one side
 * @param right the cells of the other
 * @param totals those among them that hold totals: with a blank there the equation says nothing
 */
record Equation(List<Cell> left, List<Cell> right, Set<Cell> totals) {

    /** Returns the equations of a table in an edition; none for table 二, which has but inequalities. */
    static List<Equation> of(FormTable table, Edition edition) {
        List<Equation> all = new ArrayList<>();
        if (table == FormTable.PROACTIVE) {
            return all;
        }
        List<Cell> cells = Cell.of(table, edition);
        by(Cell::row, cells).values().forEach(row -> all.add(sum(row, Equation::isTotal)));
        if (table == FormTable.REQUESTS) {
            by(Cell::column, cells).values().forEach(column -> {
                all.add(sum(
                        column.stream()
                                .filter(cell -> cell.row() == RequestRow.OUTCOME_TOTAL
                                        || RequestRow.outcomes().contains(cell.row()))
                                .toList(),
                        cell -> cell.row() == RequestRow.OUTCOME_TOTAL));
                all.add(balance(column));
            });
        }
        return all;
    }

    private static Map<Heading, List<Cell>> by(Function<Cell, Heading> heading, List<Cell> cells) {
        Map<Heading, List<Cell>> groups = new LinkedHashMap<>();
        cells.forEach(cell -> groups.computeIfAbsent(heading.apply(cell), key -> new ArrayList<>())
                .add(cell));
        return groups;
    }

    private static Equation sum(List<Cell> cells, Predicate<Cell> isTotal) {
        List<Cell> totals = cells.stream().filter(isTotal).toList();
        return new Equation(cells.stream().filter(isTotal.negate()).toList(), totals, Set.copyOf(totals));
    }

    private static Equation balance(List<Cell> column) {
        List<Cell> left = new ArrayList<>();
        List<Cell> right = new ArrayList<>();
        for (Cell cell : column) {
            if (cell.row() == RequestRow.RECEIVED || cell.row() == RequestRow.CARRIED_OVER) {
                left.add(cell);
            } else if (!RequestRow.outcomes().contains(cell.row())) {
                right.add(cell);
            }
        }
        return new Equation(
                left,
                right,
                Set.of(right.stream()
                        .filter(cell -> cell.row() == RequestRow.OUTCOME_TOTAL)
                        .findFirst()
                        .orElseThrow()));
    }

    private static boolean isTotal(Cell cell) {
        return cell.column() == Applicant.TOTAL || cell.column() == DisputeResult.TOTAL;
    }

    /** Returns all its cells. */
    Set<Cell> cells() {
        Set<Cell> cells = new HashSet<>(left);
        cells.addAll(right);
        return cells;
    }
}
