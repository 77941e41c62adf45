// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.evaluation;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.ReportRule;
import io.github.gouji.rule.Undecided;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The checks of the rules that are not linear. What the document has but was not read is no matter for them. */
final class ReportChecks {

    private static final List<FormTable> TABLES = List.of(FormTable.values());
    private static final List<Cell> AMOUNTS =
            Cell.all().stream().filter(Cell::isAmount).toList();
    private static final List<FormTable> WITH_EDITIONS =
            TABLES.stream().filter(FormTable::hasEditions).toList();

    private ReportChecks() {}

    static void check(ReportRule rule, ReportFigures figures, EvaluationBuilder outcomes) {
        switch (rule.check()) {
            case TABLES_THERE -> tablesThere(rule, figures, outcomes);
            case EDITIONS_PRESCRIBED -> editionsPrescribed(rule, figures, outcomes);
            case NOT_NEGATIVE -> notNegative(rule, figures, outcomes);
            case TOTALS_FILLED -> totalsFilled(rule, figures, outcomes);
            case CELLS_READABLE -> cellsReadable(rule, figures, outcomes);
            case CELLS_FILLED -> cellsFilled(rule, figures, outcomes);
        }
    }

    private static void tablesThere(ReportRule rule, ReportFigures figures, EvaluationBuilder outcomes) {
        for (FormTable table : TABLES) {
            if (figures.has(table)) {
                outcomes.holds();
            } else if (figures.isUnread(table)) {
                outcomes.add(new Undecided(rule, table.id(), List.of()));
            } else {
                Wording message = new Wording(
                        "没有“" + table.label().zh() + "”的表格", table.label().en() + ", is not there");
                outcomes.add(Broken.of(rule, table.id(), message, List.of()));
            }
        }
    }

    /** A table that all editions have in common is right whatever the year. */
    private static void editionsPrescribed(ReportRule rule, ReportFigures figures, EvaluationBuilder outcomes) {
        Integer year = figures.report().year();
        Optional<Edition> prescribed = year == null ? Optional.empty() : Edition.prescribedFor(year);
        for (FormTable table : WITH_EDITIONS) {
            Edition used = figures.form().edition(table);
            if (prescribed.isEmpty() || !figures.has(table)) {
                outcomes.add(new Undecided(rule, table.id(), List.of()));
            } else if (table.in(prescribed.get()) == used) {
                outcomes.holds();
            } else {
                String right = prescribed.get().id();
                Wording name = table.shortLabel();
                Wording message = new Wording(
                        name.zh() + "用的是 " + used.id() + " 年版格式，" + year + " 年度报告应用 " + right + " 年版",
                        name.en() + " is of the " + used.id() + " edition; the report year " + year + " prescribes the "
                                + right + " edition");
                outcomes.add(Broken.of(rule, table.id(), message, List.of())
                        .withDetails(Map.of("year", year, "edition", used.id(), "prescribed", right)));
            }
        }
    }

    private static void notNegative(ReportRule rule, ReportFigures figures, EvaluationBuilder outcomes) {
        List<Cell> negative = negativeCells(figures);
        outcomes.hold(figures.reportedCells() - negative.size());
        for (Cell cell : negative) {
            BigDecimal value = figures.exact(cell);
            Wording label = figures.label(cell);
            Wording message = new Wording(
                    label.zh() + " 为 " + Equation.plain(value) + "，不应小于零",
                    label.en() + " is " + Equation.plain(value) + " and should not be negative");
            outcomes.add(new Broken(
                    rule, null, cell.id(), message, List.of(cell), value, BigDecimal.ZERO, Map.of(), Map.of()));
        }
    }

    private static List<Cell> negativeCells(ReportFigures figures) {
        List<Cell> negative = new ArrayList<>(0);
        for (Cell cell : figures.hasNegativeCounts() ? Cell.all() : AMOUNTS) {
            if (!cell.mayBeNegative()
                    && figures.isReported(cell)
                    && figures.exact(cell).signum() < 0) {
                negative.add(cell);
            }
        }
        return negative;
    }

    private static void totalsFilled(ReportRule rule, ReportFigures figures, EvaluationBuilder outcomes) {
        for (MissingTotal missing : figures.missingTotals()) {
            Cell total = MissingTotals.total(missing.definition());
            BigDecimal sum = missing.sum();
            if (sum == null) {
                List<Cell> open = missing.definition().cells().stream()
                        .filter(cell -> !figures.isKnown(cell))
                        .toList();
                outcomes.add(new Undecided(rule, total.id(), open));
                continue;
            }
            Wording label = figures.label(total);
            Wording message = new Wording(
                    label.zh() + " 空白，各项之和为 " + Equation.plain(sum) + "，应填 " + Equation.plain(sum),
                    label.en() + " is blank; its parts add to " + Equation.plain(sum) + ", which it should say");
            outcomes.add(new Broken(rule, null, total.id(), message, List.of(total), null, sum, Map.of(), Map.of()));
        }
    }

    private static void cellsReadable(ReportRule rule, ReportFigures figures, EvaluationBuilder outcomes) {
        if (figures.unread().isEmpty()) {
            return;
        }
        Map<Cell, String> inFormOrder = new TreeMap<>(figures.unread());
        inFormOrder.forEach((cell, text) -> {
            if (!text.isEmpty()) {
                Wording label = figures.label(cell);
                Wording message = new Wording(
                        label.zh() + " 的内容“" + text + "”不是数字",
                        label.en() + " holds \"" + text + "\", which is not a number");
                outcomes.add(Broken.of(rule, cell.id(), message, List.of(cell)).withDetails(Map.of("text", text)));
            }
        });
    }

    private static void cellsFilled(ReportRule rule, ReportFigures figures, EvaluationBuilder outcomes) {
        for (FormTable table : TABLES) {
            if (!figures.has(table)) {
                continue;
            }
            List<Cell> blank = figures.hasBlanks() ? blankCells(table, figures) : List.of();
            if (blank.isEmpty()) {
                outcomes.holds();
                continue;
            }
            Wording name = table.shortLabel();
            Wording message = new Wording(
                    name.zh() + "有 " + blank.size() + " 个单元格空白或只有占位符，没有的应填 0",
                    name.en() + " has " + blank.size() + (blank.size() == 1 ? " cell" : " cells")
                            + " blank or with a placeholder; write 0 for none");
            outcomes.add(Broken.of(rule, table.id(), message, blank));
        }
    }

    private static List<Cell> blankCells(FormTable table, ReportFigures figures) {
        List<Cell> blank = new ArrayList<>();
        for (Cell cell : Cell.all()) {
            if (cell.table() == table && figures.isBlank(cell)) {
                blank.add(cell);
            }
        }
        return blank;
    }
}
