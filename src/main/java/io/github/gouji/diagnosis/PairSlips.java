// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import io.github.gouji.diagnosis.likelihood.FormLayout;
import io.github.gouji.report.Cell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds one slip behind two corrections. */
final class PairSlips {

    private final CellSlips cells;
    private final FormLayout layout;

    PairSlips(CellSlips cells, FormLayout layout) {
        this.cells = cells;
        this.layout = layout;
    }

    @Nullable
    Mistake find(Correction a, Correction b) {
        int order = a.change().compareTo(b.change());
        if (order == 0 && layout.isPartOf(a.cell(), b.cell())) {
            return carried(a, b);
        }
        if (order == 0 && layout.isPartOf(b.cell(), a.cell())) {
            return carried(b, a);
        }
        Cause cause = cause(a, b);
        return cause == null ? null : new Mistake(cause, List.of(a, b), null);
    }

    private @Nullable Cause cause(Correction a, Correction b) {
        if (layout.areNeighbours(a.cell(), b.cell())) {
            if (areExchanged(a, b)) {
                return hasZero(a, b) ? Cause.ONE_PLACE_OFF : Cause.NEIGHBOURS_SWAPPED;
            }
            if (isOverwritten(a, b) || isOverwritten(b, a)) {
                return Cause.ONE_PLACE_OFF;
            }
        }
        if (!Moves.isMove(a, b)) {
            return null;
        }
        boolean inOneLine = inOneLine(a.cell(), b.cell());
        if (layout.isTotal(a.cell()) || layout.isTotal(b.cell())) {
            return inOneLine ? Cause.MISALLOCATED_IN_TOTAL : null;
        }
        return inOneLine && areExchanged(a, b) && hasZero(a, b) ? Cause.MISPLACED : Cause.MISALLOCATED;
    }

    private static boolean areExchanged(Correction a, Correction b) {
        return a.is().compareTo(b.should()) == 0 && b.is().compareTo(a.should()) == 0;
    }

    private static boolean hasZero(Correction a, Correction b) {
        return a.is().signum() == 0 || b.is().signum() == 0;
    }

    /** Tells whether the first figure stands in the second cell, whose own figure is lost. */
    private static boolean isOverwritten(Correction a, Correction b) {
        return a.is().signum() == 0 && a.should().compareTo(b.is()) == 0;
    }

    private boolean inOneLine(Cell a, Cell b) {
        return layout.rowOf(a) == layout.rowOf(b) || layout.columnOf(a) == layout.columnOf(b);
    }

    private Mistake carried(Correction part, Correction total) {
        Mistake alone = cells.find(part);
        boolean explained = alone.cause().compareTo(Cause.CARRIED_INTO_TOTAL) < 0;
        return new Mistake(
                explained ? alone.cause() : Cause.CARRIED_INTO_TOTAL, List.of(part, total), alone.evidence());
    }
}
