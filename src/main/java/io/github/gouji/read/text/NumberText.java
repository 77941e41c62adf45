// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.text;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The text of a table cell, taken for a number.
 *
 * @param kind what the text is
 * @param value the number; {@code null} unless there is one
 * @param unit the unit behind the number, "" if there is none
 * @param note the note in brackets behind the number, "" if there is none
 * @param isSpelled whether the figure is written otherwise than in digits with a sign and separators: in Chinese
 *     numerals, in groups apart, with a word for its sign, with a zero in front
 */
public record NumberText(Kind kind, @Nullable BigDecimal value, String unit, String note, boolean isSpelled) {

    /** What the text of a cell is. */
    public enum Kind {
        /** A number, perhaps with a unit and a note. */
        NUMBER,
        /** Nothing, or a sign for nothing. */
        BLANK,
        /** Anything else. */
        TEXT
    }

    private static final NumberText BLANK = new NumberText(Kind.BLANK, null, "", "", false);
    private static final NumberText TEXT = new NumberText(Kind.TEXT, null, "", "", false);
    private static final Set<String> PLACEHOLDERS = Set.of("", "/", "\\", "无", "空", "无数据", "—", "*");
    private static final String DASHES = "-‐‑‒–—―─";
    private static final int MOST_DASHES = 4;

    private static final String UNITS = "件|个|项|条|宗|次|份|" + Units.NAMES + "|万";

    /** The characters of figures, their units and the words for nothing. */
    private static final String OF_FIGURES = "零一二两三四五六七八九十百千万亿增加减少无空数据" + UNITS;

    /** A sign, digits with or without separators, decimals, a unit, and a note or a unit in brackets. */
    private static final Pattern NUMBER =
            Pattern.compile("([+-]|增加?|减少?)?(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(" + UNITS + ")?(\\(.*\\))?");

