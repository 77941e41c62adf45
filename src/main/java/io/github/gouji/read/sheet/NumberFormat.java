// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.sheet;

import io.github.gouji.report.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A format of numbers of a spreadsheet, such as {@code #,##0.00}: tells where a cell shows something else than the number
 * in it.
 */
final class NumberFormat {

    private static final Pattern ELAPSED = Pattern.compile("(?i)\\[[hms]+]");
    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]]*]");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"|[\\\\!](.)");
    private static final Pattern ROOM = Pattern.compile("[_*].");
    private static final Pattern ANY_NUMBER = Pattern.compile("(?i)general|G/通用格式|@");
    private static final Pattern DATE = Pattern.compile("(?i)[ymdhs]");
    private static final Pattern THOUSANDTHS = Pattern.compile("[0#?],+(?![0#?,])");
    private static final Pattern DECIMALS = Pattern.compile("\\.([0#?]*)");
    private static final Pattern WHOLE_OR_DECIMAL = Pattern.compile("(?i)(?=.*[0#?])[^/e]*");
    private static final Pattern SIGN = Pattern.compile("[-(（]");
    private static final Pattern MISLEADING = Pattern.compile("[\\d.]");

    static final Wording NOT_SHOWN = shownAs("不显示", "it does not show");
    static final Wording AS_PERCENTAGE = shownAs("按百分数显示", "it shows as a percentage");
    static final NumberFormat GENERAL = new NumberFormat("General");

    private final List<Section> sections = new ArrayList<>();

    /**
     * A format of some numbers.
     *
     * @param remark what it says of any number; {@code null} if that depends on the number
     * @param hasSign whether it shows that a number is negative
     * @param decimals how many digits it shows behind the point; -1 for all
     * @param misleading what it says of a number that it shows whole
     */
    private record Section(
            @Nullable Wording remark,
            boolean hasSign,
            int decimals,
            @Nullable Wording misleading) {

        static Section of(String plain, String literals, boolean isElapsed) {
            Wording misleading =
                    MISLEADING.matcher(literals).find() ? shownAs("夹着别的数字显示", "other digits show beside it") : null;
            boolean isAny = ANY_NUMBER.matcher(plain).find();
            Wording remark = isAny ? null : remark(plain, literals, isElapsed);
            boolean hasSign = isAny || SIGN.matcher(plain + literals).find();
            return new Section(remark, hasSign, isAny ? -1 : decimals(plain), misleading);
        }

        private static @Nullable Wording remark(String plain, String literals, boolean isElapsed) {
            if (isElapsed || DATE.matcher(plain).find()) {
                return shownAs("按日期或时间显示", "it shows as a date or time");
            }
            if (plain.isBlank() && literals.isBlank()) {
                return NOT_SHOWN;
            }
            if (plain.contains("%") || literals.contains("%")) {
                return AS_PERCENTAGE;
            }
            return THOUSANDTHS.matcher(plain).find() ? shownAs("缩小千倍显示", "it shows in thousands") : null;
        }

        private static int decimals(String plain) {
            if (!WHOLE_OR_DECIMAL.matcher(plain).matches()) {
                return -1;
            }
            Matcher decimals = DECIMALS.matcher(plain);
            return decimals.find() ? decimals.group(1).length() : 0;
        }
    }

    NumberFormat(String code) {
        for (String section : split(code)) {
            StringBuilder literals = new StringBuilder();
            Matcher literal = LITERAL.matcher(section);
            while (literal.find()) {
                literals.append(literal.group(1) == null ? literal.group(2) : literal.group(1));
            }
            String plain = ROOM.matcher(literal.replaceAll("")).replaceAll("");
            sections.add(Section.of(
                    BRACKETS.matcher(plain).replaceAll(""),
                    literals.toString(),
                    ELAPSED.matcher(plain).find()));
        }
    }

    private static List<String> split(String code) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            isQuoted ^= c == '"';
            if (c == ';' && !isQuoted) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    /** Says how the number shows if that is not as the number; {@code null} if it is. */
    @Nullable
    Wording remark(BigDecimal number) {
        return remark(number.signum(), number.stripTrailingZeros().scale());
    }

    /** Says how a number of a sign and so many digits behind its point shows if that is not as the number. */
    @Nullable
    Wording remark(int sign, int decimals) {
        boolean hasOwn = sign < 0 && sections.size() > 1;
        Section section = sections.get(hasOwn ? 1 : sign == 0 && sections.size() > 2 ? 2 : 0);
        if (section.remark() != null) {
            return section.remark();
        }
        if (hasOwn && !section.hasSign()) {
            return shownAs("不带负号显示", "it shows without its minus");
        }
        boolean isRounded = sign != 0 && section.decimals() >= 0 && decimals > section.decimals();
        return isRounded ? shownAs("四舍五入后显示", "it shows rounded") : section.misleading();
    }

    private static Wording shownAs(String zh, String en) {
        return new Wording("单元格里的数" + zh, "the number in the cell is another than what is seen: " + en);
    }
}
