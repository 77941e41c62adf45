// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.sheet;

import io.github.gouji.read.office.TextBuffer;
import io.github.gouji.read.office.XmlCursor;
import io.github.gouji.report.Wording;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of an OpenDocument spreadsheet has beside the text that shows.
 *
 * @param type the kind of its value; "" if it has none
 * @param number its number; {@code null} if it has none
 * @param text its value that is no number; "" if it has none
 */
record OdsValue(String type, @Nullable BigDecimal number, String text) {

    private static final String[] NO_NUMBERS = {"string-value", "boolean-value", "date-value", "time-value"};

    private static final Pattern AROUND = Pattern.compile("[\\s,，¥￥$]|件$|万元$|元$");

    private static final Wording NOT_SHOWN = new Wording("单元格里的文字不显示", "the text in the cell does not show");

    /** Returns the value of the cell at which the cursor is. */
    static OdsValue of(XmlCursor xml) {
        String type = xml.attribute("value-type", "");
        String value = xml.attribute("value");
        String text = "";
        for (String attribute : NO_NUMBERS) {
            text = text.isEmpty() ? xml.attribute(attribute, "").strip() : text;
        }
        BigDecimal number = value == null || type.equals("string") ? null : SheetCell.number(value);
        return new OdsValue(type, number, text.isEmpty() && value != null ? value.strip() : text);
    }

    /**
     * Returns the cell.
     *
     * @param shown the text that shows
     * @param hasText whether there is such text, be it empty
     */
    SheetCell cell(TextBuffer shown, boolean hasText, @Nullable String formula) {
        String seen = shown.cellText();
        Wording leftOut = shown.remark();
        if (number != null) {
            return new SheetCell(
                    SheetCell.plain(number), seen.isEmpty() ? withoutText(leftOut, hasText) : remark(seen));
        }
        if (!seen.isEmpty()) {
            return new SheetCell(seen, leftOut == null ? differing(seen) : leftOut);
        }
        if (leftOut != null) {
            return new SheetCell("", leftOut);
        }
        if (!text.isEmpty()) {
            return new SheetCell(text, hasText ? NOT_SHOWN : null);
        }
        return formula != null && type.isEmpty()
                ? SheetCell.withoutResult(formula.replaceFirst("^[a-z]+:=?", ""))
                : SheetCell.EMPTY;
    }

    /** Says of a number without text what a reader sees of it; many programs write no text beside a number. */
    private @Nullable Wording withoutText(@Nullable Wording leftOut, boolean hasText) {
        if (leftOut != null) {
            return leftOut;
        }
        return hasText ? NumberFormat.NOT_SHOWN : type.equals("percentage") ? NumberFormat.AS_PERCENTAGE : null;
    }

    /** Says what the cell shows if that is another number than the one in it. */
    private @Nullable Wording remark(String seen) {
        BigDecimal plain = number == null ? null : new BigDecimal(SheetCell.plain(number));
        BigDecimal read = SheetCell.number(AROUND.matcher(seen).replaceAll(""));
        return plain != null && read != null && read.compareTo(plain) == 0
                ? null
                : new Wording("单元格里的数显示为“" + seen + "”", "the number in the cell shows as \"" + seen + "\"");
    }

    /** Says what text the cell has if it shows a number that is another. */
    private @Nullable Wording differing(String seen) {
        BigDecimal one = SheetCell.number(AROUND.matcher(seen).replaceAll(""));
        BigDecimal other = SheetCell.number(AROUND.matcher(text).replaceAll(""));
        return one == null || other == null || one.compareTo(other) == 0
                ? null
                : new Wording("单元格里存的是“" + text + "”", "the text in the cell is \"" + text + "\"");
    }
}
