// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.text;

/** The number before a chapter, section or item: {@code 三、}, {@code （二）}, {@code 1.} */
final class Numbering {

    private static final String NUMERALS = "一二三四五六七八九十";

    private Numbering() {}

    /** Returns where the number that begins at a place of normalised text ends; the place itself if there is none. */
    static int end(String text, int from) {
        int i = from;
        if (i < text.length() && text.charAt(i) == '第') {
            i++;
        }
        boolean isOpen = i == from && i < text.length() && text.charAt(i) == '(';
        int digits = isOpen ? i + 1 : i;
        int end = run(text, digits, NUMERALS, 3);
        boolean inChinese = end > digits;
        if (!inChinese) {
            end = run(text, digits, "0123456789", 2);
        }
        if (end == digits) {
            return from;
        }
        char next = end < text.length() ? text.charAt(end) : ' ';
        if (isOpen) {
            return next == ')' ? afterMark(text, end + 1, "、.") : from;
        }
        if (inChinese) {
            return "、.,:章".indexOf(next) >= 0 ? end + 1 : from;
        }
        if ("、.,)".indexOf(next) >= 0) {
            return end + 1;
        }
        return i == from && next >= '\u4e00' ? end : from;
    }

    private static int afterMark(String text, int at, String marks) {
        return at < text.length() && marks.indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
    }

    private static int run(String text, int from, String of, int most) {
        int i = from;
        while (i < text.length() && i - from < most && of.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
