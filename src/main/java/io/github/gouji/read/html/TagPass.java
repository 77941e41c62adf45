// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.Wording;
import java.util.Locale;

/**
 * A pass over the source of a page, in which its tags are found as a parser finds them; it also tells a page that would
 * make too large a tree.
 */
abstract class TagPass {

    /** A parser takes a time for a name that grows with its square: nobody wants more of that. */
    private static final int MAX_NAME = 10_000;

    /** How a parser works, and no limit: it opens so many tags of fonts again in each block, at most. */
    private static final int MAX_REOPENED = 12;

    final String html;
    final char[] signs;
    final Signs scan;
    private final Needed needed;
    private final int most;
    private int parts;
    private int fonts;
    private int line;
    private int nextBreak;

    /**
     * Prepares to go through the source.
     *
     * @param firstLine the number of its first line
     * @param most how many tags and attributes it may have
     * @param sheet the style sheets of the page
     */
    TagPass(String html, int firstLine, int most, StyleSheet sheet) {
        this.html = html;
        this.most = most;
        this.signs = html.toCharArray();
        this.scan = new Signs(signs);
        this.needed = new Needed(signs, sheet);
        this.line = firstLine;
        this.nextBreak = html.indexOf('\n');
    }

    /**
     * Goes through the source.
     *
     * @throws UnreadableDocumentException if it has too many tags and attributes
     */
    final void run() throws UnreadableDocumentException {
        for (int at = html.indexOf('<'); at >= 0 && at + 1 < signs.length && goesOn(); ) {
            at = html.indexOf('<', behind(at));
        }
    }

    /** Tells whether to go on. */
    boolean goesOn() {
        return true;
    }

    /** Meets a start tag, the name of which ends there. */
    abstract void begin(TagName name, int at, int endOfName);

    /** Meets an end tag. */
    abstract void end(TagName name, int at);

    /** Meets an attribute that is needed. */
    void keep(int name, int endOfName, int value, int end) {}

    /** Meets an attribute that is not needed. */
    void leaveOut(int from, int to) {}

    /** Meets the end of a tag, or that of the source. */
    void close(int at) {}

    /** Meets text without tags in it, which ends before an end tag, or with the source. */
    void raw(TagName name, int from, int end) {}

    /** Meets a comment, or what a parser takes for one. */
    void comment(int from, int end) {}

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

    private int behindComment(int at) throws UnreadableDocumentException {
        count(1, at);
        String close = html.startsWith("<!--", at) ? "-->" : ">";
        int last = html.indexOf(close, at + 2);
        int end = last < 0 ? signs.length : last + close.length();
        comment(at, end);
        return end;
    }

    private int behindEndTag(int at) throws UnreadableDocumentException {
        count(1, at);
        int endOfName = scan.endOfName(at + 2);
        TagName name = TagName.of(signs, at + 2, endOfName);
        if (name.kind == TagKind.FONT) {
            fonts = Math.max(0, fonts - 1);
        }
        end(name, at);
        return behindAttributes(endOfName);
    }

    private int behindTag(int at) throws UnreadableDocumentException {
        int endOfName = scan.endOfName(at + 1);
        if (endOfName - at > MAX_NAME) {
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
        TagName name = TagName.of(signs, at + 1, endOfName);
        if (name.kind == TagKind.FONT) {
            fonts++;
        }
        begin(name, at, endOfName);
        int close = behindAttributes(endOfName);
        return name.kind == TagKind.RAW ? behindRawText(name, at + 1, endOfName, close) : close;
    }

    /** Goes through the attributes of a tag as a parser does. */
    private int behindAttributes(int from) throws UnreadableDocumentException {
        int begin = from;
        needed.clear();
        while (begin < signs.length) {
            int name = scan.behindSpace(begin);
            while (name < signs.length && signs[name] == '/') {
                name = scan.behindSpace(name + 1);
            }
            if (name == signs.length || signs[name] == '>') {
                begin = name;
                break;
            }
            begin = behindAttribute(begin, name);
        }
        close(begin);
        return begin;
    }

    private int behindAttribute(int begin, int name) throws UnreadableDocumentException {
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
        if (needed.has(name, endOfName, value, end)) {
            keep(name, endOfName, value, end);
        } else {
            boolean isApart = next == signs.length || Signs.isSpace(signs[next]) || signs[next] == '>';
            leaveOut(isApart ? begin : name, next);
        }
        return next;
    }

    private int behindRawText(TagName name, int at, int endOfName, int close) {
        int from = Math.min(close + 1, signs.length);
        int end = html.indexOf("</", from);
        while (end >= 0 && !html.regionMatches(true, end + 2, html, at, endOfName - at)) {
            end = html.indexOf("</", end + 2);
        }
        end = end < 0 ? signs.length : end;
        raw(name, from, end);
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

    /** Returns the line of a place, which is not before any that was asked for. */
    final int lineAt(int at) {
        while (nextBreak >= 0 && nextBreak < at) {
            line++;
            nextBreak = html.indexOf('\n', nextBreak + 1);
        }
        return line;
    }
}