    /** The same with its groups apart. */
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}( \\d{3})+(?:\\.\\d+)?(?![\\d.])\\D*");

    /** A zero in front of other digits: no figure is printed so, and two may have run together. */
    private static final Pattern LEADING_ZERO = Pattern.compile("0\\d");

    /** Digits that something which is no part of a number keeps apart. */
    private static final Pattern APART = Pattern.compile("\\d\\s+\\d");

    private static final Pattern CHINESE = Pattern.compile("([零〇一二两三四五六七八九十百千万亿]{1,12})(" + UNITS + ")?");

    /** A longer text is no figure. */
    private static final int LONGEST = 200;

    /** The numbers of one digit: most figures of a report are one of these. */
    private static final NumberText[] DIGITS = IntStream.range(0, 10)
            .mapToObj(digit -> number(BigDecimal.valueOf(digit)))
            .toArray(NumberText[]::new);

    /** Digits so few that they fit an int. */
    private static final int FEW = 9;

    /** Takes a text for a number. */
    public static NumberText of(String text) {
        if (text.isEmpty()) {
            return BLANK;
        }
        NumberText plain = plain(text);
        if (plain != null) {
            return plain;
        }
        return text.length() > LONGEST || isLabel(text) ? TEXT : ofOther(text);
    }

    /** Takes digits for a number, perhaps with decimals; {@code null} if anything else is in the text. */
    private static @Nullable NumberText plain(String text) {
        int digits = digits(text);
        boolean isWhole = digits > 0 && digits <= FEW && digits == text.length();
        if (isWhole && digits == 1) {
            return DIGITS[text.charAt(0) - '0'];
        }
        if (isWhole && text.charAt(0) != '0') {
            return number(BigDecimal.valueOf(Integer.parseInt(text)));
        }
        return digits > 0 && isDecimal(text, digits) ? number(new BigDecimal(text)) : null;
    }

    private static int digits(String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        return digits;
    }

    /** Tells whether a point and digits follow the digits, and nothing else. */
    private static boolean isDecimal(String text, int digits) {
        boolean hasPoint = digits < text.length() - 1 && text.charAt(digits) == '.';
        for (int i = digits + 1; i < text.length() && hasPoint; i++) {
            hasPoint = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return hasPoint;
    }

    /** Tells whether the text begins with a bracket, or has a character before any that no figure has, as nearly all labels do. */
    private static boolean isLabel(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '（') {
                return i == 0;
            }
            if (c >= '\u4e00' && c <= '\u9fff' && OF_FIGURES.indexOf(c) < 0) {
                return true;
            }
        }
        return false;
    }

    private static NumberText ofOther(String text) {
        String folded = fold(text);
        if (folded == null) {
            return TEXT;
        }
        NumberText plain = plain(folded);
        if (plain != null) {
            return plain;
        }
        String bare = withoutEmphasis(folded);
        if (PLACEHOLDERS.contains(folded) || PLACEHOLDERS.contains(bare) || isDashes(bare)) {
            return BLANK;
        }
        boolean isSpaced = bare.indexOf(' ') >= 0;
        boolean isGrouped =
                isSpaced && text.indexOf('\n') < 0 && GROUPED.matcher(bare).matches();
        if (isSpaced
                && !isGrouped
                && APART.matcher(bare.replaceFirst("\\(.*$", "")).find()) {
            return TEXT;
        }
        String compact = isSpaced ? bare.replace(" ", "") : bare;
        Matcher number = NUMBER.matcher(compact);
        // A wide comma may have come to stand between two figures, so that it is said what it was taken for.
        boolean isApart = isGrouped || text.indexOf('，') >= 0;
        return number.matches()
                ? ofDigits(
                        number, isApart || LEADING_ZERO.matcher(number.group(2)).lookingAt())
                : ofNumerals(compact);
    }

    /** Returns the text in half-width forms with single spaces; {@code null} if a raised or circled number is in it. */
    private static @Nullable String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean isRare = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '\u007f' && isMark(c)) {
                return null;
            }
            char half = c > '\uff00' && c < '\uff5f' ? (char) (c - 0xfee0) : c == '\u2212' ? '-' : c;
            if (Character.isWhitespace(half) || Character.isSpaceChar(half)) {
                half = ' ';
            }
            boolean isDouble = half == ' ' && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ');
            if (!isDouble && half != '\u200b' && half != '\ufeff') {
                folded.append(half);
            }
            isRare |= half >= '\uf900' || (half >= '\u2e80' && half < '\u3000');
        }
        String single = folded.toString().strip();
        return isRare ? Normalizer.normalize(single, Normalizer.Form.NFKC) : single;
    }

    private static boolean isDashes(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (DASHES.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return text.length() <= MOST_DASHES;
    }

    /** Returns the text without the signs around it that make it bold or italic in Markdown. */
    private static String withoutEmphasis(String text) {
        String rest = text;
        while (rest.length() > 2
                && "*_`".indexOf(rest.charAt(0)) >= 0
                && rest.charAt(0) == rest.charAt(rest.length() - 1)) {
            rest = rest.substring(1, rest.length() - 1).strip();
        }
        return rest;
    }

    private static NumberText ofDigits(Matcher number, boolean isApart) {
        String sign = orEmpty(number.group(1));
        BigDecimal value = new BigDecimal(number.group(2).replace(",", "") + orEmpty(number.group(3)));
        boolean isNegative = sign.startsWith("-") || sign.startsWith("减");
        boolean isInWords = sign.startsWith("增") || sign.startsWith("减");
        String note = orEmpty(number.group(5));
        String unit = orEmpty(number.group(4));
        String inBrackets = unit.isEmpty() && !note.isEmpty() ? Units.in(note) : "";
        return new NumberText(
                Kind.NUMBER,
                isNegative ? value.negate() : value,
                inBrackets.isEmpty() ? unit : inBrackets,
                inBrackets.isEmpty() ? note : "",
                isApart || isInWords);
    }

    private static NumberText ofNumerals(String compact) {
        Matcher chinese = CHINESE.matcher(compact);
        if (!chinese.matches()) {
            return TEXT;
        }
        BigDecimal value = ChineseNumerals.value(chinese.group(1));
        return value == null ? TEXT : new NumberText(Kind.NUMBER, value, orEmpty(chinese.group(2)), "", true);
    }

    private static NumberText number(BigDecimal value) {
        return new NumberText(Kind.NUMBER, value, "", "", false);
    }

    /** Tells whether the sign is a raised or circled number, which marks a note and is no digit of the figure. */
    private static boolean isMark(int c) {
        return Character.getType(c) == Character.OTHER_NUMBER;
    }

    private static String orEmpty(@Nullable String group) {
        return group == null ? "" : group;
    }

    /** Tells whether the text is nothing, or a sign for nothing. */
    public boolean isBlank() {
        return kind == Kind.BLANK;
    }

    /** Tells whether the text is a number. */
    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }
}
