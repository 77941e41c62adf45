// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that a style puts before or behind an element; no parser of pages sees it. */
final class GeneratedText {

    private static final Pattern COUNTED = Pattern.compile("attr\\(|counters?\\(|url\\(");
    private static final Pattern CODE = Pattern.compile("\\\\([0-9a-f]{1,6})\\s?");
    private static final Pattern NUMERAL = Pattern.compile("[\\d零〇一二三四五六七八九十百千万]");

    private GeneratedText() {}

    /** Tells whether the value of {@code content} may be a figure; signs of fonts of icons are none. */
    static boolean mayBeFigure(String value) {
        if (COUNTED.matcher(value).find()) {
            return true;
        }
        Matcher codes = CODE.matcher(value);
        String text = codes.replaceAll(code -> {
            int sign = Integer.parseInt(code.group(1), 16);
            return Matcher.quoteReplacement(Character.isValidCodePoint(sign) ? Character.toString(sign) : "");
        });
        return NUMERAL.matcher(text).find();
    }
}
