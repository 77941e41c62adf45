// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.markdown;

/**
 * Marks that begin in one line of a paragraph and end in a later one, as programs leave them that break lines at spaces: a
 * tag, a text in brackets, or the attributes behind it.
 */
final class OpenMarks {

    /** A mark that goes on for more lines is none; nothing is lost because its end was forgotten. */
    private static final int MOST_LINES = 30;

    /** What the end of a line may stand in. */
    private enum Inside {
        TEXT,
        TAG,
        ATTRIBUTES
    }

    private Inside inside = Inside.TEXT;

    /** How many brackets are open. */
    private int brackets;

    /** Whether what was open in front of the line ended as a mark does, and no word in brackets that was broken. */
    private boolean endsAsMark;

    private OpenMarks() {}

    /** Returns the line behind the last that a mark beginning in a line reaches; the next line if all end in it. */
    static int end(String[] lines, int at) {
        OpenMarks marks = new OpenMarks();
        marks.read(lines[at]);
        marks.endsAsMark = marks.inside != Inside.TEXT;
        for (int end = at + 1; marks.isOpen(); end++) {
            if (end == Math.min(lines.length, at + MOST_LINES) || !mayGoOn(lines[end])) {
                return at + 1;
            }
            marks.read(lines[end]);
            if (!marks.isOpen()) {
                return marks.endsAsMark ? end + 1 : at + 1;
            }
        }
        return at + 1;
    }

    private static boolean mayGoOn(String line) {
        return !line.isEmpty() && line.charAt(0) != '|' && line.charAt(0) != '+' && line.charAt(0) != '#';
    }

    private boolean isOpen() {
        return inside != Inside.TEXT || brackets > 0;
    }

    private void read(String line) {
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            char next = i + 1 < line.length() ? line.charAt(i + 1) : ' ';
            switch (inside) {
                case TAG -> inside = sign == '>' ? Inside.TEXT : inside;
                case ATTRIBUTES -> inside = sign == '}' ? Inside.TEXT : inside;
                case TEXT -> {
                    if (sign == '<' && (next == '/' || Character.isLetter(next))) {
                        inside = Inside.TAG;
                    } else if (sign == '[') {
                        brackets++;
                    } else if (sign == ']') {
                        brackets = Math.max(0, brackets - 1);
                        inside = next == '{' ? Inside.ATTRIBUTES : inside;
                        endsAsMark |= next == '{' || next == '(';
                    }
                }
            }
        }
    }
}
