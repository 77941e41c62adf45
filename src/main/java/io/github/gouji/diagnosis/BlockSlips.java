// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import io.github.gouji.diagnosis.likelihood.FormLayout;
import io.github.gouji.report.Cell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds one slip behind corrections in two rows, each of which is forced. */
final class BlockSlips {

    /** Of each row a figure and its total. */
    private static final int FEWEST = 4;

    private final CellSlips cells;
    private final FormLayout layout;

    BlockSlips(CellSlips cells, FormLayout layout) {
        this.cells = cells;
        this.layout = layout;
    }

    /** Returns the mistake behind all of these corrections, which are in form order. */
    @Nullable
    Mistake find(List<Correction> corrections) {
        if (corrections.size() < FEWEST) {
            return null;
        }
        List<Cell> upper = layout.rowOf(corrections.get(0).cell());
        List<Cell> lower = layout.rowOf(corrections.get(corrections.size() - 1).cell());
        List<Correction> above = new ArrayList<>();
        List<Correction> below = new ArrayList<>();
        for (Correction correction : corrections) {
            List<Cell> row = layout.rowOf(correction.cell());
            if (row != upper && row != lower) {
                return null;
            }
            (row == upper ? above : below).add(correction);
        }
        if (upper == lower) {
            return null;
        }
        if (isCarriedThrough(above, below)) {
            return new Mistake(Cause.CARRIED_INTO_TOTAL, corrections, null);
        }
        Cause off = oneLineOff(above, below);
        return off == null ? null : new Mistake(off, corrections, null);
    }

    /** Tells whether figures of a row are wrong, their total by the same, and all their totals below as well. */
    private boolean isCarriedThrough(List<Correction> row, List<Correction> totals) {
        Cell last = row.get(row.size() - 1).cell();
        boolean carried = row.size() == totals.size() && row.size() > 1;
        for (int i = 0; carried && i < row.size(); i++) {
            Correction part = row.get(i);
            carried = part.change().compareTo(totals.get(i).change()) == 0
                    && layout.isPartOf(part.cell(), totals.get(i).cell())
                    && (part.cell().equals(last) || layout.isPartOf(part.cell(), last));
        }
        return carried;
    }

    private @Nullable Cause oneLineOff(List<Correction> above, List<Correction> below) {
        List<Cell> upper = layout.rowOf(above.get(0).cell());
        List<Cell> lower = layout.rowOf(below.get(0).cell());
        if (upper.size() != lower.size() || !layout.areNeighbours(upper.get(0), lower.get(0))) {
            return null;
        }
        boolean down = fits(above, upper, lower);
        boolean up = fits(below, lower, upper);
        if ((down && isEmpty(upper)) || (up && isEmpty(lower))) {
            return Cause.ONE_PLACE_OFF;
        }
        return down && up ? Cause.NEIGHBOURS_SWAPPED : null;
    }

    private boolean isEmpty(List<Cell> row) {
        return row.stream().allMatch(cell -> cells.reported(cell).signum() == 0);
    }

    /** Tells whether the figures that the row should have stand in the other one. */
    private boolean fits(List<Correction> corrections, List<Cell> row, List<Cell> other) {
        for (int i = 0; i < row.size(); i++) {
            if (cells.corrected(row.get(i), corrections).compareTo(cells.reported(other.get(i))) != 0) {
                return false;
            }
        }
        return true;
    }
}
