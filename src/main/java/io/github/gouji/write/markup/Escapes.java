// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.markup;

/** Makes any text one that means nothing to a browser but itself. */
final class Escapes {

    private static final int REPLACEMENT = 0xFFFD;

    private Escapes() {}

    static String text(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(escaped, c));
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int c) {
        switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\'' -> escaped.append("&#39;");
            default -> escaped.appendCodePoint(isText(c) ? c : REPLACEMENT);
        }
    }

    /** Controls, halves of characters, and what turns the direction of writing around are no text. */
    private static boolean isText(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean turning = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean none = (c & 0xFFFE) == 0xFFFE;
        return !control && !half && !turning && !none;
    }
}
