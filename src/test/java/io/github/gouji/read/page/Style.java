// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.page;

/**
 * How the form is drawn.
 *
 * @param rules the lines of its tables
 * @param labels how labels that cover several rows are set
 * @param size the size of the font
 * @param figures how figures are aligned: 0 to the left, 0.5 in the middle, 1 to the right
 * @param cut where a table is cut by the end of a page
 * @param joined whether table 二 is one table, with all its headings
 * @param bold whether each character is drawn twice, a little aside
 * @param shuffled whether everything of a page is drawn in a random order
 */
public record Style(
        Rules rules,
        Labels labels,
        double size,
        double figures,
        Cut cut,
        boolean joined,
        boolean bold,
        boolean shuffled) {

    /** Kinds of lines. */
    public enum Rules {
        LINES,
        RECTANGLES,
        CELL_BY_CELL,
        DASHED,
        /** Small filled squares. */
        DOTTED,
        DOUBLED,
        /** No lines at the outer sides, nor where a page ends. */
        OPEN,
        /** Lines between the rows alone. */
        LYING,
        NONE
    }

    /** Ways to set labels that cover several rows. */
    public enum Labels {
        LYING,
        ONE_BY_ONE,
        TURNED
    }

    /**
     * The row with which the next page begins.
     *
     * @param part the part of the form, from 0 for 二
     * @param table its table, from 0
     * @param row the row, its header counted in; 0 for none
     * @param headerRepeated whether the header is drawn again there
     */
    public record Cut(int part, int table, int row, boolean headerRepeated) {
        static final Cut NONE = new Cut(0, 0, 0, false);
    }

    public static final Style PLAIN = new Style(Rules.LINES, Labels.LYING, 9, 0.5, Cut.NONE, false, false, false);

    public Style with(Rules rules) {
        return new Style(rules, labels, size, figures, cut, joined, bold, shuffled);
    }

    public Style with(Labels labels) {
        return new Style(rules, labels, size, figures, cut, joined, bold, shuffled);
    }

    public Style withSize(double size) {
        return new Style(rules, labels, size, figures, cut, joined, bold, shuffled);
    }

    /** Cuts table 三 behind one of its rows, counted from 0. */
    Style brokenAfter(int row, boolean headerRepeated) {
        return with(new Cut(1, 0, row + 4, headerRepeated));
    }

    public Style with(Cut cut) {
        return new Style(rules, labels, size, figures, cut, joined, bold, shuffled);
    }

    public Style withFigures(double figures) {
        return new Style(rules, labels, size, figures, cut, joined, bold, shuffled);
    }

    /** Makes table 二 one table. */
    public Style inOne() {
        return new Style(rules, labels, size, figures, cut, true, bold, shuffled);
    }

    Style inBold() {
        return new Style(rules, labels, size, figures, cut, joined, true, shuffled);
    }

    Style inDisorder() {
        return new Style(rules, labels, size, figures, cut, joined, bold, true);
    }
}
