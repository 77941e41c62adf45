// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.binary;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the cells of a row of a table stand.
 *
 * @param cells the cells from left to right
 */
public record RowDefinition(List<Cell> cells) {

    /** A row that ended before its definition came. */
    public static final RowDefinition NONE = new RowDefinition(List.of());

    /** No one draws a cell as wide as this, in twips, where the document does not say how wide it is. */
    private static final int UNKNOWN = 1000;

    /**
     * A cell.
     *
     * @param left where it begins, in twips
     * @param right where it ends
     * @param goesOnToTheRight whether it goes on from the cell to the left
     * @param isTall whether it is merged with cells in rows below or above
     * @param goesOnBelow whether it goes on from the row above
     */
    public record Cell(int left, int right, boolean goesOnToTheRight, boolean isTall, boolean goesOnBelow) {}

    /** Copies the list. */
    public RowDefinition {
        cells = List.copyOf(cells);
    }

    /** Returns the same row with at least so many cells, of which those that it does not define stand at its right. */
    public RowDefinition with(int count) {
        if (count <= cells.size()) {
            return this;
        }
        List<Cell> more = new ArrayList<>(cells);
        while (more.size() < count) {
            int left = more.isEmpty() ? 0 : more.get(more.size() - 1).right();
            more.add(new Cell(left, left + UNKNOWN, false, false, false));
        }
        return new RowDefinition(more);
    }
}
