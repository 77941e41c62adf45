// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.Wording;
import java.io.Reader;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * The source of a page in which each row and each block says on which line it begins, and each cell that does not begin
 * on the line of its row. A parser that tracks positions takes twice the time of one that does not, so the tags that matter are found in one pass over the source, and get an
 * attribute more. The pass also tells a page that would make too large a tree.
 */
final class MarkedSource {

    /** The attribute that says on which line its tag begins. */
    static final String LINE = "g-l";

    /** A parser takes a time for a name that grows with its square: nobody wants more of that. */
    private static final int MAX_NAME = 10_000;

    /** How a parser works, and no limit: it opens so many tags of fonts again in each block, at most. */
    private static final int MAX_REOPENED = 12;

    private static final Set<String> MARKED = Set.of(
            "td", "th", "p", "br", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "caption", "pre", "center",
            "section");
    /** Behind these a cell may be in a row without a tag. */
    private static final Set<String> OF_TABLES = Set.of("table", "tbody", "thead", "tfoot", "tr");

    private static final Set<String> FONTS =
            Set.of("a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");
    private static final Set<String> RAW =
            Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "plaintext");
    private static final int LONGEST_NAME = 9;

    private final String html;
    private final int most;
    private int[] places = new int[256];
    private int[] lines = new int[256];
    private int marks;
    private int parts;
    private int fonts;
    private int line;
    private int nextBreak;
    /** The line on which the tag of the row stands whose cells follow; -1 where none does. */
    private int lineOfRow = -1;

    /**
     * Goes through the source.
     *
     * @param firstLine the number of its first line
     * @param most how many tags and attributes it may have
     * @throws UnreadableDocumentException if it has too many tags and attributes
     */
    MarkedSource(String html, int firstLine, int most) throws UnreadableDocumentException {
        this.most = most;
        this.html = html;
        this.line = firstLine;
        this.nextBreak = html.indexOf('\n');
        for (int at = html.indexOf('<'); at >= 0 && at + 1 < html.length(); ) {
            at = html.indexOf('<', behind(at));
        }
    }

    /** Returns where to go on behind what begins with the bracket. */
    private int behind(int at) throws UnreadableDocumentException {
        char sign = html.charAt(at + 1);
        if (isLetter(sign)) {
            return behindTag(at);
        }
        if (sign == '/') {
            int end = endOfName(at + 2);
            String name = fonts > 0 || lineOfRow >= 0 ? name(at + 2, end) : "";
            if (FONTS.contains(name)) {
                fonts = Math.max(0, fonts - 1);
            }
            lineOfRow = OF_TABLES.contains(name) ? -1 : lineOfRow;
            count(1, at);
            return end;
        }
        if (html.startsWith("<!--", at)) {
            count(1, at);
            int end = html.indexOf("-->", at + 2);
            return end < 0 ? html.length() : end + 1;
        }
        if (sign == '!' || sign == '?') {
            count(1, at);
        }
        return at + 1;
    }

    private int behindTag(int at) throws UnreadableDocumentException {
        int end = endOfName(at + 1);
        if (end - at > MAX_NAME) {
            throw new UnreadableDocumentException(
                    new Wording(
                            String.format(Locale.ROOT, "网页中一个标签的名称超过 %,d 个字符的上限", MAX_NAME),
                            String.format(
                                    Locale.ROOT,
                                    "the name of a tag in the page has more than the limit of %,d characters",
                                    MAX_NAME)),
                    new SourceLocation.InText(lineAt(at)));
        }
        String name = name(at + 1, end);
        count(1 + Math.min(fonts, MAX_REOPENED), at);
        if (OF_TABLES.contains(name)) {
            lineOfRow = -1;
            if (name.equals("tr")) {
                mark(end, at);
                lineOfRow = line;
            }
        } else if (MARKED.contains(name)) {
            boolean isOnLineOfRow = (name.equals("td") || name.equals("th")) && lineAt(at) == lineOfRow;
            if (!isOnLineOfRow) {
                mark(end, at);
            }
        } else if (FONTS.contains(name)) {
            fonts++;
        }
        int close = behindAttributes(end);
        return RAW.contains(name) ? endOfRawText(name, close) : close;
    }

    private int behindAttributes(int from) throws UnreadableDocumentException {
        boolean equals = false;
        for (int at = from; at < html.length(); at++) {
            char sign = html.charAt(at);
            if (sign == '>') {
                return at;
            }
            if (equals && (sign == '"' || sign == '\'')) {
                at = html.indexOf(sign, at + 1);
                if (at < 0) {
                    return html.length();
                }
                equals = false;
            } else if (sign > ' ') {
                if (html.charAt(at - 1) <= ' ' && !equals) {
                    count(1, at);
                }
                equals = sign == '=';
            }
        }
        return html.length();
    }

    private int endOfRawText(String name, int from) {
        for (int at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
            if (html.regionMatches(true, at + 2, name, 0, name.length())) {
                return at;
            }
        }
        return html.length();
    }

    private void count(int more, int at) throws UnreadableDocumentException {
        parts += more;
        if (parts > most) {
            throw new UnreadableDocumentException(
                    new Wording(
                            String.format(Locale.ROOT, "网页的标签和属性超过 %,d 个的上限", most),
                            String.format(
                                    Locale.ROOT, "the page has more than the limit of %,d tags and attributes", most)),
                    new SourceLocation.InText(lineAt(at)));
        }
    }

    private void mark(int place, int at) {
        if (marks == places.length) {
            places = Arrays.copyOf(places, 2 * marks);
            lines = Arrays.copyOf(lines, 2 * marks);
        }
        places[marks] = place;
        lines[marks++] = lineAt(at);
    }

    private int lineAt(int at) {
        while (nextBreak >= 0 && nextBreak < at) {
            line++;
            nextBreak = html.indexOf('\n', nextBreak + 1);
        }
        return line;
    }

    private int endOfName(int from) {
        int end = from;
        while (end < html.length()) {
            char sign = html.charAt(end);
            if (sign == '>' || sign == '/' || sign <= ' ') {
                break;
            }
            end++;
        }
        return end;
    }

    private String name(int from, int to) {
        return to - from > LONGEST_NAME ? "" : html.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static boolean isLetter(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
    }

    /** Returns a reader of the source with its marks. */
    Reader reader() {
        return new Reader() {
            private int at;
            private int next;
            private String mark = "";
            private int inMark;

            @Override
            public int read(char[] buffer, int offset, int length) {
                int count = 0;
                while (count < length) {
                    if (inMark < mark.length()) {
                        buffer[offset + count++] = mark.charAt(inMark++);
                        continue;
                    }
                    int end = next < marks ? places[next] : html.length();
                    int size = Math.min(end - at, length - count);
                    html.getChars(at, at + size, buffer, offset + count);
                    at += size;
                    count += size;
                    if (at == end) {
                        if (next == marks) {
                            break;
                        }
                        mark = " " + LINE + "=" + lines[next++] + " ";
                        inMark = 0;
                    }
                }
                return count == 0 && length > 0 ? -1 : count;
            }

            @Override
            public void close() {
                // The source is a text.
            }
        };
    }
}
