// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing.generate;

import io.github.gouji.report.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** Slips of the pen that make one figure wrong. Each leaves the sheet as it is where it cannot happen. */
final class TypedSlips {

    /** 万, the largest unit that a figure is mistaken by. */
    private static final int MOST_ZEROS = 4;

    /** A figure with more digits than this is not made longer. */
    private static final int MOST_DIGITS = 12;

    private TypedSlips() {}

    static void blankLeft(SlipSheet sheet) {
        Cell cell = sheet.any(sheet.filled(filled -> !sheet.isTotal(filled)));
        if (cell != null) {
            sheet.set(cell, null);
        }
    }

    static void signFlipped(SlipSheet sheet) {
        retype(sheet, figure -> List.of("-" + figure));
    }

    static void unitSlip(SlipSheet sheet) {
        retype(sheet, figure -> {
            List<String> slips = new ArrayList<>();
            String text = Long.toString(figure);
            for (int zeros = 1; zeros <= MOST_ZEROS; zeros++) {
                String end = "0".repeat(zeros);
                slips.add(text + end);
                if (text.endsWith(end)) {
                    slips.add(text.substring(0, text.length() - zeros));
                }
            }
            return slips;
        });
    }

    static void digitsTransposed(SlipSheet sheet) {
        retype(sheet, figure -> {
            List<String> slips = new ArrayList<>();
            String text = Long.toString(figure);
            for (int i = 0; i + 1 < text.length(); i++) {
                slips.add(text.substring(0, i) + text.charAt(i + 1) + text.charAt(i) + text.substring(i + 2));
            }
            return slips;
        });
    }

    /** A zero at the end that stands there twice is a slip of the unit. */
    static void digitDoubled(SlipSheet sheet) {
        retype(sheet, figure -> {
            List<String> slips = new ArrayList<>();
            String text = Long.toString(figure);
            for (int i = 0; i < text.length(); i++) {
                if (!text.substring(i).matches("0+")) {
                    slips.add(text.substring(0, i + 1) + text.substring(i));
                }
            }
            return slips;
        });
    }

    static void digitDropped(SlipSheet sheet) {
        retype(sheet, figure -> {
            List<String> slips = new ArrayList<>();
            String text = Long.toString(figure);
            for (int i = 0; i < text.length() && text.length() > 1; i++) {
                if (!text.substring(i).matches("0+")) {
                    slips.add(text.substring(0, i) + text.substring(i + 1));
                }
            }
            return slips;
        });
    }

    static void digitMistyped(SlipSheet sheet) {
        retype(sheet, figure -> {
            List<String> slips = new ArrayList<>();
            String text = Long.toString(figure);
            for (int i = 0; i < text.length() && text.length() > 1; i++) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    slips.add(text.substring(0, i) + digit + text.substring(i + 1));
                }
            }
            return slips;
        });
    }

    /** The first digit and the last one are others, or the only one. */
    static void unexplained(SlipSheet sheet) {
        Cell cell = sheet.any(sheet.filled(filled -> !sheet.isTotal(filled)));
        if (cell == null) {
            return;
        }
        String text = Long.toString(sheet.get(cell));
        String first = String.valueOf(otherDigit(text.charAt(0), sheet));
        String middle = text.length() < 3 ? "" : text.substring(1, text.length() - 1);
        String last = text.length() < 2 ? "" : String.valueOf(otherDigit(text.charAt(text.length() - 1), sheet));
        sheet.set(cell, Long.parseLong(first + middle + last));
    }

    /** Returns a digit from 1 to 9 that is not the given one. */
    private static char otherDigit(char digit, SlipSheet sheet) {
        char other = (char) ('1' + sheet.random().nextInt(8));
        return other >= digit ? (char) (other + 1) : other;
    }

    /** Replaces the figure of any cell by one of its slips, which neither begins with a zero nor is the figure itself. */
    private static void retype(SlipSheet sheet, LongFunction<List<String>> slips) {
        Cell cell = sheet.any(sheet.filled(filled -> true));
        if (cell == null) {
            return;
        }
        long figure = sheet.get(cell);
        String slip = sheet.any(slips.apply(figure).stream()
                .filter(text -> !text.startsWith("0") && text.length() <= MOST_DIGITS)
                .filter(text -> Long.parseLong(text) != figure)
                .toList());
        if (slip != null) {
            sheet.set(cell, Long.parseLong(slip));
        }
    }
}
