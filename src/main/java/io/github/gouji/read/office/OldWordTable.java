// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.CellBorders;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Reads a table of a DOC document. Its cells have edges and no columns: the edges of all cells make the columns. */
final class OldWordTable {

    private final OldWord reader;
    private final Table table;
    private final int number;
    private CellEdges edges;
    private TableRows rows = new TableRows();

    /** At each column the cell that goes on in the next row if a cell there says so. */
    private Map<Integer, PlacedCell> above = new HashMap<>();

    OldWordTable(OldWord reader, Table table, int number) {
        this.reader = reader;
        this.table = table;
        this.number = number;
        this.edges = new CellEdges(List.of());
    }

    /**
     * Reads the table, which is nested in so many others, itself counted. Tables that touch each other are one in the
     * document; they are read as those that are seen.
     */
    List<TableRows> read(int level) throws UnreadableDocumentException {
        List<Integer> beginnings = CellBorders.beginnings(
                table.numRows(), row -> CellEdges.of(table.getRow(row)), row -> isNew(table.getRow(row)));
        List<TableRows> tables = new ArrayList<>();
        for (int i = 0; i < beginnings.size(); i++) {
            int end = i + 1 < beginnings.size() ? beginnings.get(i + 1) : table.numRows();
            tables.add(rows(beginnings.get(i), end, level));
        }
        return tables;
    }

    /** Tells whether no cell of the row above goes on in a row. */
    private static boolean isNew(TableRow row) {
        for (int i = 0; i < row.numCells(); i++) {
            if (row.getCell(i).isVerticallyMerged() && !row.getCell(i).isFirstVerticallyMerged()) {
                return false;
            }
        }
        return true;
    }

    private TableRows rows(int from, int to, int level) throws UnreadableDocumentException {
        edges = CellEdges.of(table, from, to);
        rows = new TableRows();
        above = new HashMap<>();
        for (int i = from; i < to; i++) {
            row(table.getRow(i), i + 1, level);
        }
        return rows;
    }

    private void row(TableRow row, int rowNumber, int level) throws UnreadableDocumentException {
        Map<Integer, PlacedCell> below = new HashMap<>();
        List<PlacedCell> cells = new ArrayList<>();
        for (int i = 0; i < row.numCells(); i++) {
            reader.allowance().cells(1);
            TableCell cell = row.getCell(i);
            SourceLocation location = new SourceLocation.InTable(number, rowNumber, cells.size() + 1, null);
            Flow content = new Flow();
            reader.read(cell, level, location, content);
            int column = edges.column(cell.getLeftEdge());
            int span = Math.max(1, edges.column(cell.getLeftEdge() + cell.getWidth()) - column);
            place(cell, new PlacedCell(column, span, location, content), cells, below);
        }
        rows.add(cells);
        above = below;
    }

    private void place(TableCell cell, PlacedCell placed, List<PlacedCell> cells, Map<Integer, PlacedCell> below) {
        int column = placed.column();
        boolean goesOn = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
        PlacedCell begun = goesOn ? above.get(column) : null;
        if (cell.isMerged() && !cell.isFirstMerged() && !cells.isEmpty()) {
            PlacedCell left = cells.get(cells.size() - 1);
            left.widen(Math.max(0, column + placed.columnSpan() - left.column() - left.columnSpan()));
            left.text().leaveOut(placed.text().cellText(), Omission.COVERED);
        } else if (begun != null) {
            begun.span(begun.rowSpan() + 1);
            begun.text().leaveOut(placed.text().cellText(), Omission.COVERED);
            below.put(column, begun);
        } else {
            cells.add(placed);
            if (cell.isVerticallyMerged()) {
                below.put(column, placed);
            }
        }
    }
}
