// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a text whose tables have no separators, taken apart from behind.
 *
 * @param at which line it is, from 0
 * @param end the line behind it, and behind figures of it that have lines of their own
 * @param labels what stands before the figures, in pieces that more than one space keeps apart
 * @param figures the last words that are figures, if anything keeps them apart from the words before
 */
record SpacedLine(int at, int end, List<String> labels, List<String> figures) {

    /** So many figures need not be kept apart from the words before. */
    private static final int MANY = 4;

    /** A longer line is not looked at. */
    private static final int LONGEST = 2000;

    private static final int LONGEST_FIGURE = 20;

    /** No row of the form has more figures, notes and sums of others included. */
    private static final int MOST_FIGURES = 60;

    /** So many characters, spaces not counted, are more than labels. */
    private static final int LONGEST_LABELS = 60;

    /** So many pieces are headings, a note in their corner included. */
    private static final int HEADINGS = 6;

    private static final Pattern FIGURE = Pattern.compile("[-+−]?\\d[\\d,]*(?:\\.\\d+)?|[-—–/]|无");
    private static final Pattern APART = Pattern.compile("\\s{2,}|\\t");
    private static final Pattern PAGE_MARK = Pattern.compile("[-—–]\\s*\\d+\\s*[-—–]");
    private static final Pattern HEADING = Pattern.compile("#*\\s*[一二三四五六]、.*(?:情况|事项).{0,4}");

    static SpacedLine of(int at, String line) {
        String text = line.strip();
        if (text.length() > LONGEST) {
            return new SpacedLine(at, at + 1, List.of(text), List.of());
        }
        List<String> figures = new ArrayList<>();
        int end = text.length();
        for (int begin = lastWord(text, end);
                begin < end && isFigure(text.substring(begin, end).strip()); ) {
            figures.add(text.substring(begin, end).strip());
            end = begin;
            begin = lastWord(text, end);
        }
        Collections.reverse(figures);
        String before = text.substring(0, end);
        int gap = before.length() - before.stripTrailing().length();
        boolean isRow = figures.size() <= MOST_FIGURES;
        boolean isApart = before.isEmpty()
                || gap > 1
                || before.endsWith("\t")
                || figures.size() >= MANY
                || areApart(text, end, figures);
        return isRow && isApart
                ? new SpacedLine(at, at + 1, pieces(before.stripTrailing()), figures)
                : new SpacedLine(at, at + 1, pieces(text), List.of());
    }

    /** Tells whether the first figures are kept apart: then the first is one too, though close behind the label. */
    private static boolean areApart(String text, int begin, List<String> figures) {
        int second = figures.size() < 2 ? -1 : begin + figures.get(0).length();
        return second > 0 && APART.matcher(text).region(second, text.length()).lookingAt();
    }

    /** Returns where the last word in front of a place begins; the place itself if there is none. */
    private static int lastWord(String text, int end) {
        int at = end;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static List<String> pieces(String text) {
        return text.isEmpty() ? List.of() : List.of(APART.split(text));
    }

    private static boolean isFigure(String word) {
        return word.length() <= LONGEST_FIGURE && FIGURE.matcher(word).matches();
    }

    boolean hasFigures() {
        return !figures.isEmpty();
    }

    /** Tells whether a figure stands alone on its line. */
    boolean isLoneFigure() {
        return labels.isEmpty() && figures.size() == 1;
    }

    /** Tells whether the line is one of running text, or the heading of a chapter, below which another table begins. */
    boolean endsTable() {
        boolean isLong = labels.stream().mapToInt(String::length).sum() > LONGEST_LABELS;
        return !hasFigures() && ((isLong && labels.size() < HEADINGS) || isHeading());
    }

    /** Tells whether the line is the heading of a chapter. */
    boolean isHeading() {
        return labels.size() == 1
                && labels.get(0).length() <= LONGEST_LABELS
                && HEADING.matcher(labels.get(0)).matches();
    }

    /** Tells whether nothing is to be read in a line: it is blank, or has but the number of the page. */
    static boolean isNothing(String line) {
        return line.isBlank() || PAGE_MARK.matcher(line.strip()).matches();
    }

    /** Returns the line together with a figure of it that stands below. */
    SpacedLine with(SpacedLine figure) {
        List<String> all = new ArrayList<>(figures);
        all.addAll(figure.figures);
        return new SpacedLine(at, figure.end, labels, all);
    }

    List<String> cells() {
        List<String> cells = new ArrayList<>(labels);
        cells.addAll(figures);
        return cells;
    }
}
