// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.likelihood;

import java.util.BitSet;
import java.util.List;

/**
 * The reported figures of a system, and in how many places each kind of slip may have happened in them. A blank is zero.
 */
final class Reported {

    /** The classes of places of a slip in one cell. */
    static final int ALL = 0;

    static final int POSITIVE = 1;
    static final int TWO_DIGITS = 2;
    static final int TENS = 3;
    static final int TOTALS = 4;
    static final int CLASSES = 5;

    private static final long TEN = 10;

    /** The powers of ten that a figure may be mistaken by. */
    static final int UNITS = 4;

    final Board board;
    final long[] figures;
    final BitSet blank;
    final KnownFigures known;
    final int[] places = new int[CLASSES];
    int positiveParts;
    private boolean counted;
    int offInRow;
    int offInColumn;
    int swapsInRow;
    int swapsInColumn;
    int fullRows;
    int emptyRows;
    int filledRows;

    Reported(Board board, long[] figures, BitSet blank, KnownFigures known) {
        this.known = known;
        this.board = board;
        this.figures = figures;
        this.blank = blank;
        countPlaces();
    }

    /**
     * Counts what {@link #count} does of each figure. It is done for every report: in local variables, and with no branch
     * where half of the figures are zero.
     */
    private void countPlaces() {
        int positive = 0;
        int parts = 0;
        int totals = 0;
        int twoDigits = 0;
        int tens = 0;
        for (int cell = 0; cell < figures.length; cell++) {
            long figure = figures[cell];
            int one = figure > 0 ? 1 : 0;
            positive += one;
            parts += board.isRowTotal(cell) ? 0 : one;
            totals += one * board.sums[cell];
            if (figure >= TEN) {
                twoDigits++;
                tens += zeros(figure);
            }
        }
        positiveParts = parts;
        places[ALL] = figures.length;
        places[POSITIVE] = positive;
        places[TWO_DIGITS] = twoDigits;
        places[TENS] = tens;
        places[TOTALS] = totals;
    }

    /** Returns these figures with the places of slips counted that make several of them wrong, which takes longer. */
    Reported withLines() {
        if (!counted) {
            counted = true;
            countPairs();
            for (int[] row : board.rows) {
                filledRows += isEmpty(row) ? 0 : 1;
            }
            for (int[] row : board.summedRows) {
                if (isEmpty(row)) {
                    emptyRows++;
                } else {
                    fullRows++;
                }
            }
        }
        return this;
    }

    /** Adds a cell with this figure so many times to the places. */
    void count(int cell, long figure, int times, int[] into) {
        into[ALL] += times;
        if (figure > 0) {
            into[POSITIVE] += times;
            into[TOTALS] += times * board.sums[cell];
            if (figure >= TEN) {
                into[TWO_DIGITS] += times;
                into[TENS] += times * zeros(figure);
            }
        }
    }

    /** Returns how many zeros there are at the end of the figure, as far as a unit slip goes. */
    private static int zeros(long figure) {
        int zeros = 0;
        for (long rest = figure; rest % TEN == 0 && zeros < UNITS; rest /= TEN) {
            zeros++;
        }
        return zeros;
    }

    private void countPairs() {
        for (int[] row : board.rows) {
            for (int i = 1; i < row.length; i++) {
                if (!board.isRowTotal(row[i]) && !board.isRowTotal(row[i - 1])) {
                    offInRow += isOff(row[i - 1], row[i]) ? 1 : 0;
                    swapsInRow += isSwap(row[i - 1], row[i]) ? 1 : 0;
                }
            }
        }
        for (int[] column : board.columns) {
            for (int i = 1; i < column.length; i++) {
                offInColumn += isOff(column[i - 1], column[i]) ? 1 : 0;
                swapsInColumn += isSwap(column[i - 1], column[i]) ? 1 : 0;
            }
        }
    }

    private boolean isOff(int a, int b) {
        return (figures[a] == 0) != (figures[b] == 0);
    }

    private boolean isSwap(int a, int b) {
        return figures[a] != 0 && figures[b] != 0 && figures[a] != figures[b];
    }

    /** Tells whether all of the line has the figures of the year before. */
    boolean isLastYears(int[] line) {
        for (int cell : line) {
            if (!known.isLastYears(cell, figures[cell])) {
                return false;
            }
        }
        return true;
    }

    /** Returns the figures of a line once some of it are corrected. */
    long[] corrected(List<Amendment> amendments, int[] line) {
        long[] corrected = new long[line.length];
        for (int i = 0; i < line.length; i++) {
            corrected[i] = figures[line[i]];
            for (Amendment amendment : amendments) {
                corrected[i] = line[i] == amendment.cell ? amendment.should : corrected[i];
            }
        }
        return corrected;
    }

    boolean isEmpty(int[] line) {
        for (int cell : line) {
            if (figures[cell] != 0) {
                return false;
            }
        }
        return true;
    }
}
