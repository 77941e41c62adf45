// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers in Chinese numerals, as 一百零三 or 二〇二四. */
final class ChineseNumerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String TENS = "十百千";

    private ChineseNumerals() {}

    /** Returns the number; {@code null} if the signs make none, or are short for one that they do not say: 一百二, 万. */
    static @Nullable BigDecimal value(String text) {
        long total = 0;
        long section = 0;
        int digit = -1;
        boolean afterZero = false;
        long smallest = Long.MAX_VALUE;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int value = c == '〇' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
            if (value >= 0) {
                if (digit > 0 || (digit == 0 && value == 0)) {
                    return null;
                }
                afterZero = digit == 0 || value == 0;
                digit = value;
                continue;
            }
            long unit = unit(c);
            boolean isBareTen = unit == 10 && digit < 0 && section == 0;
            if ((digit <= 0 && !isBareTen && unit < 10_000) || (unit >= 10_000 && section + Math.max(digit, 0) == 0)) {
                return null;
            }
            if (unit < 10_000 && unit >= smallest) {
                return null;
            }
            if (unit < 10_000) {
                section += Math.max(digit, 1) * unit;
                smallest = unit;
            } else {
                total += (section + Math.max(digit, 0)) * unit;
                section = 0;
                smallest = Long.MAX_VALUE;
            }
            digit = -1;
            afterZero = false;
        }
        boolean isShort =
                digit > 0 && !afterZero && ((section >= 100 && section % 100 == 0) || (section == 0 && total > 0));
        return isShort ? null : BigDecimal.valueOf(total + section + Math.max(digit, 0));
    }

    private static long unit(char c) {
        int tens = TENS.indexOf(c);
        return tens == 0 ? 10 : tens == 1 ? 100 : tens == 2 ? 1000 : c == '万' ? 10_000 : 100_000_000;
    }
}
