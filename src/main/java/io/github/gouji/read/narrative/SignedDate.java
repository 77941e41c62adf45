// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.narrative;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The date below a report, alone in its line or behind the name of the body that signs.
 *
 * @param body the name in front of it; {@code null} if there is none
 * @param year the year
 * @param month the month
 */
record SignedDate(@Nullable String body, int year, int month) {

    private static final int LONGEST = 45;

    /** A report on a year is published until the middle of the next one. */
    private static final int LAST_MONTH = 6;

    /** Returns the date that the line ends with; {@code null} if there is none, or other text. */
    static @Nullable SignedDate of(String text) {
        if (text.length() > LONGEST || text.length() < 8) {
            return null;
        }
        int end = text.endsWith(")") ? text.length() - 1 : text.length();
        if (text.charAt(end - 1) == '日') {
            return ofWords(text, end);
        }
        return ofNumbers(text, end);
    }

    private static @Nullable SignedDate ofWords(String text, int end) {
        List<Years.Mention> years = Years.of(text);
        if (years.size() != 1 || !years.get(0).isDate()) {
            return null;
        }
        int month = text.indexOf('月', years.get(0).end());
        boolean isDay = month > 0 && month < end - 1 && end - month <= 5;
        for (int i = month + 1; isDay && i < end - 1; i++) {
            isDay = Character.isDigit(text.charAt(i)) || "〇一二三四五六七八九十廿".indexOf(text.charAt(i)) >= 0;
        }
        return isDay
                ? behind(
                        text,
                        years.get(0).start(),
                        years.get(0).year(),
                        years.get(0).month())
                : null;
    }

    /** Reads 2025-01-20, 2025.1.20 and 2025/1/20. */
    private static @Nullable SignedDate ofNumbers(String text, int end) {
        int begin = end;
        while (begin > 0 && end - begin < 10 && "0123456789-./".indexOf(text.charAt(begin - 1)) >= 0) {
            begin--;
        }
        if (end - begin < 8 || !text.startsWith("20", begin)) {
            return null;
        }
        char mark = text.charAt(begin + 4);
        int second = text.indexOf(mark, begin + 5);
        if (Character.isDigit(mark) || second <= begin + 5 || second > begin + 7 || second + 1 >= end) {
            return null;
        }
        String year = text.substring(begin, begin + 4);
        String month = text.substring(begin + 5, second);
        String day = text.substring(second + 1, end);
        boolean isDate = isNumber(year) && isNumber(month) && isNumber(day) && day.length() <= 2;
        return isDate ? behind(text, begin, Integer.parseInt(year), Integer.parseInt(month)) : null;
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static @Nullable SignedDate behind(String text, int begin, int year, int month) {
        String before = text.substring(0, begin > 0 && text.charAt(begin - 1) == '(' ? begin - 1 : begin);
        if (before.isEmpty()) {
            return new SignedDate(null, year, month);
        }
        String body = BodyName.strict(before);
        return body == null ? null : new SignedDate(body, year, month);
    }

    /** Returns the year that a report so dated is on; {@code null} if the date does not tell. */
    @Nullable
    Integer reportYear() {
        return month >= 1 && month <= LAST_MONTH ? Integer.valueOf(year - 1) : null;
    }
}
