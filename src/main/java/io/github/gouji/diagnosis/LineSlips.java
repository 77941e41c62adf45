// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import io.github.gouji.diagnosis.likelihood.FormLayout;
import io.github.gouji.report.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds one slip behind several corrections in one row, or in one column. */
final class LineSlips {

    private final CellSlips cells;
    private final FormLayout layout;

    LineSlips(CellSlips cells, FormLayout layout) {
        this.cells = cells;
        this.layout = layout;
    }

    @Nullable
    Mistake ofRow(List<Correction> row) {
        List<Cell> line = layout.rowOf(row.get(0).cell());
        if (isCleared(row, line)) {
            return new Mistake(Cause.ROW_COUNTED_TWICE, row, null);
        }
        if (isNotFilled(row, line)) {
            return new Mistake(Cause.ROW_NOT_FILLED, row, null);
        }
        Cell twice = rowOfParts(row, total -> total.change().negate());
        if (twice != null) {
            return new Mistake(Cause.ROW_COUNTED_TWICE, row, twice);
        }
        Cell leftOut = rowOfParts(row, Correction::change);
        if (leftOut != null) {
            return new Mistake(Cause.ROW_LEFT_OUT, row, leftOut);
        }
        return ofLine(row, line);
    }

    @Nullable
    Mistake ofColumn(List<Correction> column) {
        List<Cell> line = layout.columnOf(column.get(0).cell());
        return line.stream().allMatch(cells::isLastYears)
                ? new Mistake(Cause.LAST_YEARS_FIGURES, column, null)
                : ofLine(column, line);
    }

    private @Nullable Mistake ofLine(List<Correction> corrections, List<Cell> line) {
        if (corrections.stream().allMatch(this::isTotalAtZero)) {
            return new Mistake(Cause.TOTAL_LEFT_AT_ZERO, corrections, null);
        }
        if (isShifted(corrections, line)) {
            return new Mistake(Cause.ONE_PLACE_OFF, corrections, null);
        }
        return corrections.size() > 2 && isCarried(corrections)
                ? new Mistake(Cause.CARRIED_INTO_TOTAL, corrections, null)
                : null;
    }

    /** Tells whether all figures of the line must go. */
    private boolean isCleared(List<Correction> corrections, List<Cell> line) {
        return line.stream().allMatch(cell -> cells.corrected(cell, corrections).signum() == 0)
                && corrections.stream().allMatch(correction -> !correction.isRise());
    }

    /** Tells whether all of the row is zero or blank, and its total must rise as well. */
    private boolean isNotFilled(List<Correction> corrections, List<Cell> line) {
        Cell last = corrections.get(corrections.size() - 1).cell();
        return layout.isPartOf(line.get(0), last)
                && corrections.stream().allMatch(correction -> correction.is().signum() == 0)
                && line.stream().allMatch(cell -> cells.reported(cell).signum() == 0);
    }

    private boolean isTotalAtZero(Correction correction) {
        return layout.isTotal(correction.cell())
                && correction.reported() != null
                && correction.is().signum() == 0;
    }

    /** Returns a part in one row that has what each of these totals has too much, or too little. */
    private @Nullable Cell rowOfParts(List<Correction> totals, Function<Correction, BigDecimal> figure) {
        for (Cell evidence : cells.partsOf(totals.get(0), figure.apply(totals.get(0)))) {
            boolean all = totals.stream()
                    .allMatch(total -> cells.partsOf(total, figure.apply(total)).stream()
                            .anyMatch(part -> part.row() == evidence.row()));
            if (all) {
                return evidence;
            }
        }
        return null;
    }

    /** Tells whether the figures from the first correction to the last stand one place too far on, or back. */
    private boolean isShifted(List<Correction> corrections, List<Cell> line) {
        int one = line.indexOf(corrections.get(0).cell());
        int other = line.indexOf(corrections.get(corrections.size() - 1).cell());
        int first = Math.min(one, other);
        int last = Math.max(one, other);
        return isShifted(corrections, line, first, last, 1) || isShifted(corrections, line, last, first, -1);
    }

    /**
     * Tells whether each figure stands one step on, so that the first place has zero. The last one may have lost its own
     * only if there are several.
     */
    private boolean isShifted(List<Correction> corrections, List<Cell> line, int from, int to, int step) {
        int moved = 0;
        boolean shifted = cells.reported(line.get(from)).signum() == 0;
        for (int i = from; shifted && i != to; i += step) {
            BigDecimal should = cells.corrected(line.get(i), corrections);
            shifted = should.compareTo(cells.reported(line.get(i + step))) == 0;
            moved += should.signum();
        }
        return shifted
                && (moved > 1 || cells.corrected(line.get(to), corrections).signum() == 0);
    }

    /** Tells whether one correction is that of the total of all others, and follows from them. */
    private boolean isCarried(List<Correction> corrections) {
        Correction total = corrections.get(corrections.size() - 1);
        BigDecimal changes = BigDecimal.ZERO;
        for (Correction part : corrections.subList(0, corrections.size() - 1)) {
            if (!layout.isPartOf(part.cell(), total.cell())) {
                return false;
            }
            changes = changes.add(part.change());
        }
        return changes.compareTo(total.change()) == 0;
    }
}
