// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.sheet;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a sheet, counted from 0.
 *
 * @param row its row
 * @param column its column
 */
record CellReference(int row, int column) {

    static final int MOST_ROWS = 1 << 20;
    static final int MOST_COLUMNS = 1 << 14;

    private static final int LETTERS = 26;
    private static final int LONGEST = 10;

    /** Returns the cell of a reference such as {@code C7} or {@code $C$7}; {@code null} if it is none. */
    static @Nullable CellReference of(String text) {
        String reference = text.replace("$", "");
        int at = 0;
        int column = 0;
        int row = 0;
        if (reference.length() > LONGEST) {
            return null;
        }
        while (at < reference.length() && isLetter(reference.charAt(at))) {
            column = column * LETTERS + reference.charAt(at++) - 'A' + 1;
        }
        while (at < reference.length() && reference.charAt(at) >= '0' && reference.charAt(at) <= '9') {
            row = row * 10 + reference.charAt(at++) - '0';
        }
        boolean isCell = at == reference.length() && column > 0 && row > 0;
        return isCell && column <= MOST_COLUMNS && row <= MOST_ROWS ? new CellReference(row - 1, column - 1) : null;
    }

    /** Returns the rectangle of a reference such as {@code A1:C7}; {@code null} if it is none. */
    static @Nullable Region region(String text) {
        int colon = text.indexOf(':');
        CellReference first = of(colon < 0 ? text : text.substring(0, colon));
        CellReference last = of(text.substring(colon + 1));
        return first == null || last == null
                ? null
                : new Region(
                        Math.min(first.row, last.row),
                        Math.min(first.column, last.column),
                        Math.max(first.row, last.row),
                        Math.max(first.column, last.column));
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** Returns it as spreadsheets write it. */
    @Override
    public String toString() {
        StringBuilder letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
        }
        return letters.append(row + 1).toString();
    }
}
