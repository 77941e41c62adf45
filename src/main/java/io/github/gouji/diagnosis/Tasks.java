package io.github.gouji.diagnosis;

import io.github.gouji.report.Cell;
import io.github.gouji.rule.ReportFigures;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Lays out the figures of a report for a search. */
final class Tasks {

    private final ReportFigures figures;
    private final Map<Cell, Integer> weights;
    private final int blankWeight;

    Tasks(ReportFigures figures, Map<Cell, Integer> weights, int blankWeight) {
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
            values[i] = costs[i] == 0 ? 0 : figure(cell);
            absent.set(i, figures.isAbsent(cell));
            signed.set(i, cell.mayBeNegative());
        }
        return new Task(system, values, costs, absent, signed);
    }

    private int weight(Cell cell) {
        if (figures.isBlankAsZero(cell)) {
            return blankWeight;
        }
        return figures.isReported(cell) ? weights.getOrDefault(cell, 1) : 0;
    }

    /** Returns the figure of the cell, an amount in millionths. */
    private long figure(Cell cell) {
        if (!cell.isAmount() || !figures.isReported(cell)) {
            return figures.count(cell);
        }
        BigDecimal amount = figures.exact(cell);
        return amount.movePointRight(EquationSystem.AMOUNT_SCALE).longValueExact();
    }
}
