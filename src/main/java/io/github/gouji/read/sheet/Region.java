// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.sheet;

/**
 * A rectangle of cells, counted from 0, all ends included.
 *
 * @param top the first row
 * @param left the first column
 * @param bottom the last row
 * @param right the last column
 */
record Region(int top, int left, int bottom, int right) {

    /** Returns the part of it up to a row and a column. */
    Region upTo(int row, int column) {
        return new Region(top, left, Math.min(bottom, row), Math.min(right, column));
    }

    boolean isNothing() {
        return bottom < top || right < left;
    }

    /** Returns how many cells are in it. */
    long area() {
        return (bottom - top + 1L) * (right - left + 1L);
    }
}
