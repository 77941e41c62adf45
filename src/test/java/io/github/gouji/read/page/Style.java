// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.page;

/**
 * How the form is drawn.
 *
 * @param rules the lines of its tables
 * @param labels how labels that cover several rows are set
 * @param size the size of the font
 * @param breakAfter the row of table 三 after which the next page begins, -1 for none
 * @param headerRepeated whether its header is drawn again there
 * @param bold whether each character is drawn twice, a little aside
 * @param shuffled whether everything of a page is drawn in a random order
 */
public record Style(
        Rules rules,
        Labels labels,
        double size,
        int breakAfter,
        boolean headerRepeated,
        boolean bold,
        boolean shuffled) {

    /** Kinds of lines. */
    public enum Rules {
        LINES,
        RECTANGLES,
        CELL_BY_CELL,
        DASHED,
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

    static final Style PLAIN = new Style(Rules.LINES, Labels.LYING, 9, -1, false, false, false);

    Style with(Rules rules) {
        return new Style(rules, labels, size, breakAfter, headerRepeated, bold, shuffled);
    }

    Style with(Labels labels) {
        return new Style(rules, labels, size, breakAfter, headerRepeated, bold, shuffled);
    }

    Style withSize(double size) {
        return new Style(rules, labels, size, breakAfter, headerRepeated, bold, shuffled);
    }

    Style brokenAfter(int row, boolean headerRepeated) {
        return new Style(rules, labels, size, row, headerRepeated, bold, shuffled);
    }

    Style inBold() {
        return new Style(rules, labels, size, breakAfter, headerRepeated, true, shuffled);
    }

    Style inDisorder() {
        return new Style(rules, labels, size, breakAfter, headerRepeated, bold, true);
    }
}
