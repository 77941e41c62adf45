// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values for a spreadsheet: with the mark by which Excel knows Chinese, and with an apostrophe before what
 * Excel would take for a formula.
 */
final class CsvLines {

    static final String BYTE_ORDER_MARK = "\uFEFF";

    /** With these spreadsheets begin a formula, full width or not. */
    private static final String FORMULA = "=+-@＝＋－＠";

    private final StringBuilder lines = new StringBuilder();

    void add(List<? extends @Nullable Object> fields) {
        lines.append(fields.stream().map(CsvLines::field).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String field(@Nullable Object field) {
        if (field == null) {
            return "";
        }
        if (field instanceof BigDecimal number) {
            return TextSettings.plain(number);
        }
        if (field instanceof Number number) {
            return number.toString();
        }
        String text = TextSettings.clean(field.toString());
        String visible = text.stripLeading();
        boolean formula = !visible.isEmpty() && FORMULA.indexOf(visible.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }

    String withMark() {
        return BYTE_ORDER_MARK + lines;
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
