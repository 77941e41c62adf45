package io.github.gouji.write;

import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;

/** How many columns a text takes on a terminal, where a Chinese character takes two. */
final class DisplayWidth {

    /** What {@link Style} adds to a text takes no room. */
    private static final Pattern COLOURS = Pattern.compile("\u001B\\[\\d+m");

    private DisplayWidth() {}

    static int of(String text) {
        return COLOURS.matcher(text)
                .replaceAll("")
                .codePoints()
                .map(DisplayWidth::of)
                .sum();
    }

    /** Returns the text, filled up with spaces to the given width. */
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
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
