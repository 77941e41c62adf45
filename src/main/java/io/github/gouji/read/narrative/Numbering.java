// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.narrative;

/**
 * The number before a heading.
 *
 * @param level how deep headings with such a number usually stand
 * @param end where the text behind it begins
 */
record Numbering(Level level, int end) {

    /** Depths of headings, in the order in which Chinese documents number them. */
    enum Level {
        /** 一、 or 第一部分. */
        CHAPTER,
        /** None, or marks of Markdown alone. */
        NONE,
        /** （一）. */
        SECTION,
        /** 1. or (1). */
        ITEM
    }

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String MARKS_BEFORE = "#>·•●■◆★-";
    private static final String MARKS_BEHIND = "、.,:;";

    /** Returns the number before normalised text. */
    static Numbering of(String text) {
        int at = 0;
        while (at < text.length() && MARKS_BEFORE.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        boolean ordinal = at < text.length() && text.charAt(at) == '第';
        boolean bracket = at < text.length() && text.charAt(at) == '(';
        int begin = ordinal || bracket ? at + 1 : at;
        int end = begin;
        while (end < text.length() && NUMERALS.indexOf(text.charAt(end)) >= 0 && end - begin < 3) {
            end++;
        }
        if (end == begin) {
            return item(text, at, begin, bracket);
        }
        if (ordinal) {
            int unit = text.startsWith("部分", end) ? 2 : text.startsWith("章", end) ? 1 : 0;
            return unit == 0 ? new Numbering(Level.NONE, at) : new Numbering(Level.CHAPTER, behind(text, end + unit));
        }
        if (bracket) {
            boolean closed = end < text.length() && text.charAt(end) == ')';
            return closed ? new Numbering(Level.SECTION, behind(text, end + 1)) : new Numbering(Level.NONE, at);
        }
        int behind = behind(text, end);
        return behind == end ? new Numbering(Level.NONE, at) : new Numbering(Level.CHAPTER, behind);
    }

    private static Numbering item(String text, int at, int begin, boolean bracket) {
        int end = begin;
        while (end < text.length() && Character.isDigit(text.charAt(end)) && end - begin < 3) {
            end++;
        }
        int behind = behind(text, bracket && end < text.length() && text.charAt(end) == ')' ? end + 1 : end);
        boolean isNumber = end > begin && end - begin < 3 && behind > end;
        return isNumber ? new Numbering(Level.ITEM, behind) : new Numbering(Level.NONE, at);
    }

    private static int behind(String text, int from) {
        int end = from;
        while (end < text.length() && MARKS_BEHIND.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }
}
