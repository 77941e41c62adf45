// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.text;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Units of money, in figures and in headings. */
public final class Units {

    /** The names that stand behind a figure, the longer ones first. */
    static final String NAMES = "亿元|百万元|千万元|十万元|万元|千元|百元|元";

    private static final Map<String, BigDecimal> IN_TEN_THOUSANDS = Map.of(
            "亿元", new BigDecimal(10_000),
            "千万元", new BigDecimal(1000),
            "百万元", new BigDecimal(100),
            "十万元", BigDecimal.TEN,
            "万元", BigDecimal.ONE,
            "万", BigDecimal.ONE,
            "千元", new BigDecimal("0.1"),
            "百元", new BigDecimal("0.01"),
            "元", new BigDecimal("0.0001"));

    /** A unit in brackets, after the word for it, or behind a stroke. */
    private static final Pattern STATED =
            Pattern.compile("(?:\\((?:(?:金额)?单位)?|单位|/)[:为是]?/?(?:人民币)?(" + NAMES + ")(?:\\)|$)?");

    private Units() {}

    /** Returns the unit that a text states, normalised or not, such as {@code （单位：万元）}; "" if it states none. */
    public static String in(String text) {
        if (text.indexOf('元') < 0) {
            return "";
        }
        Matcher matcher = STATED.matcher(Labels.normalise(text));
        return matcher.find() ? matcher.group(1) : "";
    }

    /** Returns how many 万元 one of the unit is; {@code null} if it is no unit of money. */
    public static @Nullable BigDecimal inTenThousands(String unit) {
        return IN_TEN_THOUSANDS.get(unit);
    }
}
