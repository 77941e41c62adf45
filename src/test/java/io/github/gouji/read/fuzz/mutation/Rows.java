// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.mutation;

import io.github.gouji.read.fuzz.page.Box;
import io.github.gouji.read.fuzz.page.Sheet;
import java.util.List;

/** Takes rows out of tables and puts them in, and lets the cells that span rows follow. */
final class Rows {

    private Rows() {}

    /** Tells whether a row begins cells that reach into the rows below it. */
    static boolean beginsSpans(Sheet sheet, int row) {
        return sheet.rows().get(row).stream().anyMatch(box -> box.rows() > 1);
    }

    /** Tells whether cells from above reach into the row. */
    static boolean isCovered(Sheet sheet, int row) {
        for (int i = 0; i < row; i++) {
            int reach = row - i;
            if (sheet.rows().get(i).stream().anyMatch(box -> box.rows() > reach)) {
                return true;
            }
        }
        return false;
    }

    static void remove(Sheet sheet, int row) {
        stretch(sheet, row, -1);
        sheet.rows().remove(row);
    }

    static void insert(Sheet sheet, int row, List<Box> boxes) {
        stretch(sheet, row, 1);
        sheet.rows().add(row, new java.util.ArrayList<>(boxes));
    }

    private static void stretch(Sheet sheet, int row, int by) {
        for (int i = 0; i < row; i++) {
            int reach = row - i;
            sheet.rows()
                    .get(i)
                    .replaceAll(box -> box.rows() > reach ? box.spanning(box.columns(), box.rows() + by) : box);
        }
    }

    /** Returns how many columns the row has, those that are covered from above not counted. */
    static int width(List<Box> row) {
        return row.stream().mapToInt(Box::columns).sum();
    }

    /** Returns the place of the first figure in the row, or its end. */
    static int firstFigure(List<Box> row) {
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i).isFigure()) {
                return i;
            }
        }
        return row.size();
    }
}
