// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import io.github.gouji.diagnosis.likelihood.KnownFigures;
import io.github.gouji.diagnosis.likelihood.Likelihood;
import io.github.gouji.diagnosis.likelihood.Model;
import io.github.gouji.diagnosis.solve.EquationSystem;
import io.github.gouji.diagnosis.solve.Tableau;
import io.github.gouji.diagnosis.solve.Task;
import io.github.gouji.report.Cell;
import io.github.gouji.report.FormTable;
import io.github.gouji.rule.evaluation.ReportFigures;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the tasks of a search from the figures of a report, as whole numbers with a weight each, and figures of the
 * report from what was found.
 */
final class TaskBuilder {

    private static final BigDecimal LARGEST_AMOUNT = BigDecimal.valueOf(Long.MAX_VALUE, EquationSystem.AMOUNT_SCALE);

    /** Most tables leave all zeros blank, or none: so little is expected to be otherwise. */
    private static final double FEW = 0.1;

    private final ReportFigures figures;
    private final Map<Cell, Integer> weights;
    private final int blankWeight;

    TaskBuilder(ReportFigures figures, Map<Cell, Integer> weights, int blankWeight) {
        this.figures = figures;
        this.weights = weights;
        this.blankWeight = blankWeight;
    }

    /** Returns the task of a system. */
    Task task(EquationSystem system) {
        List<Cell> cells = system.cells();
        long[] values = new long[cells.size()];
        int[] costs = new int[cells.size()];
        BitSet absent = new BitSet();
        BitSet signed = new BitSet();
        for (int i = 0; i < values.length; i++) {
            Cell cell = cells.get(i);
            costs[i] = weight(cell);
            if (figures.isAbsent(cell) || !isComputable(cell)) {
                absent.set(i);
            } else if (costs[i] > 0) {
                values[i] = cell.isAmount() ? millionths(cell) : figures.count(cell);
            }
            if (cell.mayBeNegative()) {
                signed.set(i);
            }
        }
        return new Task(system, values, costs, absent, signed);
    }

    /** Returns what weighs the explanations of a task, with what is known from elsewhere. */
    Likelihood likelihood(Task task, Model model, KnownFigures known) {
        List<Cell> cells = task.system().cells();
        BitSet blank = new BitSet();
        for (int i = 0; figures.hasBlanks() && i < cells.size(); i++) {
            blank.set(i, figures.isBlankAsZero(cells.get(i)));
        }
        return new Likelihood(
                model,
                task.figures(),
                blank,
                task::weight,
                known,
                () -> blankZeros(cells.get(0).table()));
    }

    /** Returns how likely it is that a zero of the table was left blank, by the zeros that were and were not. */
    private double blankZeros(FormTable table) {
        int zeros = 0;
        int blanks = 0;
        for (Cell cell : Cell.of(table, figures.form().edition(table))) {
            if (figures.isBlankAsZero(cell)) {
                blanks++;
            } else if (!cell.isAmount() && figures.isReported(cell) && figures.count(cell) == 0) {
                zeros++;
            }
        }
        int others = Math.max(blanks - 1, 0);
        return (others + FEW) / (zeros + others + 2 * FEW);
    }

    private int weight(Cell cell) {
        if (figures.isBlankAsZero(cell)) {
            return blankWeight;
        }
        return figures.isReported(cell) ? weights.getOrDefault(cell, 1) : 0;
    }

    /** An amount with more decimals than are told apart, or beyond measure, is no matter for whole numbers. */
    private boolean isComputable(Cell cell) {
        if (!cell.isAmount()) {
            return true;
        }
        BigDecimal amount = figures.exact(cell);
        return amount.abs().compareTo(LARGEST_AMOUNT) <= 0
                && amount.stripTrailingZeros().scale() <= EquationSystem.AMOUNT_SCALE;
    }

    /** Returns the amount in millionths of its unit. */
    private long millionths(Cell cell) {
        return figures.exact(cell).movePointRight(EquationSystem.AMOUNT_SCALE).longValueExact();
    }

    /** Returns a figure of a search as the report has it: a count, or an amount. */
    Number number(Cell cell, long figure) {
        if (!cell.isAmount()) {
            return figure;
        }
        BigDecimal amount =
                BigDecimal.valueOf(figure, EquationSystem.AMOUNT_SCALE).stripTrailingZeros();
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }

    /** Returns a bound of a search as the report would have it, {@code null} where there is none. */
    @Nullable
    Number bound(Cell cell, long figure) {
        return figure == Tableau.NO_LEAST || figure == Tableau.NO_MOST ? null : number(cell, figure);
    }

    /** Returns what the report has in the cell, {@code null} if that is no figure. */
    @Nullable
    Number reported(Cell cell) {
        return figures.isReported(cell) ? figures.report().get(cell) : null;
    }
}
