// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.document;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table of a document: rows of cells, each at its column once the cells that span rows are counted in.
 *
 * @param rows the rows; a cell that spans rows stands in each of them
 */
public record TableGrid(List<List<GridCell>> rows) implements Block {

    /** Copies the list. */
    public TableGrid {
        rows = List.copyOf(rows);
    }

    /**
     * A cell.
     *
     * @param text its text, "" if it is empty
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

    /** Returns a builder of an empty grid. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a grid row by row. Not thread-safe. */
    public static final class Builder {

        /** No published form is wider; more is an attack or a mistake, and would be slow. */
        private static final int MAX_COLUMNS = 1000;

        private static final int MAX_CELLS = 200_000;

        private final List<List<GridCell>> rows = new ArrayList<>();
        private final List<Spanning> spanning = new ArrayList<>();
        private List<GridCell> current = new ArrayList<>();

        /** At each column the cell from above that covers it in the current row. */
        private Map<Integer, GridCell> covering = new HashMap<>();

        private int column;
        private int cells;
        private int pendingFromThisRow;

        private record Spanning(GridCell cell, int rowsLeft) {}

        private Builder() {}

        /** Adds a cell to the current row. */
        public Builder cell(String text, int columnSpan, int rowSpan, SourceLocation location)
                throws UnreadableDocumentException {
            return cell(text, columnSpan, rowSpan, location, null);
        }

        /** Adds a cell to the current row whose text is not just what the document has. */
        public Builder cell(String text, int columnSpan, int rowSpan, SourceLocation location, @Nullable Wording remark)
                throws UnreadableDocumentException {
            skipSpanning();
            if (columnSpan < 1 || column + (long) columnSpan > MAX_COLUMNS) {
                throw tooLarge(
                        "单元格横跨 " + columnSpan + " 列，超过 " + MAX_COLUMNS + " 列的上限",
                        "a cell spans " + columnSpan + " columns, more than the limit of " + MAX_COLUMNS,
                        location);
            }
            GridCell cell = new GridCell(text, column, columnSpan, false, location, remark);
            add(cell);
            column += columnSpan;
            if (rowSpan > 1) {
                spanning.add(new Spanning(
                        new GridCell(text, cell.column(), columnSpan, true, location, remark), rowSpan - 1));
                pendingFromThisRow++;
            }
            return this;
        }

        private void add(GridCell cell) throws UnreadableDocumentException {
            if (++cells > MAX_CELLS) {
                throw tooLarge(
                        "表格超过 " + MAX_CELLS + " 个单元格的上限",
                        "a table has more than the limit of " + MAX_CELLS + " cells",
                        cell.location());
            }
            current.add(cell);
        }

        private void skipSpanning() throws UnreadableDocumentException {
            for (GridCell above = covering.get(column); above != null; above = covering.get(column)) {
                add(above);
                column = above.column() + above.columnSpan();
            }
        }

        private void cover(GridCell above) {
            for (int i = 0; i < above.columnSpan(); i++) {
                covering.putIfAbsent(above.column() + i, above);
            }
        }

        /** Ends the current row. */
        public Builder endRow() throws UnreadableDocumentException {
            for (int i = 0; i < spanning.size() - pendingFromThisRow; i++) {
                GridCell above = spanning.get(i).cell();
                if (above.column() >= column) {
                    add(above);
                }
            }
            current.sort((a, b) -> Integer.compare(a.column(), b.column()));
            rows.add(List.copyOf(current));
            List<Spanning> left = new ArrayList<>();
            for (int i = 0; i < spanning.size(); i++) {
                Spanning span = spanning.get(i);
                boolean fromThisRow = i >= spanning.size() - pendingFromThisRow;
                int rowsLeft = fromThisRow ? span.rowsLeft() : span.rowsLeft() - 1;
                if (rowsLeft > 0) {
                    left.add(new Spanning(span.cell(), rowsLeft));
                }
            }
            spanning.clear();
            spanning.addAll(left);
            covering = new HashMap<>();
            spanning.forEach(span -> cover(span.cell()));
            current = new ArrayList<>();
            column = 0;
            pendingFromThisRow = 0;
            return this;
        }

        /** Tells whether no row was added. */
        public boolean isEmpty() {
            return rows.isEmpty();
        }

        /** Returns the grid. */
        public TableGrid build() {
            return new TableGrid(rows);
        }

        private static UnreadableDocumentException tooLarge(String zh, String en, SourceLocation location) {
            return new UnreadableDocumentException(new Wording(zh, en), location);
        }
    }
}
