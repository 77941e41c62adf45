// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.Wording;
import java.io.Reader;
import java.util.Locale;

/**
 * The source of a page in which each row and each block says on which line it begins, and each cell that does not begin
 * on the line of its row, and in which the tags of text and tables have no attributes but those that matter. A parser
 * that tracks positions takes twice the time of one that does not, and attributes take half of its time. So the tags are
 * found in one pass over the source, which also tells a page that would make too large a tree.
 */
final class MarkedSource {

    /** The attribute that says on which line its tag begins. */
    static final String LINE = "g-l";

    /** A parser takes a time for a name that grows with its square: nobody wants more of that. */
    private static final int MAX_NAME = 10_000;

    /** How a parser works, and no limit: it opens so many tags of fonts again in each block, at most. */
    private static final int MAX_REOPENED = 12;

    private final String html;
    private final char[] signs;
    private final int most;
    private final Needed needed;
    private final Excerpt excerpt;
    private int parts;
    private int fonts;
    private boolean endsInTable;
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
        this.signs = html.toCharArray();
        this.needed = new Needed(signs);
        this.excerpt = new Excerpt(signs);
        this.line = firstLine;
        this.nextBreak = html.indexOf('\n');
        for (int at = html.indexOf('<'); at >= 0 && at + 1 < signs.length; ) {
            at = html.indexOf('<', behind(at));
        }
    }

    /** Tells whether a table began, and none ended behind it. */
    boolean endsInTable() {
        return endsInTable;
    }

    /** Returns a reader of the source with its marks. */
    Reader reader() {
        return excerpt.reader();
    }

    /** Returns where to go on behind what begins with the bracket. */
    private int behind(int at) throws UnreadableDocumentException {
        char sign = signs[at + 1];
        if (isLetter(sign)) {
            return behindTag(at);
        }
        if (sign == '/') {
            count(1, at);
            return at + 2 < signs.length && isLetter(signs[at + 2]) ? behindEndTag(at) : behind(">", at + 2);
        }
        if (sign == '!' || sign == '?') {
            count(1, at);
            return html.startsWith("--", at + 2) ? behind("-->", at + 2) : behind(">", at + 1);
        }
        return at + 1;
    }

    private int behind(String end, int from) {
        int at = html.indexOf(end, from);
        return at < 0 ? signs.length : at + end.length();
    }

    private int behindEndTag(int at) throws UnreadableDocumentException {
        int end = endOfName(at + 2);
        TagKind kind = TagKind.of(signs, at + 2, end);
        if (kind == TagKind.FONT) {
            fonts = Math.max(0, fonts - 1);
        } else if (kind.compareTo(TagKind.ROW) <= 0) {
            lineOfRow = -1;
            endsInTable &= kind != TagKind.TABLE;
        }
        return behindAttributes(end, false);
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
        count(1 + Math.min(fonts, MAX_REOPENED), at);
        TagKind kind = TagKind.of(signs, at + 1, end);
        switch (kind) {
            case TABLE, GROUP -> {
                lineOfRow = -1;
                endsInTable |= kind == TagKind.TABLE;
            }
            case ROW -> {
                mark(end, at);
                lineOfRow = line;
            }
            case CELL -> {
                if (lineAt(at) != lineOfRow) {
                    mark(end, at);
                }
            }
            case BLOCK -> mark(end, at);
            case FONT -> fonts++;
            default -> {}
        }
        int close = behindAttributes(end, kind.compareTo(TagKind.PLAIN) <= 0);
        return kind == TagKind.RAW ? endOfRawText(at + 1, end, close) : close;
    }

    private void mark(int at, int tag) {
        excerpt.insert(at, " " + LINE + "=" + lineAt(tag) + " ");
    }

    /** Goes through the attributes of a start tag as a parser does, and leaves out those that are not needed. */
    private int behindAttributes(int from, boolean leavesOut) throws UnreadableDocumentException {
        needed.clear();
        int begin = from;
        while (true) {
            int name = behindSpace(begin);
            while (name < signs.length && signs[name] == '/') {
                name = behindSpace(name + 1);
            }
            if (name == signs.length || signs[name] == '>') {
                return name;
            }
            count(1, name);
            int endOfName = endOfAttributeName(name + 1);
            int value = behindSpace(endOfName);
            int end = value;
            int next = value;
            if (value < signs.length && signs[value] == '=') {
                value = behindSpace(value + 1);
                char quote = value < signs.length ? signs[value] : 0;
                if (quote == '"' || quote == '\'') {
                    value++;
                    end = html.indexOf(quote, value);
                    if (end < 0) {
                        return signs.length;
                    }
                    next = end + 1;
                } else {
                    end = endOfValue(value);
                    next = end;
                }
            }
            if (leavesOut && !needed.has(name, endOfName, value, end)) {
                boolean isApart = next == signs.length || isSpace(signs[next]) || signs[next] == '>';
                excerpt.leaveOut(isApart ? begin : name, next);
            }
            begin = next;
        }
    }

    private int endOfRawText(int name, int endOfName, int from) {
        for (int at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
            if (html.regionMatches(true, at + 2, html, name, endOfName - name)) {
                return at;
            }
        }
        return signs.length;
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

    private int lineAt(int at) {
        while (nextBreak >= 0 && nextBreak < at) {
            line++;
            nextBreak = html.indexOf('\n', nextBreak + 1);
        }
        return line;
    }

    private int endOfName(int from) {
        int end = from;
        while (end < signs.length) {
            char sign = signs[end];
            if (sign == '>' || sign == '/' || sign <= ' ') {
                break;
            }
            end++;
        }
        return end;
    }

    private int endOfAttributeName(int from) {
        int end = from;
        while (end < signs.length && (signs[end] > '>' || !endsName(signs[end]))) {
            end++;
        }
        return end;
    }

    private static boolean endsName(char sign) {
        return sign == '=' || sign == '>' || sign == '/' || isSpace(sign);
    }

    private int endOfValue(int from) {
        int end = from;
        while (end < signs.length && signs[end] != '>' && !isSpace(signs[end])) {
            end++;
        }
        return end;
    }

    private int behindSpace(int from) {
        int at = from;
        while (at < signs.length && isSpace(signs[at])) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char sign) {
        return sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r' || sign == '\f';
    }

    private static boolean isLetter(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
    }
}
