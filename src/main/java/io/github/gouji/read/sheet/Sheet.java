// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.sheet;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.office.Allowance;
import io.github.gouji.report.Wording;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A sheet of a spreadsheet as it grows: what its cells hold, how they are merged, and what of it is hidden. */
final class Sheet {

    private static final Wording TWICE =
            new Wording("文档里这一格有两个不同的值，这里是后一个", "the document has two values for this cell; this is the later one");

    private final String name;
    private final Allowance allowance;
    private final NavigableMap<Integer, NavigableMap<Integer, SheetCell>> rows = new TreeMap<>();
    private final List<Region> merged = new ArrayList<>();
    private final BitSet bordered = new BitSet();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();

    Sheet(String name, Allowance allowance) {
        this.name = name;
        this.allowance = allowance;
    }

    Allowance allowance() {
        return allowance;
    }

    /** Adds a cell, unless it is empty. */
    void put(int row, int column, SheetCell cell) throws UnreadableDocumentException {
        if (!cell.isEmpty()) {
            allowance.cells(1);
            SheetCell other = rows.computeIfAbsent(row, any -> new TreeMap<>()).put(column, cell);
            if (other != null && !other.text().equals(cell.text())) {
                rows.get(row).put(column, new SheetCell(cell.text(), TWICE));
            }
        }
    }

    /** Notes that a cell of the row has a border, as the cells of a table have. */
    void border(int row) {
        bordered.set(row);
    }

    void merge(Region region) throws UnreadableDocumentException {
        if (region.area() > 1) {
            allowance.cells(1);
            merged.add(region);
        }
    }

    void hideRows(int from, int to) {
        hiddenRows.set(from, Math.min(to, CellReference.MOST_ROWS) + 1);
    }

    void hideColumns(int from, int to) {
        hiddenColumns.set(from, Math.min(to, CellReference.MOST_COLUMNS) + 1);
    }

    boolean isVisibleRow(int row) {
        return !hiddenRows.get(row);
    }

    boolean isVisibleColumn(int column) {
        return !hiddenColumns.get(column);
    }

    boolean isBordered(int row) {
        return bordered.get(row);
    }

    boolean hasBorders() {
        return !bordered.isEmpty();
    }

    BitSet borderedRows() {
        return bordered;
    }

    List<Region> merged() {
        return merged;
    }

    /** Returns the cells that are not empty by their rows and columns. */
    NavigableMap<Integer, NavigableMap<Integer, SheetCell>> rows() {
        return rows;
    }

    SheetCell cell(int row, int column) {
        Map<Integer, SheetCell> cells = rows.get(row);
        SheetCell cell = cells == null ? null : cells.get(column);
        return cell == null ? SheetCell.EMPTY : cell;
    }

    SourceLocation location(int row, int column) {
        return new SourceLocation.InSheet(name, new CellReference(row, column).toString());
    }
}
