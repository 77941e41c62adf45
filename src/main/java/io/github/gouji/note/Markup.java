// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.note;

/** Text as the text of HTML and XML: in ASCII, without anything that could be taken for markup. */
public final class Markup {

    private static final int DELETE = 0x7F;
    private static final int LAST_CONTROL = 0x9F;
    private static final String REPLACEMENT = "&#65533;";

    private Markup() {}

    /** Returns the text; line feeds stay, other control characters become spaces, and what is no character is replaced. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(sign -> append(escaped, sign));
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int sign) {
        boolean plain = Character.isLetterOrDigit(sign) || " .,:;=+-*/()[]_!?%·".indexOf(sign) >= 0;
        if (sign < DELETE && plain) {
            escaped.appendCodePoint(sign);
        } else if (sign != '\n' && (sign < ' ' || (sign >= DELETE && sign <= LAST_CONTROL))) {
            escaped.append(' ');
        } else if ((sign & 0xFFFE) == 0xFFFE || Character.getType(sign) == Character.SURROGATE) {
            escaped.append(REPLACEMENT);
        } else {
            escaped.append("&#").append(sign).append(';');
        }
    }
}
