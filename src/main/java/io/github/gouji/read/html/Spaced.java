// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

/** Text in which runs of white space are one space, and line breaks one break; it neither begins nor ends with any. */
final class Spaced {

    private final StringBuilder text = new StringBuilder();

    /** What stands before the next sign; 0 for nothing. */
    private char pending;

    void add(String part) {
        int begin = -1;
        int length = part.length();
        for (int i = 0; i < length; i++) {
            if (isSpace(part.charAt(i))) {
                if (begin >= 0) {
                    addWord(part, begin, i);
                    begin = -1;
                }
                space();
            } else if (begin < 0) {
                begin = i;
            }
        }
        if (begin >= 0) {
            addWord(part, begin, length);
        }
    }

    private void addWord(String part, int begin, int end) {
        if (pending != 0 && text.length() > 0) {
            text.append(pending);
        }
        pending = 0;
        text.append(part, begin, end);
    }

    void space() {
        if (pending == 0) {
            pending = ' ';
        }
    }

    void breakLine() {
        pending = '\n';
    }

    int length() {
        return text.length();
    }

    boolean startsWithDigit() {
        return text.length() > 0 && Character.isDigit(text.charAt(0));
    }

    String from(int begin) {
        return text.substring(begin);
    }

    void clear() {
        text.setLength(0);
        pending = 0;
    }

    private static boolean isSpace(char sign) {
        return sign <= ' ' ? sign == ' ' || (sign >= '\t' && sign <= '\r') : sign == '\u00a0';
    }

    @Override
    public String toString() {
        return text.toString().strip();
    }
}
