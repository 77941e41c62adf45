// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.text;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a table cell, taken for a number.
 *
 * @param kind what the text is
 * @param value the number; {@code null} unless there is one
 * @param unit the unit behind the number, "" if there is none
 * @param note the note in brackets behind the number, "" if there is none
 */
public record NumberText(Kind kind, @Nullable BigDecimal value, String unit, String note) {

    public enum Kind {
        NUMBER,
        BLANK,
        TEXT
    }

    private static final NumberText BLANK = new NumberText(Kind.BLANK, null, "", "");
    private static final NumberText TEXT = new NumberText(Kind.TEXT, null, "", "");
    private static final Set<String> PLACEHOLDERS = Set.of("", "/", "\\", "无", "空", "无数据", "—", "*");
    private static final Pattern DASHES = Pattern.compile("[-‐‑‒–—―─]{1,4}");
    private static final Pattern NUMBER = Pattern.compile(
            "([+-]?)(\\d{1,3}(?:,\\d{3})+|\\d{1,18}\\d*)(\\.\\d+)?(件|个|项|条|宗|次|份|万元|亿元|元|万)?(\\(.*\\))?");
    private static final Pattern CHINESE = Pattern.compile("([零〇一二两三四五六七八九十百千万亿]{1,12})(件|个|项|条|宗|次|份|万元|元)?");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}( \\d{3})+");
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int MAX_DIGITS = 400;

    public static NumberText of(String text) {
        if (text.isEmpty()) {
            return BLANK;
        }
        if (text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return new NumberText(Kind.NUMBER, BigDecimal.valueOf(Integer.parseInt(text)), "", "");
        }
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('\u2212', '-')
                .replaceAll("[*_`\u200b\ufeff]", "")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
        if (folded.length() > MAX_DIGITS || text.chars().anyMatch(NumberText::isMark)) {
            return TEXT;
        }
        if (PLACEHOLDERS.contains(folded) || DASHES.matcher(folded).matches()) {
            return BLANK;
        }
        if (folded.matches(".*\\d \\d.*(?<!\\))") && !GROUPED.matcher(folded).matches()) {
            return TEXT;
        }
        String compact = folded.replace(" ", "");
        Matcher number = NUMBER.matcher(compact);
        if (number.matches()) {
            String digits = number.group(2).replace(",", "");
            String fraction = number.group(3) == null ? "" : number.group(3);
            String sign = number.group(1).equals("-") ? "-" : "";
            return new NumberText(
                    Kind.NUMBER,
                    new BigDecimal(sign + digits + fraction),
                    orEmpty(number.group(4)),
                    orEmpty(number.group(5)));
        }
        Matcher chinese = CHINESE.matcher(compact);
        if (chinese.matches()) {
            BigDecimal value = chineseNumber(chinese.group(1));
            if (value != null) {
                return new NumberText(Kind.NUMBER, value, orEmpty(chinese.group(2)), "");
            }
        }
        return TEXT;
    }

    /** Tells whether the sign is a raised or circled number, which marks a note and is no digit of the figure. */
    private static boolean isMark(int c) {
        return Character.getType(c) == Character.OTHER_NUMBER;
    }

    private static String orEmpty(@Nullable String group) {
        return group == null ? "" : group;
    }

    /** Reads a number such as 一百零三; null if the signs make none. */
    private static @Nullable BigDecimal chineseNumber(String text) {
        long total = 0;
        long section = 0;
        long digit = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int value = c == '〇' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
            if (value >= 0) {
                if (digit > 0) {
                    return null;
                }
                digit = value;
                continue;
            }
            long unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : c == '万' ? 10_000 : 100_000_000;
            if (unit < 10_000) {
                section += (digit < 0 ? 1 : digit) * unit;
            } else {
                total = (total + section + Math.max(digit, 0)) * unit;
                section = 0;
            }
            digit = -1;
        }
        return BigDecimal.valueOf(total + section + Math.max(digit, 0));
    }

    public boolean isBlank() {
        return kind == Kind.BLANK;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }
}
