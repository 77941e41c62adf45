// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.markdown;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.Wording;
import java.util.ArrayList;
import java.util.List;

/** The lines of a text. */
final class TextLines {

    /** What stands before the title in front of a text: in YAML, in MultiMarkdown, in Org, in Pandoc's own block. */
    private static final List<String> TITLES = List.of("title:", "#+title:", "% ");

    private TextLines() {}

    static String[] of(String text, int most) throws UnreadableDocumentException {
        List<String> lines = new ArrayList<>();
        boolean old = text.indexOf('\n') < 0 && text.indexOf('\r') >= 0;
        char end = old ? '\r' : '\n';
        for (int at = 0; at >= 0; ) {
            if (lines.size() == most) {
                throw tooMany(most);
            }
            int stop = text.indexOf(end, at);
            int last = stop < 0 ? text.length() : stop;
            boolean carriage = last > at && text.charAt(last - 1) == '\r';
            lines.add(text.substring(at, carriage ? last - 1 : last));
            at = stop < 0 ? -1 : stop + 1;
        }
        return lines.toArray(String[]::new);
    }

    static UnreadableDocumentException tooMany(int most) {
        return new UnreadableDocumentException(
                new Wording("文档超过 " + most + " 行的上限", "the document has more than the limit of " + most + " lines"));
    }

    /** Returns a line without white space around it, and without the marks of a quotation. */
    static String unquoted(String line) {
        String stripped = line.strip();
        if (!stripped.startsWith(">")) {
            return stripped;
        }
        int at = 0;
        while (at < stripped.length() && (stripped.charAt(at) == '>' || Character.isWhitespace(stripped.charAt(at)))) {
            at++;
        }
        return stripped.substring(at);
    }

    /** Returns the title that a line in front of the text states, with its name or a sign before it; any other line as it is. */
    static String title(String line) {
        for (String name : TITLES) {
            if (line.regionMatches(true, 0, name, 0, name.length())) {
                String title = line.substring(name.length()).strip();
                boolean isQuoted = title.length() > 1
                        && "\"'".indexOf(title.charAt(0)) >= 0
                        && title.charAt(title.length() - 1) == title.charAt(0);
                return isQuoted ? title.substring(1, title.length() - 1) : title;
            }
        }
        return line;
    }

    /** Returns the text of a heading, without the marks of its level before and behind; any other line as it is. */
    static String withoutHeadingMarks(String line) {
        char mark = line.startsWith("=") ? '=' : '#';
        int from = 0;
        while (from < line.length() && line.charAt(from) == mark) {
            from++;
        }
        int to = line.length();
        while (from > 0 && to > from && (line.charAt(to - 1) == mark || line.charAt(to - 1) == ' ')) {
            to--;
        }
        return line.substring(from, to);
    }

    /** Tells whether the line is no text but underlines a heading, parts chapters, or fences off a part. */
    static boolean isMark(String line) {
        char first = line.charAt(0);
        if (first == '`' || first == '~') {
            return line.startsWith("```") || line.startsWith("~~~");
        }
        if (first == ':') {
            return line.startsWith(":::");
        }
        if ((first != '=' && first != '-' && first != '*' && first != '_') || line.length() < 3) {
            return false;
        }
        for (int i = 1; i < line.length(); i++) {
            if (line.charAt(i) != first && line.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }
}
