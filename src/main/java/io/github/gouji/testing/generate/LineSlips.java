// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing.generate;

import io.github.gouji.report.Cell;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Heading;
import java.util.List;
import java.util.function.Function;

/** Slips in a whole row or column of table 三. Each leaves the sheet as it is where it cannot happen. */
final class LineSlips {

    private LineSlips() {}

    /** All of a row is zero, though others are computed with it. */
    static void rowNotFilled(SlipSheet sheet) {
        filled(sheet, Cell::row).forEach(cell -> sheet.set(cell, 0L));
    }

    /** The figures of a column are others, as they may have been in the year before. */
    static void lastYears(SlipSheet sheet) {
        filled(sheet, Cell::column)
                .forEach(cell -> sheet.set(cell, sheet.random().nextLong(2 * sheet.get(cell) + 1)));
    }

    /** Returns the figures of a line that are not zero; none where the table has no such line. */
    private static List<Cell> filled(SlipSheet sheet, Function<Cell, Heading> lineOf) {
        List<Cell> all = sheet.filled(cell -> cell.table() == FormTable.REQUESTS);
        Cell any = sheet.any(all);
        return any == null
                ? List.of()
                : all.stream()
                        .filter(cell -> lineOf.apply(cell) == lineOf.apply(any))
                        .toList();
    }
}
