// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

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
    private static final Pattern MISLEADING = Pattern.compile("[\\d.]");

    static final NumberFormat GENERAL = new NumberFormat("General");

    private final List<Section> sections = new ArrayList<>();

    private record Section(String plain, String literals, boolean isElapsed) {}

    NumberFormat(String code) {
        for (String section : split(code)) {
            StringBuilder literals = new StringBuilder();
            Matcher literal = LITERAL.matcher(section);
            while (literal.find()) {
                literals.append(literal.group(1) == null ? literal.group(2) : literal.group(1));
            }
            String plain = ROOM.matcher(literal.replaceAll("")).replaceAll("");
            sections.add(new Section(
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
        boolean hasOwn = number.signum() < 0 && sections.size() > 1;
        Section section = hasOwn
                ? sections.get(1)
                : number.signum() == 0 && sections.size() > 2 ? sections.get(2) : sections.get(0);
        String plain = section.plain();
        if (ANY_NUMBER.matcher(plain).find()) {
            return misleading(section);
        }
        if (section.isElapsed() || DATE.matcher(plain).find()) {
            return shownAs("按日期或时间显示", "it shows as a date or time");
        }
        if (plain.isBlank() && section.literals().isBlank()) {
            return shownAs("不显示", "it does not show");
        }
        if (plain.contains("%") || section.literals().contains("%")) {
            return shownAs("按百分数显示", "it shows as a percentage");
        }
        if (THOUSANDTHS.matcher(plain).find()) {
            return shownAs("缩小千倍显示", "it shows in thousands");
        }
        boolean isUnsigned = hasOwn && !(plain + section.literals()).matches("(?s).*[-(（].*");
        if (isUnsigned) {
            return shownAs("不带负号显示", "it shows without its minus");
        }
        return isRounded(number, plain) ? shownAs("四舍五入后显示", "it shows rounded") : misleading(section);
    }

    private static @Nullable Wording misleading(Section section) {
        return MISLEADING.matcher(section.literals()).find()
                ? shownAs("夹着别的数字显示", "other digits show beside it")
                : null;
    }

    private static boolean isRounded(BigDecimal number, String plain) {
        if (plain.contains("/") || plain.contains("E") || plain.contains("e") || !plain.matches(".*[0#?].*")) {
            return false;
        }
        Matcher decimals = DECIMALS.matcher(plain);
        int shown = decimals.find() ? decimals.group(1).length() : 0;
        return number.signum() != 0 && number.stripTrailingZeros().scale() > shown;
    }

    private static Wording shownAs(String zh, String en) {
        return new Wording("单元格里的数" + zh, "the number in the cell is another than what is seen: " + en);
    }
}
