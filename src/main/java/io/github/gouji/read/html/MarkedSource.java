// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.Wording;
import java.io.Reader;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

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
    private final Signs scan;
    private final int most;
    private final Needed needed;
    private final Excerpt excerpt;
    private final TidyTree tree = new TidyTree();
    /** Where the text begins that the tree does not have yet. */
    private int text;
    /** The element of the tree whose tag is gone through. */
    private @Nullable Element element;

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
        this.scan = new Signs(signs);
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

    /** Returns the tree of the page. */
    Document page() {
        giveText(signs.length);
        Document tidy = html.indexOf('\0') < 0 ? tree.page() : null;
        return tidy != null ? tidy : Parser.htmlParser().parseInput(reader(), "");
    }

    private void giveText(int end) {
        if (text < end && tree.isTidy()) {
            tree.text(html.substring(text, end));
        }
    }

    /** Returns a reader of the source with its marks. */
    Reader reader() {
        return excerpt.reader();
    }

    /** Returns where to go on behind what begins with the bracket. */
    private int behind(int at) throws UnreadableDocumentException {
        char sign = signs[at + 1];
        if (Signs.isLetter(sign)) {
            return behindTag(at);
        }
        if (sign == '/' && at + 2 < signs.length && Signs.isLetter(signs[at + 2])) {
            return behindEndTag(at);
        }
        return sign == '/' || sign == '!' || sign == '?' ? behindComment(at) : at + 1;
    }

    /** Goes behind a comment, or what a parser takes for one. */
    private int behindComment(int at) throws UnreadableDocumentException {
        count(1, at);
        giveText(at);
        boolean isComment = html.startsWith("<!--", at);
        int end = isComment ? behind("-->", at + 2) : behind(">", at + 2);
        text = end;
        if (isComment
                && end - 3 >= at + 4
                && html.indexOf("--", at + 4) == end - 3
                && ">-".indexOf(signs[at + 4]) < 0) {
            tree.comment(html.substring(at + 4, end - 3));
        } else if (!html.regionMatches(true, at, "<!doctype html>", 0, 15)) {
            tree.giveUp();
        }
        return end;
    }

    private int behind(String end, int from) {
        int at = html.indexOf(end, from);
        return at < 0 ? signs.length : at + end.length();
    }

    private int behindEndTag(int at) throws UnreadableDocumentException {
        count(1, at);
        giveText(at);
        int end = scan.endOfName(at + 2);
        TagKind kind = TagKind.of(signs, at + 2, end);
        if (kind == TagKind.FONT) {
            fonts = Math.max(0, fonts - 1);
        } else if (kind.compareTo(TagKind.ROW) <= 0) {
            lineOfRow = -1;
            endsInTable &= kind != TagKind.TABLE;
        }
        if (tree.isTidy()) {
            tree.end(html.substring(at + 2, end));
        }
        element = null;
        text = behindAttributes(end, false) + 1;
        if (text > signs.length) {
            tree.giveUp();
        }
        return text - 1;
    }

    private int behindTag(int at) throws UnreadableDocumentException {
        int end = scan.endOfName(at + 1);
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
        giveText(at);
        element = tree.isTidy() ? tree.begin(html.substring(at + 1, end)) : null;
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
        text = close + 1;
        if (close == signs.length || (signs[close - 1] == '/' && !tree.isClosed(element))) {
            tree.giveUp();
        }
        return kind == TagKind.RAW ? behindRawText(at + 1, end, close) : close;
    }

    private void mark(int at, int tag) {
        String number = Integer.toString(lineAt(tag));
        if (element != null) {
            element.attr(LINE, number);
        }
        excerpt.insert(at, " " + LINE + "=" + number + " ");
    }

    /** Goes through the attributes of a start tag as a parser does, and leaves out those that are not needed. */
    private int behindAttributes(int from, boolean leavesOut) throws UnreadableDocumentException {
        needed.clear();
        int begin = from;
        while (true) {
            int name = scan.behindSpace(begin);
            while (name < signs.length && signs[name] == '/') {
                name = scan.behindSpace(name + 1);
            }
            if (name == signs.length || signs[name] == '>') {
                return name;
            }
            count(1, name);
            int endOfName = scan.endOfAttributeName(name + 1);
            int value = scan.behindSpace(endOfName);
            int end = value;
            int next = value;
            if (value < signs.length && signs[value] == '=') {
                value = scan.behindSpace(value + 1);
                char quote = value < signs.length ? signs[value] : 0;
                if (quote == '"' || quote == '\'') {
                    value++;
                    end = html.indexOf(quote, value);
                    if (end < 0) {
                        return signs.length;
                    }
                    next = end + 1;
                } else {
                    end = scan.endOfValue(value);
                    next = end;
                }
            }
            boolean isNeeded = needed.has(name, endOfName, value, end);
            if (isNeeded && element != null) {
                String key = html.substring(name, endOfName).toLowerCase(Locale.ROOT);
                element.attr(key, TidyTree.decoded(html.substring(value, end), true));
            } else if (leavesOut && !isNeeded) {
                boolean isApart = next == signs.length || Signs.isSpace(signs[next]) || signs[next] == '>';
                excerpt.leaveOut(isApart ? begin : name, next);
            }
            begin = next;
        }
    }

    /** Goes to the end tag of what has no tags in it, and no text of the page but the title. */
    private int behindRawText(int name, int endOfName, int close) {
        int from = Math.min(close + 1, signs.length);
        int end = html.indexOf("</", from);
        while (end >= 0 && !html.regionMatches(true, end + 2, html, name, endOfName - name)) {
            end = html.indexOf("</", end + 2);
        }
        if (end < 0) {
            tree.giveUp();
            return signs.length;
        }
        text = end;
        if (tree.isTidy()) {
            String content = html.substring(from, end);
            if (content.contains("<!--")) {
                tree.giveUp();
            } else if (signs[name + 1] == 'i' || signs[name + 1] == 'I') {
                tree.title(content);
            }
        }
        return end;
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
}
