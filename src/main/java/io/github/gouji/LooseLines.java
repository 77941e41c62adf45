// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

/**
 * Finds the paragraphs of Markdown in a document that begins as a piece of a web page does: lines of Chinese text without any
 * tag between lines that are blank.
 */
final class LooseLines {

    /** Signs of a tag, a script or a style. */
    private static final String NO_TEXT = "<>{};";

    private LooseLines() {}

    static boolean in(String text) {
        boolean isBelowBlank = true;
        boolean isLoose = false;
        for (int begin = 0; begin < text.length(); ) {
            int stop = text.indexOf('\n', begin);
            int end = stop < 0 ? text.length() : stop;
            String line = text.substring(begin, end).strip();
            if (isLoose && line.isEmpty()) {
                return true;
            }
            isLoose = isBelowBlank && isText(line);
            isBelowBlank = line.isEmpty();
            begin = end + 1;
        }
        return false;
    }

    private static boolean isText(String line) {
        return line.chars().anyMatch(Character::isIdeographic) && line.chars().noneMatch(c -> NO_TEXT.indexOf(c) >= 0);
    }
}
