// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing.generate;

import static java.util.Objects.requireNonNull;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Form;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Heading;
import io.github.gouji.testing.generate.FormPlan.Sum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The counts of a report that stand in equations, while a slip is made in them. A blank is zero. */
final class SlipSheet {

    private final AnnualReport truth;
    private final RandomGenerator random;
    private final FormPlan plan;
    private final Map<Cell, Long> figures = new LinkedHashMap<>();
    private final Map<Cell, @Nullable Long> changes = new LinkedHashMap<>();
    private final Set<Cell> totals = new LinkedHashSet<>();

    SlipSheet(AnnualReport truth, RandomGenerator random) {
        this.truth = truth;
        this.random = random;
        plan = FormPlan.of(Form.of(truth));
        plan.sums().forEach(sum -> totals.add(sum.total()));
        plan.equations()
                .forEach(rule -> rule.cells().forEach(cell -> {
                    Number figure = truth.get(cell);
                    figures.put(cell, figure == null ? 0 : figure.longValue());
                }));
    }

    RandomGenerator random() {
        return random;
    }

    long get(Cell cell) {
        return requireNonNull(figures.get(cell));
    }

    void set(Cell cell, @Nullable Long figure) {
        figures.put(cell, figure == null ? 0 : figure);
        changes.put(cell, figure);
    }

    void add(Cell cell, long amount) {
        set(cell, get(cell) + amount);
    }

    boolean isTotal(Cell cell) {
        return totals.contains(cell);
    }

    /** Returns the cells with a figure above zero of which this is true, in no particular order. */
    List<Cell> filled(Predicate<Cell> filter) {
        return figures.keySet().stream()
                .filter(cell -> get(cell) > 0 && filter.test(cell))
                .toList();
    }

    /** Returns the totals whose figure is above zero, each once for each rule that makes it one. */
    List<Sum> filledSums() {
        return plan.sums().stream()
                .filter(sum -> figures.containsKey(sum.total()) && get(sum.total()) > 0)
                .toList();
    }

    /** Returns the rows of the tables, and the columns of those that have several rows, without their totals. */
    List<List<Cell>> lines() {
        Map<Heading, List<Cell>> lines = new LinkedHashMap<>();
        for (Cell cell : truth.cells()) {
            if (figures.containsKey(cell)) {
                lines.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell);
                if (cell.table() != FormTable.DISPUTES) {
                    lines.computeIfAbsent(cell.column(), column -> new ArrayList<>())
                            .add(cell);
                }
            }
        }
        return List.copyOf(lines.values());
    }

    /** Returns one of the choices; {@code null} if there is none. */
    <T> @Nullable T any(List<T> choices) {
        return choices.isEmpty() ? null : choices.get(random.nextInt(choices.size()));
    }

    /** Tells whether an equation has failed since the sheet was made. */
    boolean isFelt() {
        boolean changed = changes.entrySet().stream()
                .anyMatch(change -> !Objects.equals(truth.get(change.getKey()), change.getValue()));
        Map<Cell, BigDecimal> exact = new LinkedHashMap<>();
        figures.forEach((cell, figure) -> exact.put(cell, BigDecimal.valueOf(figure)));
        return changed && !plan.areEquationsTrue(exact);
    }

    /** Returns the report with the slip in it. */
    AnnualReport report() {
        AnnualReport report = truth;
        for (Map.Entry<Cell, @Nullable Long> change : changes.entrySet()) {
            report = report.with(change.getKey(), change.getValue());
        }
        return report;
    }
}
