// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import io.github.gouji.report.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text of a paragraph or a cell as it grows, and what was left out of it. Not thread-safe. */
public final class TextBuffer {

    private static final Pattern BLANKS = Pattern.compile("[\\t \\u00a0\\u3000]+");
    private static final Pattern NUMERAL = Pattern.compile("[\\d零〇一二三四五六七八九十百千万]");

    private final StringBuilder text = new StringBuilder();
    private final Set<Omission> omissions = EnumSet.noneOf(Omission.class);
    private boolean picture;
    private int layer;

    /** Adds text. */
    public void append(String more) {
        text.append(more);
    }

    /**
     * Adds text of a layer, which does not run into that of others.
     *
     * @param of 0 for what stands in the line and is seen; any other number for what is raised so high, or may not be seen
     */
    public void append(String more, int of) {
        if (of != layer && !more.isBlank()) {
            separate(' ');
            layer = of;
        }
        text.append(more);
    }

    /** Adds text that stands in the line and is seen, or is in a layer of its own. */
    public void append(String more, boolean isApart) {
        append(more, isApart ? 1 : 0);
    }

    /** Keeps what comes next apart from what is there. */
    public void separate(char by) {
        if (!text.isEmpty()) {
            text.append(by);
        }
    }

    /** Notes that something is no part of the text; only what a figure may be read from matters. */
    public void leaveOut(String left, Omission why) {
        if (NUMERAL.matcher(left).find() || why == Omission.NOTE || why == Omission.FIELD) {
            omissions.add(why);
        }
    }

    /** Notes that there is a picture, which may show anything. */
    public void picture() {
        picture = true;
    }

    /** Appends another text on a line of its own. */
    public void appendLine(TextBuffer other) {
        separate('\n');
        text.append(other.text);
        addTraces(other);
    }

    /** Appends another text right behind this one. */
    public void appendDirectly(TextBuffer other) {
        text.append(other.text);
        addTraces(other);
    }

    private void addTraces(TextBuffer other) {
        omissions.addAll(other.omissions);
        picture |= other.picture;
    }

    /** Tells whether there is neither text nor anything that was left out. */
    public boolean isNothing() {
        if (!omissions.isEmpty() || picture) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns how much text there is. */
    public int length() {
        return text.length();
    }

    /** Returns the lines of a paragraph, those without text left out. */
    public List<String> lines() {
        return text.toString()
                .lines()
                .map(TextBuffer::withSingleBlanks)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Returns the text of a cell. One that shows nothing but a picture says so, for it is not blank. */
    public String cellText() {
        String plain = withSingleBlanks(text.toString());
        return plain.isEmpty() && picture ? "[图片]" : plain;
    }

    private static String withSingleBlanks(String text) {
        return isInOnePiece(text) ? text : BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** Tells whether no blank of any kind is in a text, as in nearly all cells. */
    private static boolean isInOnePiece(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Says what was left out; {@code null} for nothing. */
    public @Nullable Wording remark() {
        return omissions.isEmpty() ? null : Omission.remark(omissions);
    }
}
