// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.document;

import io.github.gouji.read.ReadLimits;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of a document: rows of cells, each at its column once the cells that span rows are counted in.
 *
 * @param rows the rows; a cell that spans rows stands in each of them
 * @param isLoose whether they are lines of text that were taken for rows: a label may go on in the lines around them
 */
public record TableGrid(List<List<GridCell>> rows, boolean isLoose) implements Block {

    /** Copies the list. */
    public TableGrid {
        rows = List.copyOf(rows);
    }

    /** Returns the same grid as one of lines that need not be rows. */
    public TableGrid loose() {
        return new TableGrid(rows, true);
    }

    /**
     * A cell.
     *
     * @param text its text, "" if it is empty; what stands in blocks of its own, or behind a line break, stands behind a
     *     {@code \n}
     * @param column the first column that it covers, from 0
     * @param columnSpan how many columns it covers
     * @param repeated whether it stands here because it spans rows, and begins in a row above
     * @param location where it is
     * @param remark what was done to the text of the document to get this text, where a reader might see it otherwise:
     *     that a struck-out figure was left out, say; {@code null} for nothing
     */
    public record GridCell(
            String text,
            int column,
            int columnSpan,
            boolean repeated,
            SourceLocation location,
            @Nullable Wording remark) {}

    /** Returns a builder of an empty grid with the standard limits. */
    public static Builder builder() {
        return builder(ReadLimits.standard());
    }

    /** Returns a builder of an empty grid, of which cells and columns are limited. */
    public static Builder builder(ReadLimits limits) {
        return new Builder(limits);
    }

    /** Builds a grid row by row, in a time that grows with the cells of the grid. Not thread-safe. */
    public static final class Builder {

        private final int maxColumns;
        private final int maxCells;
        private final List<List<GridCell>> rows = new ArrayList<>();

        /** The cells of rows above that reach into the current row, in the order of their columns. */
        private List<Spanning> above = new ArrayList<>();

        /** The cells of the current row that reach into those below. */
        private List<Spanning> begun = new ArrayList<>();

        private List<GridCell> current = new ArrayList<>();
        private int column;
        private int passed;
        private int row;
        private int cells;

        /** A cell as it stands in the rows below its own, and the last of them. */
        private record Spanning(GridCell cell, int lastRow) {}

        private Builder(ReadLimits limits) {
            maxColumns = limits.columns();
            maxCells = limits.cells();
        }

        /** Adds a cell to the current row. */
        public Builder cell(String text, int columnSpan, int rowSpan, SourceLocation location)
                throws UnreadableDocumentException {
            return cell(text, columnSpan, rowSpan, location, null);
        }

        /** Adds a cell to the current row whose text is not just what the document has. */
        public Builder cell(String text, int columnSpan, int rowSpan, SourceLocation location, @Nullable Wording remark)
                throws UnreadableDocumentException {
            passSpanning(column);
            if (columnSpan < 1 || columnSpan > maxColumns) {
                throw tooLarge(
                        "单元格横跨 " + columnSpan + " 列，超过 " + maxColumns + " 列的上限",
                        "a cell spans " + columnSpan + " columns, more than the limit of " + maxColumns,
                        location);
            }
            if (column + columnSpan > maxColumns) {
                throw tooLarge(
                        "表格超过 " + maxColumns + " 列的上限",
                        "a table has more than the limit of " + maxColumns + " columns",
                        location);
            }
            GridCell cell = new GridCell(text, column, columnSpan, false, location, remark);
            add(cell);
            column += columnSpan;
            if (rowSpan > 1) {
                GridCell repeated = new GridCell(text, cell.column(), columnSpan, true, location, remark);
                begun.add(new Spanning(repeated, (int) Math.min(Integer.MAX_VALUE, row + rowSpan - 1L)));
            }
            return this;
        }

        /**
         * Leaves room in the current row, so that its next cell begins at the given column, counted from 0, or behind what
         * covers it from above.
         */
        public Builder from(int next) throws UnreadableDocumentException {
            int begin = Math.min(next, maxColumns);
            passSpanning(begin - 1);
            column = Math.max(column, begin);
            return this;
        }

        private void add(GridCell cell) throws UnreadableDocumentException {
            count(cell);
            current.add(cell);
        }

        private void count(GridCell cell) throws UnreadableDocumentException {
            if (++cells > maxCells) {
                throw tooLarge(
                        "表格超过 " + maxCells + " 个单元格的上限",
                        "a table has more than the limit of " + maxCells + " cells",
                        cell.location());
            }
        }

        /** Adds the cells from above that begin up to the column, and moves behind them. */
        private void passSpanning(int last) throws UnreadableDocumentException {
            int limit = last;
            while (passed < above.size() && above.get(passed).cell().column() <= limit) {
                GridCell cell = above.get(passed++).cell();
                int end = cell.column() + cell.columnSpan();
                if (end > column) {
                    add(cell);
                    column = end;
                    limit = Math.max(limit, column);
                } else {
                    // A wide cell of this row lies over it; it costs time all the same.
                    count(cell);
                }
            }
        }

        /** Ends the current row. */
        public Builder endRow() throws UnreadableDocumentException {
            passSpanning(Integer.MAX_VALUE);
            rows.add(List.copyOf(current));
            int next = row + 1;
            above = merged(above, begun, next);
            begun = new ArrayList<>();
            current = new ArrayList<>();
            column = 0;
            passed = 0;
            row = next;
            return this;
        }

        /** Returns the cells of both that reach into the row, in the order of their columns. */
        private static List<Spanning> merged(List<Spanning> above, List<Spanning> begun, int row) {
            if (above.isEmpty()) {
                return begun;
            }
            List<Spanning> merged = new ArrayList<>(above.size() + begun.size());
            int next = 0;
            for (Spanning old : above) {
                while (next < begun.size()
                        && begun.get(next).cell().column() < old.cell().column()) {
                    merged.add(begun.get(next++));
                }
                if (old.lastRow() >= row) {
                    merged.add(old);
                }
            }
            merged.addAll(begun.subList(next, begun.size()));
            return merged;
        }

        /** Tells whether no row was added. */
        public boolean isEmpty() {
            return rows.isEmpty();
        }

        /** Returns the grid. */
        public TableGrid build() {
            return new TableGrid(rows, false);
        }

        private static UnreadableDocumentException tooLarge(String zh, String en, SourceLocation location) {
            return new UnreadableDocumentException(new Wording(zh, en), location);
        }
    }
}
