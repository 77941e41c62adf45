// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.markdown;

/** Lines cut at columns of a screen on which a Chinese character is as wide as two letters, as tables in text are set. */
final class Columns {

    private Columns() {}

    static int width(char sign) {
        boolean wide = sign >= 0x1100
                && (sign <= 0x115F
                        || (sign >= 0x2E80 && sign <= 0xA4CF)
                        || (sign >= 0xAC00 && sign <= 0xD7A3)
                        || (sign >= 0xF900 && sign <= 0xFAFF)
                        || (sign >= 0xFE30 && sign <= 0xFE6F)
                        || (sign >= 0xFF00 && sign <= 0xFF60)
                        || (sign >= 0xFFE0 && sign <= 0xFFE6));
        return wide ? 2 : 1;
    }

    /** Returns the line with a zero behind each wide character, so that each sign stands at its column. */
    static String spread(String line) {
        boolean plain = true;
        for (int i = 0; i < line.length() && plain; i++) {
            plain = line.charAt(i) < 0x1100;
        }
        if (plain) {
            return line;
        }
        StringBuilder spread = new StringBuilder(2 * line.length());
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            spread.append(sign);
            if (width(sign) == 2) {
                spread.append('\0');
            }
        }
        return spread.toString();
    }

    /** Returns the text between two columns of a line that was spread. */
    static String cut(String spread, int from, int to) {
        int begin = Math.min(from, spread.length());
        int end = Math.min(to, spread.length());
        String text = spread.substring(begin, Math.max(begin, end));
        return (text.indexOf('\0') < 0 ? text : text.replace("\0", "")).strip();
    }
}
