// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.sheet;

import java.util.HashMap;
import java.util.Map;

/** The formats of numbers that spreadsheets know by a number alone; those from 27 on are of Chinese versions. */
final class BuiltInFormats {

    private static final Map<Integer, NumberFormat> FORMATS = new HashMap<>();

    static {
        String[] numbers = {"General", "0", "0.00", "#,##0", "#,##0.00"};
        for (int i = 0; i < numbers.length; i++) {
            put(numbers[i], i, i);
        }
        put("0%", 9, 9);
        put("0.00%", 10, 10);
        put("0.00E+00", 11, 11);
        put("# ?/?", 12, 13);
        put("yyyy-m-d", 14, 22);
        put("yyyy-m-d", 27, 36);
        put("#,##0;(#,##0)", 37, 38);
        put("#,##0.00;(#,##0.00)", 39, 40);
        put("#,##0;-#,##0", 41, 42);
        put("#,##0.00;-#,##0.00", 43, 44);
        put("h:mm:ss", 45, 47);
        put("##0.0E+0", 48, 48);
        put("yyyy-m-d", 50, 58);
    }

    private BuiltInFormats() {}

    private static void put(String code, int first, int last) {
        for (int i = first; i <= last; i++) {
            FORMATS.put(i, new NumberFormat(code));
        }
    }

    static NumberFormat get(int number) {
        return FORMATS.getOrDefault(number, NumberFormat.GENERAL);
    }
}
