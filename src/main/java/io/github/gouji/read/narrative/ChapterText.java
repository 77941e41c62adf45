// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.narrative;

import io.github.gouji.read.text.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The running text of a chapter, a line for each paragraph. */
final class ChapterText {

    private static final int LONGEST_PAGE_MARK = 12;

    /** A longer paragraph is prose; a row of the form that was turned into text is as long as its label and a few more. */
    private static final int LONGEST_ROW = 120;

    private ChapterText() {}

    /** Returns the text of the lines; {@code null} if there is none. */
    static @Nullable String of(List<Line> lines, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            String paragraph = withoutMarks(Rows.printed(lines.get(i)));
            if (!paragraph.isEmpty() && !isPageMark(paragraph)) {
                text.append(text.isEmpty() ? "" : "\n").append(paragraph);
            }
        }
        return text.isEmpty() ? null : text.toString();
    }

    /** Returns what follows the first colon or full stop: the beginning of a chapter in the line of its heading. */
    static String behindStop(String heading) {
        for (int i = 0; i < heading.length() - 1; i++) {
            if (":：。".indexOf(heading.charAt(i)) >= 0) {
                return heading.substring(i + 1).strip();
            }
        }
        return heading;
    }

    private static String withoutMarks(String paragraph) {
        int at = 0;
        while (at < paragraph.length() && at < 6 && paragraph.charAt(at) == '#') {
            at++;
        }
        boolean isHeading = at > 0 && at < paragraph.length() && Character.isWhitespace(paragraph.charAt(at));
        return isHeading ? paragraph.substring(at).strip() : paragraph;
    }

    /** Tells whether the text is the number of a page, with or without dashes around it. */
    private static boolean isPageMark(String text) {
        if (text.length() > LONGEST_PAGE_MARK) {
            return false;
        }
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if ("-—–－ \t第页".indexOf(c) < 0) {
                return false;
            }
        }
        return digits > 0 && digits <= 3;
    }

    /** Returns how many numbers end a paragraph, all alone or behind a label: none of a sentence. */
    static int figures(Line line) {
        String text = Rows.printed(line);
        if (text.length() > LONGEST_ROW || text.indexOf('，') >= 0 || text.indexOf('。') >= 0 || text.indexOf('；') >= 0) {
            return 0;
        }
        int figures = 0;
        int end = text.length();
        while (end > 0) {
            int begin = end;
            while (begin > 0 && !isSpace(text.charAt(begin - 1))) {
                begin--;
            }
            if (!endsWithDigit(text, begin, end)) {
                return figures;
            }
            figures++;
            end = begin;
            while (end > 0 && isSpace(text.charAt(end - 1))) {
                end--;
            }
        }
        return figures;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean endsWithDigit(String text, int begin, int end) {
        char last = text.charAt(end - 1);
        if (!Character.isDigit(last)) {
            return false;
        }
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (!Character.isDigit(c) && "-+.,".indexOf(c) < 0 && !Character.isIdeographic(c)) {
                return false;
            }
        }
        return true;
    }
}
