// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.campaign;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.Cell;
import io.github.gouji.report.DisputeGroup;
import io.github.gouji.report.DisputeResult;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.RequestRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The figures of one table of a true report while a mistake is put into them. A blank is zero. */
final class Sheet {

    private final AnnualReport report;
    private final @Nullable AnnualReport lastYear;
    private final Random random;
    private final Map<Cell, Long> figures = new LinkedHashMap<>();
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();

    Sheet(AnnualReport report, @Nullable AnnualReport lastYear, FormTable table, Random random) {
        this.report = report;
        this.lastYear = lastYear;
        this.random = random;
        if (table == FormTable.REQUESTS) {
            addRequests(RequestRow.of(report.requests().edition()));
        } else {
            addDisputes();
        }
        rows.forEach(row -> row.forEach(cell -> figures.put(cell, truth(cell))));
    }

    /**
     * A total and what adds to it.
     *
     * @param total the total
     * @param parts its parts, in form order
     */
    record Sum(Cell total, List<Cell> parts) {}

    private void addRequests(List<RequestRow> form) {
        for (RequestRow row : form) {
            List<Cell> parts = Applicant.parts().stream().map(row::cell).toList();
            Cell total = row.cell(Applicant.TOTAL);
            sums.add(new Sum(total, parts));
            List<Cell> cells = new ArrayList<>(parts);
            cells.add(total);
            rows.add(cells);
        }
        List<RequestRow> outcomes =
                RequestRow.outcomes().stream().filter(form::contains).toList();
        for (Applicant column : Applicant.values()) {
            sums.add(new Sum(
                    RequestRow.OUTCOME_TOTAL.cell(column),
                    outcomes.stream().map(row -> row.cell(column)).toList()));
        }
    }

    private void addDisputes() {
        for (DisputeGroup group : DisputeGroup.values()) {
            List<Cell> parts = DisputeResult.parts().stream().map(group::cell).toList();
            Cell total = group.cell(DisputeResult.TOTAL);
            sums.add(new Sum(total, parts));
            List<Cell> cells = new ArrayList<>(parts);
            cells.add(total);
            rows.add(cells);
        }
    }

    private long truth(Cell cell) {
        return figure(report, cell);
    }

    static long figure(AnnualReport report, Cell cell) {
        Number figure = report.get(cell);
        return figure == null ? 0 : figure.longValue();
    }

    /** Returns the report of the year before, if there is one. */
    @Nullable
    AnnualReport lastYear() {
        return lastYear;
    }

    Random random() {
        return random;
    }

    long get(Cell cell) {
        return figures.get(cell);
    }

    void set(Cell cell, long figure) {
        figures.put(cell, figure);
    }

    void clear(Cell cell) {
        figures.put(cell, null);
    }

    void add(Cell cell, long amount) {
        figures.put(cell, get(cell) + amount);
    }

    /** Returns the rows of the table, or the groups of table 四, each with its total. */
    List<List<Cell>> rows() {
        return rows;
    }

    /** Returns the rows of table 三 that add to （七）总计; none of table 四. */
    List<List<Cell>> outcomes() {
        return rows.stream()
                .filter(row -> row.get(0).row().id().startsWith("outcomes.")
                        && row.get(0).row() != RequestRow.OUTCOME_TOTAL)
                .toList();
    }

    /** Returns the cells of one column of table 三; none of table 四. */
    List<Cell> column(int number) {
        return rows.size() < 4
                ? List.of()
                : rows.stream().map(row -> row.get(number)).toList();
    }

    List<Sum> sums() {
        return sums;
    }

    List<Cell> cells() {
        return List.copyOf(figures.keySet());
    }

    List<Cell> cells(Predicate<Cell> wanted) {
        return figures.keySet().stream().filter(wanted).toList();
    }

    /** Returns the total of the row that the cell stands in. */
    Cell totalOf(List<Cell> row) {
        return row.get(row.size() - 1);
    }

    /** Returns one of these, each as likely; {@code null} of none. */
    <T> T any(List<T> choices) {
        return choices.isEmpty() ? null : choices.get(random.nextInt(choices.size()));
    }

    /** Returns what the cells that were changed should be. */
    Map<Cell, Long> mistakes() {
        Map<Cell, Long> changed = new LinkedHashMap<>();
        figures.forEach((cell, figure) -> {
            if (figure == null || figure != truth(cell)) {
                changed.put(cell, truth(cell));
            }
        });
        return changed;
    }

    /** Returns the report with these figures. */
    AnnualReport published() {
        AnnualReport published = report;
        for (Cell cell : mistakes().keySet()) {
            published = published.with(cell, figures.get(cell));
        }
        return published;
    }
}
