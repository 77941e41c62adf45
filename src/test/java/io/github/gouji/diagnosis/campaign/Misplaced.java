// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.campaign;

import io.github.gouji.report.Cell;
import io.github.gouji.report.RequestRow;
import java.util.ArrayList;
import java.util.Collections;
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

    /** All figures of a row stand in the row above or below, which was empty; not where no equation feels it. */
    static void rowOneRowOff(Sheet sheet) {
        int outcomes = sheet.outcomes().size();
        int first = sheet.any(List.of(1, outcomes + 1, outcomes + 2));
        List<Cell> upper = sheet.rows().get(first);
        List<Cell> lower = sheet.rows().get(first + 1);
        if (isEmpty(sheet, upper) != isEmpty(sheet, lower)) {
            for (int i = 0; i < upper.size(); i++) {
                swap(sheet, upper.get(i), lower.get(i));
            }
        }
    }

    /** Two figures of a column or more, with what is between them, stand one row off; the last may lose its own. */
    static void columnOneRowOff(Sheet sheet) {
        List<Cell> column = sheet.column(sheet.random().nextInt(7));
        int from = sheet.random().nextInt(column.size() - 1);
        int to = from + 1 + sheet.random().nextInt(column.size() - from - 1);
        List<Cell> part = new ArrayList<>(column.subList(from, to + 1));
        if (sheet.random().nextBoolean()) {
            Collections.reverse(part);
        }
        int last = part.size() - 1;
        if (part.subList(0, last).stream().filter(cell -> sheet.get(cell) != 0).count() > 1) {
            for (int i = last; i > 0; i--) {
                sheet.set(part.get(i), sheet.get(part.get(i - 1)));
            }
            sheet.set(part.get(0), 0);
        }
    }

    /** A column has the figures of the year before. */
    static void lastYearsColumn(Sheet sheet) {
        if (sheet.lastYear() != null) {
            List<Cell> column = sheet.column(sheet.random().nextInt(7));
            column.stream()
                    .filter(sheet.lastYear().cells()::contains)
                    .forEach(cell -> sheet.set(cell, Sheet.figure(sheet.lastYear(), cell)));
        }
    }

    /** A row is left at zero throughout. */
    static void rowNotFilled(Sheet sheet) {
        sheet.any(sheet.rows()).forEach(cell -> sheet.set(cell, 0));
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

    /** A part is too large or too small, and so are the total of its row and both in （七）总计. */
    static void carriedThrough(Sheet sheet) {
        List<Cell> row = sheet.any(sheet.outcomes());
        int column = sheet.random().nextInt(row.size() - 1);
        long figure = sheet.get(row.get(column));
        if (figure > 0) {
            long amount = 1 + sheet.random().nextLong(figure);
            long change = sheet.random().nextBoolean() ? amount : -amount;
            for (List<Cell> wrong : List.of(row, outcomeTotal(sheet))) {
                sheet.add(wrong.get(column), change);
                sheet.add(sheet.totalOf(wrong), change);
            }
        }
    }

    private static List<Cell> outcomeTotal(Sheet sheet) {
        return sheet.rows().stream()
                .filter(row -> row.get(0).row() == RequestRow.OUTCOME_TOTAL)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isEmpty(Sheet sheet, List<Cell> row) {
        return row.stream().allMatch(cell -> sheet.get(cell) == 0);
    }

    private static void addToOutcomeTotal(Sheet sheet, int times) {
        List<Cell> row = sheet.any(sheet.outcomes());
        List<Cell> total = outcomeTotal(sheet);
        for (int i = 0; i < total.size(); i++) {
            sheet.add(total.get(i), times * sheet.get(row.get(i)));
        }
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
