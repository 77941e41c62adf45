// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.place;

import io.github.gouji.read.shape.HeadingPair;
import io.github.gouji.read.shape.Layout;
import io.github.gouji.read.shape.Shape;
import io.github.gouji.read.shape.Shape.Slot;
import io.github.gouji.read.zone.FigureRow;
import io.github.gouji.report.FormTable;
import java.util.List;

/**
 * Columns of table 四 that are the end of one group and the beginning of the next, as on a page on which a wide sheet goes
 * on: above them stands the title of the second alone.
 */
final class CutGroups {

    private CutGroups() {}

    /** Tells whether the title above a row without a label need not be that of all its columns. */
    static boolean areIn(FigureRow row, Slot slot, Layout layout) {
        Shape shape = row.zone().shape();
        boolean isTitled = shape.table() == FormTable.DISPUTES
                && shape.rowsBeside()
                && !shape.columnsBeside()
                && row.label().isEmpty();
        return isTitled && beginsAgain(layout.order(), slot.above()) && !isTotalFirst(row, layout, slot.above());
    }

    /** Tells whether columns follow each other as in the form, and the first of it behind the last. */
    private static boolean beginsAgain(List<HeadingPair> columns, List<HeadingPair> form) {
        boolean again = false;
        for (int i = 1; i < columns.size(); i++) {
            int before = form.indexOf(columns.get(i - 1));
            int at = form.indexOf(columns.get(i));
            if (at != (before + 1) % form.size()) {
                return false;
            }
            again |= at == 0;
        }
        return again;
    }

    /** Tells whether the total stands before its parts: it may be that of the group before, but for the sum. */
    private static boolean isTotalFirst(FigureRow row, Layout layout, List<HeadingPair> form) {
        return layout.size() == form.size()
                && row.values().size() == form.size()
                && row.zone().shape().isUsual(layout.order(), form)
                && (Sums.isTotal(row.values(), 0) || Sums.areZero(row.values()));
    }
}
