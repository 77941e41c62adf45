package io.github.gouji.rule;

import io.github.gouji.report.Cell;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rules on single cells: that each holds a number, and one that can be. */
public final class CellRules {

    /** No count and no amount is below zero. */
    public static final ReportRule NOT_NEGATIVE = new ReportRule(
            "NOT-NEGATIVE",
            Severity.ERROR,
            new Wording("数量和金额不小于零（本年增/减除外）", "No count and no amount is negative, 本年增/减 excepted"),
            Sources.ARITHMETIC,
            CellRules::checkNotNegative);

    /** A total is filled in where its parts do not add to zero. */
    public static final ReportRule MISSING_TOTAL = new ReportRule(
            "MISSING-TOTAL",
            Severity.WARNING,
            new Wording("各项之和不为零时，总计应填", "A total is filled in where its parts do not add to zero"),
            Sources.ARITHMETIC,
            CellRules::checkMissingTotals);

    /** Every cell holds a number, zero included. */
    public static final ReportRule BLANK = new ReportRule(
            "BLANK",
            Severity.ADVICE,
            new Wording("各单元格均填数字，没有的填 0", "Every cell holds a number, 0 included"),
            Sources.PRACTICE,
            CellRules::checkBlanks);

    /** No cell holds text that is not a number. */
    public static final ReportRule UNREADABLE = new ReportRule(
            "UNREADABLE",
            Severity.ERROR,
            new Wording("单元格内容应是数字", "A cell holds a number and no other text"),
            Sources.PRACTICE,
            CellRules::checkReadable);

    static final List<Rule> ALL = List.of(NOT_NEGATIVE, MISSING_TOTAL, UNREADABLE, BLANK);

    private CellRules() {}

    private static void checkNotNegative(ReportRule rule, ReportFigures figures, OutcomeCollector outcomes) {
        List<Cell> negative = figures.negativeCells();
        outcomes.hold(figures.reportedCells() - negative.size());
        for (Cell cell : negative) {
            BigDecimal value = figures.exact(cell);
            Wording message = new Wording(
                    cell.label() + " 为 " + Formula.plain(value) + "，不应小于零",
                    cell.id() + " is " + Formula.plain(value) + " and should not be negative");
            outcomes.add(new Broken(rule, cell.id(), message, List.of(cell), value, BigDecimal.ZERO));
        }
    }

    private static void checkMissingTotals(ReportRule rule, ReportFigures figures, OutcomeCollector outcomes) {
        for (ReportFigures.MissingTotal missing : figures.missingTotals()) {
            Cell total = MissingTotals.total(missing.definition());
            BigDecimal sum = missing.sum();
            if (sum == null) {
                List<Cell> open = missing.definition().cells().stream()
                        .filter(cell -> !figures.isKnown(cell))
                        .toList();
                outcomes.add(new Undecided(rule, total.id(), open));
                continue;
            }
            Wording message = new Wording(
                    total.label() + " 空白，各项之和为 " + Formula.plain(sum) + "，应填 " + Formula.plain(sum),
                    total.id() + " is blank; its parts add to " + Formula.plain(sum) + ", which it should say");
            outcomes.add(new Broken(rule, total.id(), message, List.of(total), null, sum));
        }
    }

    private static void checkBlanks(ReportRule rule, ReportFigures figures, OutcomeCollector outcomes) {
        for (FormTable table : FormTable.values()) {
            if (!figures.has(table)) {
                continue;
            }
            List<Cell> blank = figures.hasBlanks() ? blankCells(table, figures) : List.of();
            if (blank.isEmpty()) {
                outcomes.holds();
                continue;
            }
            Wording message = new Wording(
                    "表" + table.number() + "有 " + blank.size() + " 个单元格空白或只有占位符，没有的应填 0",
                    "Table " + table.number() + " has " + blank.size() + (blank.size() == 1 ? " cell" : " cells")
                            + " blank or with a placeholder; none is 0");
            outcomes.add(new Broken(rule, table.id(), message, blank, null, null));
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

    private static void checkReadable(ReportRule rule, ReportFigures figures, OutcomeCollector outcomes) {
        Map<Cell, String> inFormOrder = new TreeMap<>(Comparator.comparingInt(Cell::index));
        inFormOrder.putAll(figures.unreadable());
        inFormOrder.forEach((cell, text) -> {
            Wording message = new Wording(
                    cell.label() + " 的内容“" + text + "”不是数字",
                    cell.id() + " holds \"" + text + "\", which is not a number");
            outcomes.add(new Broken(rule, cell.id(), message, List.of(cell), null, null));
        });
    }
}
