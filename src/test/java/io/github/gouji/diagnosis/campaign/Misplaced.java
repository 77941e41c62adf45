// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.campaign;

import io.github.gouji.report.Cell;
import io.github.gouji.report.RequestRow;
import java.util.List;

/** Mistakes that make several figures wrong. Each leaves the sheet as it is where it cannot happen. */
final class Misplaced {

    private Misplaced() {}

    /** A figure stands in the next cell of its row, which was zero. */
    static void oneColumnOff(Sheet sheet) {
        off(sheet, partsOf(sheet.any(sheet.rows())));
    }

    static void oneRowOff(Sheet sheet) {
        off(sheet, sheet.column(sheet.random().nextInt(7)));
    }

    /** All figures of a row stand in the next cell; the last one was zero. */
    static void rowOneColumnOff(Sheet sheet) {
        List<Cell> parts = partsOf(sheet.any(sheet.rows()));
        int last = parts.size() - 1;
        if (sheet.get(parts.get(last)) == 0) {
            for (int i = last; i > 0; i--) {
                sheet.set(parts.get(i), sheet.get(parts.get(i - 1)));
            }
            sheet.set(parts.get(0), 0);
        }
    }

    static void swappedInRow(Sheet sheet) {
        swap(sheet, partsOf(sheet.any(sheet.rows())));
    }

    static void swappedInColumn(Sheet sheet) {
        swap(sheet, sheet.column(sheet.random().nextInt(7)));
    }

    static void movedInRow(Sheet sheet) {
        move(sheet, partsOf(sheet.any(sheet.rows())));
    }

    static void movedInColumn(Sheet sheet) {
        move(sheet, sheet.column(sheet.random().nextInt(6)));
    }

    /** （七）总计 has one row of outcomes twice, in every column. */
    static void rowCountedTwice(Sheet sheet) {
        addToOutcomeTotal(sheet, 1);
    }

    static void rowLeftOut(Sheet sheet) {
        addToOutcomeTotal(sheet, -1);
    }

    /** Some requests of one row of outcomes are entered in an empty row as well, and not in （七）总计. */
    static void rowEnteredTwice(Sheet sheet) {
        List<Cell> from = sheet.any(sheet.outcomes());
        List<Cell> to = sheet.any(sheet.outcomes());
        if (to.stream().allMatch(cell -> sheet.get(cell) == 0)) {
            long total = 0;
            for (int i = 0; i < to.size() - 1; i++) {
                long some = sheet.get(from.get(i)) - sheet.random().nextLong(sheet.get(from.get(i)) / 2 + 1);
                sheet.set(to.get(i), some);
                total += some;
            }
            sheet.set(sheet.totalOf(to), total);
        }
    }

    /** A part is too large or too small, and so is the total of its row. */
    static void carriedIntoTotal(Sheet sheet) {
        List<Cell> row = sheet.any(sheet.rows());
        Cell part = sheet.any(partsOf(row));
        if (sheet.get(part) > 0) {
            long amount = 1 + sheet.random().nextLong(sheet.get(part));
            long change = sheet.random().nextBoolean() ? amount : -amount;
            sheet.add(part, change);
            sheet.add(sheet.totalOf(row), change);
        }
    }

    private static void addToOutcomeTotal(Sheet sheet, int times) {
        List<Cell> row = sheet.any(sheet.outcomes());
        sheet.rows().stream()
                .filter(total -> total.get(0).row() == RequestRow.OUTCOME_TOTAL)
                .forEach(total -> {
                    for (int i = 0; i < total.size(); i++) {
                        sheet.add(total.get(i), times * sheet.get(row.get(i)));
                    }
                });
    }

    private static void off(Sheet sheet, List<Cell> line) {
        int[] two = neighbours(sheet, line);
        if (sheet.get(line.get(two[1])) == 0) {
            swap(sheet, line.get(two[0]), line.get(two[1]));
        }
    }

    private static void swap(Sheet sheet, List<Cell> line) {
        int[] two = neighbours(sheet, line);
        if (sheet.get(line.get(two[0])) != 0 && sheet.get(line.get(two[1])) != 0) {
            swap(sheet, line.get(two[0]), line.get(two[1]));
        }
    }

    private static void swap(Sheet sheet, Cell a, Cell b) {
        long figure = sheet.get(a);
        sheet.set(a, sheet.get(b));
        sheet.set(b, figure);
    }

    private static int[] neighbours(Sheet sheet, List<Cell> line) {
        int first = sheet.random().nextInt(line.size() - 1);
        return sheet.random().nextBoolean() ? new int[] {first, first + 1} : new int[] {first + 1, first};
    }

    private static void move(Sheet sheet, List<Cell> line) {
        Cell from = sheet.any(line);
        Cell to = sheet.any(line);
        if (sheet.get(from) > 0) {
            long amount = 1 + sheet.random().nextLong(sheet.get(from));
            sheet.add(from, -amount);
            sheet.add(to, amount);
        }
    }

    private static List<Cell> partsOf(List<Cell> row) {
        return row.subList(0, row.size() - 1);
    }
}
