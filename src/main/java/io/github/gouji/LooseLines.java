// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

/**
 * Finds the paragraphs of Markdown in a document that begins as a piece of a web page does: lines of text without any tag
 * between lines that are blank. The bytes are looked at alone, for the signs are the same in all character sets.
 */
final class LooseLines {

    /** Signs of a tag, a script or a style. */
    private static final String NO_TEXT = "<>{};";

    /** What a line may be. */
    private enum Kind {
        BLANK,
        TEXT,
        TAGGED
    }

    private LooseLines() {}

    static boolean in(byte[] content) {
        Kind above = Kind.BLANK;
        Kind line = Kind.BLANK;
        boolean isLoose = false;
        for (byte sign : content) {
            if (sign == '\n') {
                if (isLoose && line == Kind.BLANK) {
                    return true;
                }
                isLoose = above == Kind.BLANK && line == Kind.TEXT;
                above = line;
                line = Kind.BLANK;
            } else if (NO_TEXT.indexOf(sign) >= 0) {
                line = Kind.TAGGED;
            } else if (sign < 0 && line == Kind.BLANK) {
                line = Kind.TEXT;
            }
        }
        return false;
    }
}
