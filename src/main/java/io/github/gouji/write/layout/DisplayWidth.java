// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.layout;

import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;

/** How many columns a text takes on a terminal, where a Chinese character takes two. */
public final class DisplayWidth {

    /** What colours a text on a terminal takes no room. */
    private static final Pattern COLOURS = Pattern.compile("\u001B\\[\\d+m");

    private DisplayWidth() {}

    /** Returns how many columns the text takes. */
    public static int of(String text) {
        return COLOURS.matcher(text)
                .replaceAll("")
                .codePoints()
                .map(DisplayWidth::of)
                .sum();
    }

    /** Returns the text, filled up with spaces to the given width. */
    public static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** Returns the text, its end replaced by … where it is wider. */
    public static String cut(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        StringBuilder shorter = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            if (of(shorter.toString()) + of(c) > width - 1) {
                break;
            }
            shorter.appendCodePoint(c);
        }
        return shorter.append('…').toString();
    }

    private static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean punctuation = codePoint >= 0x3000 && codePoint <= 0x303F;
        boolean fullWidthForm =
                (codePoint >= 0xFF01 && codePoint <= 0xFF60) || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6);
        return punctuation || fullWidthForm || isWide(UnicodeScript.of(codePoint)) ? 2 : 1;
    }

    private static boolean isWide(UnicodeScript script) {
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> true;
            default -> false;
        };
    }
}
