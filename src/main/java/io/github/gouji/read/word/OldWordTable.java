// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.word;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.binary.RowDefinition;
import io.github.gouji.read.binary.TextParagraph;
import io.github.gouji.read.document.CellBorders;
import io.github.gouji.read.office.Omission;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a table of a DOC document. Its cells have edges and no columns: the edges of all cells make the columns. */
final class OldWordTable {

    private final OldWord reader;
    private final int number;
    private CellEdges edges = CellEdges.of(List.of());
    private TableRows rows = new TableRows();

    /** At each column the cell that goes on in the next row if a cell there says so. */
    private Map<Integer, PlacedCell> above = new HashMap<>();

    /** A row before it is read: where its cells stand, and how many it has. */
    private record Row(RowDefinition definition, int cells) {}

    OldWordTable(OldWord reader, int number) {
        this.reader = reader;
        this.number = number;
    }

    /**
     * Reads the table, which is nested in so many others, itself counted. Tables that touch each other are one in the
     * document; they are read as those that are seen.
     */
    List<TableRows> read(int level) throws UnreadableDocumentException {
        List<Row> all = rows(level);
        List<Integer> beginnings = CellBorders.beginnings(
                all.size(), row -> CellEdges.of(all.get(row).definition()), row -> isNew(all.get(row)));
        List<TableRows> tables = new ArrayList<>();
        for (int i = 0; i < beginnings.size(); i++) {
            int end = i + 1 < beginnings.size() ? beginnings.get(i + 1) : all.size();
            tables.add(rows(all, beginnings.get(i), end, level));
        }
        return tables;
    }

    /** Looks ahead for the rows of the table, for a row is defined at its end. */
    private List<Row> rows(int level) throws UnreadableDocumentException {
        List<Row> found = new ArrayList<>();
        int cells = 0;
        for (TextParagraph paragraph : reader.rest()) {
            reader.allowance().step();
            if (paragraph.level() < level) {
                break;
            }
            if (paragraph.level() == level && paragraph.isRowEnd()) {
                found.add(new Row(paragraph.row().with(cells), cells));
                cells = 0;
            } else if (paragraph.level() == level && paragraph.isCellEnd()) {
                cells++;
            }
        }
        if (cells > 0 || found.isEmpty()) {
            found.add(new Row(RowDefinition.NONE.with(Math.max(1, cells)), Math.max(1, cells)));
        }
        return found;
    }

    /** Tells whether no cell of the row above goes on in a row. */
    private static boolean isNew(Row row) {
        return row.definition().cells().stream().noneMatch(RowDefinition.Cell::goesOnBelow);
    }

    private TableRows rows(List<Row> all, int from, int to, int level) throws UnreadableDocumentException {
        edges = CellEdges.of(all.subList(from, to).stream().map(Row::definition).toList());
        rows = new TableRows();
        above = new HashMap<>();
        for (int i = from; i < to; i++) {
            row(all.get(i), i + 1, level);
        }
        return rows;
    }

    private void row(Row row, int rowNumber, int level) throws UnreadableDocumentException {
        Map<Integer, PlacedCell> below = new HashMap<>();
        List<PlacedCell> cells = new ArrayList<>();
        for (RowDefinition.Cell cell : row.definition().cells().subList(0, row.cells())) {
            reader.allowance().cells(1);
            SourceLocation location = new SourceLocation.InTable(number, rowNumber, cells.size() + 1, null);
            Flow content = new Flow();
            reader.read(level, location, content);
            int column = edges.column(cell.left());
            int span = Math.max(1, edges.column(cell.right()) - column);
            place(cell, new PlacedCell(column, span, location, content), cells, below);
        }
        reader.endRow(level);
        rows.add(cells);
        above = below;
    }

    private void place(
            RowDefinition.Cell cell, PlacedCell placed, List<PlacedCell> cells, Map<Integer, PlacedCell> below) {
        int column = placed.column();
        PlacedCell begun = cell.goesOnBelow() ? above.get(column) : null;
        if (cell.goesOnToTheRight() && !cells.isEmpty()) {
            PlacedCell left = cells.get(cells.size() - 1);
            left.widen(Math.max(0, column + placed.columnSpan() - left.column() - left.columnSpan()));
            left.text().leaveOut(placed.text().cellText(), Omission.COVERED);
        } else if (begun != null) {
            begun.span(begun.rowSpan() + 1);
            begun.text().leaveOut(placed.text().cellText(), Omission.COVERED);
            below.put(column, begun);
        } else {
            cells.add(placed);
            if (cell.isTall()) {
                below.put(column, placed);
            }
        }
    }
}
