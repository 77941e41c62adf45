// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.campaign;

import io.github.gouji.diagnosis.campaign.Sheet.Sum;
import io.github.gouji.report.Cell;
import java.util.function.BiFunction;
import java.util.function.LongUnaryOperator;

/** Mistakes that make one figure wrong. Each leaves the sheet as it is where it cannot happen. */
final class TypedWrong {

    private TypedWrong() {}

    static void blank(Sheet sheet) {
        Cell cell = sheet.any(sheet.cells(c -> sheet.get(c) > 0));
        if (cell != null) {
            sheet.clear(cell);
        }
    }

    static void sign(Sheet sheet) {
        change(sheet, figure -> -figure);
    }

    static void transposed(Sheet sheet) {
        retype(sheet, 2, (text, place) -> {
            int at = Math.min(place, text.length() - 2);
            return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
        });
    }

    static void dropped(Sheet sheet) {
        retype(sheet, 2, (text, place) -> text.substring(0, place) + text.substring(place + 1));
    }

    static void doubled(Sheet sheet) {
        retype(sheet, 1, (text, place) -> text.substring(0, place) + text.charAt(place) + text.substring(place));
    }

    static void mistyped(Sheet sheet) {
        int other = sheet.random().nextInt(10);
        retype(sheet, 2, (text, place) -> text.substring(0, place) + other + text.substring(place + 1));
    }

    static void tooManyZeros(Sheet sheet) {
        long factor = sheet.any(Slip.FACTORS);
        change(sheet, figure -> figure * factor);
    }

    static void tooFewZeros(Sheet sheet) {
        long factor = sheet.any(Slip.FACTORS);
        change(sheet, figure -> figure % factor == 0 ? figure / factor : figure);
    }

    /** One part was amended after the total was added up. */
    static void totalNotUpdated(Sheet sheet) {
        Sum sum = sheet.any(sheet.sums());
        Cell part = sheet.any(sum.parts());
        if (sheet.get(part) > 0) {
            long amended = 1 + sheet.random().nextLong(sheet.get(part));
            sheet.add(sum.total(), sheet.random().nextBoolean() ? amended : -amended);
        }
    }

    static void totalLeftAtZero(Sheet sheet) {
        sheet.set(sheet.any(sheet.sums()).total(), 0);
    }

    /** Any figure up to twice the true one, or 20. */
    static void replaced(Sheet sheet) {
        Cell cell = sheet.any(sheet.cells());
        sheet.set(cell, sheet.random().nextLong(Math.max(20, 2 * sheet.get(cell)) + 1));
    }

    static void twoReplaced(Sheet sheet) {
        replaced(sheet);
        replaced(sheet);
    }

    private static void change(Sheet sheet, LongUnaryOperator slip) {
        Cell cell = sheet.any(sheet.cells(c -> sheet.get(c) > 0));
        if (cell != null) {
            sheet.set(cell, slip.applyAsLong(sheet.get(cell)));
        }
    }

    private static void retype(Sheet sheet, int digits, BiFunction<String, Integer, String> slip) {
        change(sheet, figure -> {
            String text = Long.toString(figure);
            return text.length() < digits
                    ? figure
                    : Long.parseLong(slip.apply(text, sheet.random().nextInt(text.length())));
        });
    }
}
