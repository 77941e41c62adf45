// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.sheet;

import io.github.gouji.report.Wording;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a spreadsheet.
 *
 * @param text its text, not empty
 * @param remark where it shows something else than this text; {@code null} if it does not
 */
record SheetCell(String text, @Nullable Wording remark) {

    /** Spreadsheets keep so many digits of a number, and show no more. */
    private static final MathContext DIGITS = new MathContext(15);

    /** A number with more digits before or behind its point is none that was meant. */
    private static final int LONGEST = 40;

    static final SheetCell EMPTY = new SheetCell("", null);

    boolean isEmpty() {
        return text.isBlank() && remark == null;
    }

    /** Returns the cell of a number in a format, from the text of the number. */
    static SheetCell of(String text, NumberFormat format) {
        BigDecimal number = number(text);
        return number == null
                ? new SheetCell(text.strip(), null)
                : new SheetCell(plain(number), format.remark(rounded(number)));
    }

    /** Returns the cell of a whole number in a format. */
    static SheetCell whole(long number, NumberFormat format) {
        return new SheetCell(Long.toString(number), format.remark(Long.signum(number), 0));
    }

    /** Returns the text of a number as it is stored: whole numbers without a point, and none with an exponent. */
    static String plain(BigDecimal number) {
        BigDecimal shown = rounded(number);
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.precision() > DIGITS.getPrecision() ? number.round(DIGITS) : number;
    }

    /** Returns the number in a text; {@code null} if it is none, or longer than any that was meant. */
    static @Nullable BigDecimal number(String text) {
        try {
            BigDecimal number = text.length() > LONGEST ? null : new BigDecimal(text.strip());
            boolean isMeant = number != null
                    && Math.abs((long) number.scale()) <= LONGEST
                    && Math.abs((long) number.precision() - number.scale()) <= LONGEST;
            return isMeant ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Returns the cell of a formula whose result the document does not have: it is not blank, and no number either. */
    static SheetCell withoutResult(String formula) {
        return new SheetCell(
                "=" + (formula.isBlank() ? "…" : formula.strip()),
                new Wording("公式没有保存计算结果", "the result of the formula is not in the document"));
    }
}
