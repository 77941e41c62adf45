// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.narrative;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Years in normalised text, in digits or Chinese numerals. */
final class Years {

    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
    private static final String ZEROS = "零○◯OoОО0";
    private static final int DIGITS = 4;

    private Years() {}

    /**
     * A year in a text.
     *
     * @param start where it begins
     * @param end where the text behind 年 or 年度 begins
     * @param year the year
     * @param month the month that follows; 0 if there is none
     */
    record Mention(int start, int end, int year, int month) {

        boolean isDate() {
            return month > 0;
        }
    }

    /** Returns the years that 年 stands behind. */
    static List<Mention> of(String text) {
        int at = text.indexOf('年');
        if (at < 0) {
            return List.of();
        }
        List<Mention> found = new ArrayList<>();
        for (; at >= 0; at = text.indexOf('年', at + 1)) {
            int year = year(text, at - DIGITS, at);
            if (year > 0) {
                int end = text.startsWith("度", at + 1) ? at + 2 : at + 1;
                found.add(new Mention(at - DIGITS, end, year, end == at + 1 ? month(text, end) : 0));
            }
        }
        return found;
    }

    /** Returns the years of a title or of the name of a file, in which 年 may be left out. */
    static List<Mention> ofTitle(String text) {
        List<Mention> found = new ArrayList<>(of(text));
        for (int at = text.indexOf("20"); at >= 0; at = text.indexOf("20", at + 1)) {
            int end = at + DIGITS;
            if (end <= text.length() && year(text, at, end) > 0 && standsAlone(text, at, end)) {
                found.add(new Mention(at, end, year(text, at, end), 0));
            }
        }
        return found;
    }

    /** Returns the only year among these that is no part of a date; {@code null} if there are none, or several. */
    static @Nullable Integer only(List<Mention> mentions) {
        Integer year = null;
        for (Mention mention : mentions) {
            if (mention.isDate()) {
                continue;
            }
            if (year != null && year != mention.year()) {
                return null;
            }
            year = mention.year();
        }
        return year;
    }

    private static boolean standsAlone(String text, int from, int to) {
        char before = from == 0 ? ' ' : text.charAt(from - 1);
        char behind = to == text.length() ? ' ' : text.charAt(to);
        boolean partOfNumber = Character.isDigit(behind) || behind == '年' || behind == '/' || behind == '.';
        boolean partOfDate = behind == '-' && to + 1 < text.length() && Character.isDigit(text.charAt(to + 1));
        boolean laterPart = "-/.".indexOf(before) >= 0 && from > 1 && Character.isDigit(text.charAt(from - 2));
        boolean numberOfDocument = behind == ')' && to + 1 < text.length() && Character.isDigit(text.charAt(to + 1));
        boolean letter = (before < 128 && Character.isLetter(before)) || (behind < 128 && Character.isLetter(behind));
        return !partOfNumber && !partOfDate && !laterPart && !numberOfDocument && !letter;
    }

    /** Returns the year that four signs make, 0 if they make none of this century. */
    private static int year(String text, int from, int to) {
        if (from < 0 || (from > 0 && isDigit(text.charAt(from - 1)))) {
            return 0;
        }
        int year = 0;
        for (int i = from; i < to; i++) {
            int digit = digit(text.charAt(i));
            if (digit < 0) {
                return 0;
            }
            year = year * 10 + digit;
        }
        return year / 100 == 20 && digit(text.charAt(from)) == 2 ? year : 0;
    }

    private static int month(String text, int from) {
        int end = from;
        int month = 0;
        while (end < text.length() && end - from < 2 && isDigit(text.charAt(end))) {
            month = month * 10 + text.charAt(end++) - '0';
        }
        while (end == from || (end - from < 3 && month >= 10)) {
            int digit = end < text.length() ? "一二三四五六七八九十".indexOf(text.charAt(end)) : -1;
            if (digit < 0) {
                break;
            }
            month += digit + 1;
            end++;
        }
        return end > from && end < text.length() && text.charAt(end) == '月' ? month : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int digit(char c) {
        if (isDigit(c)) {
            return c - '0';
        }
        return ZEROS.indexOf(c) >= 0 ? 0 : CHINESE_DIGITS.indexOf(c);
    }
}
