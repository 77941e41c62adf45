// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing.generate;

import static java.util.Objects.requireNonNull;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Form;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Consistent reports that are simpler than a given one, to find the simplest report that shows a fault: first those with
 * zeros for whole tables, rows and columns, then for single figures, then those with smaller figures.
 */
public final class SmallerReports {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private SmallerReports() {}

    /**
     * Returns the reports, those that are much simpler first; none if the report has nothing but zeros. In each of them
     * all rules hold, and the {@link #size} is smaller. A blank counts as zero, and is none any more.
     */
    public static Stream<AnnualReport> of(AnnualReport report) {
        Form form = Form.of(requireNonNull(report, "report"));
        FormPlan plan = FormPlan.of(form);
        BigDecimal size = size(report);
        List<Cell> filled = plan.free().stream()
                .filter(cell -> figure(report, cell).signum() != 0)
                .toList();
        Stream<Predicate<Cell>> zeros = Stream.<Stream<Predicate<Cell>>>of(
                        Stream.of(cell -> true),
                        filled.stream().map(Cell::table).distinct().map(table -> cell -> cell.table() == table),
                        filled.stream().map(Cell::row).distinct().map(row -> cell -> cell.row() == row),
                        filled.stream().map(Cell::column).distinct().map(column -> cell -> cell.column() == column),
                        filled.stream().map(one -> cell -> cell.equals(one)))
                .flatMap(stream -> stream);
        Stream<AnnualReport> smaller = Stream.concat(
                zeros.map(where ->
                        plan.report(report, cell -> where.test(cell) ? BigDecimal.ZERO : figure(report, cell))),
                Stream.concat(
                        Stream.of(plan.report(report, cell -> half(figure(report, cell)))),
                        filled.stream()
                                .flatMap(one -> Stream.of(half(figure(report, one)), less(figure(report, one)))
                                        .map(figure -> plan.report(
                                                report, cell -> cell.equals(one) ? figure : figure(report, cell))))));
        return smaller.filter(one -> size(one).compareTo(size) < 0);
    }

    /** Returns how large a report is: the sum of its figures, those below zero as if they were above. */
    public static BigDecimal size(AnnualReport report) {
        return report.cells().stream().map(cell -> figure(report, cell).abs()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal figure(AnnualReport report, Cell cell) {
        Number figure = report.get(cell);
        return figure == null ? BigDecimal.ZERO : FormPlan.exact(figure);
    }

    private static BigDecimal half(BigDecimal figure) {
        return figure.divide(TWO, 0, RoundingMode.DOWN);
    }

    private static BigDecimal less(BigDecimal figure) {
        return figure.setScale(0, RoundingMode.DOWN).subtract(BigDecimal.valueOf(figure.signum()));
    }
}
