// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.sheet;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.office.Unreadable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which cells of a sheet are merged with which, and which of its rows hold anything that can be seen. */
final class SheetLayout {

    private final Sheet sheet;
    private final Map<Long, Region> regions = new HashMap<>();

    /** The rows in which cells are merged. */
    private final BitSet merged = new BitSet();

    private final BitSet filled = new BitSet();
    private int lastColumn = -1;

    private SheetLayout(Sheet sheet) {
        this.sheet = sheet;
    }

    static SheetLayout of(Sheet sheet) throws UnreadableDocumentException {
        SheetLayout layout = new SheetLayout(sheet);
        layout.measure();
        layout.mergeCells();
        return layout;
    }

    private void measure() throws UnreadableDocumentException {
        sheet.rows().forEach((row, cells) -> cells.keySet().forEach(column -> fill(row, column)));
        int lastRow = filled.length() - 1;
        for (Region region : sheet.merged()) {
            if (isFilled(region)) {
                lastColumn = Math.max(lastColumn, region.right());
                Region part = region.upTo(lastRow, region.right());
                for (int row = part.top(); row <= part.bottom(); row++) {
                    sheet.allowance().step();
                    filled.set(row, sheet.isVisibleRow(row) || filled.get(row));
                }
            }
        }
        int limit = sheet.allowance().limits().columns();
        if (lastColumn >= limit) {
            throw Unreadable.because(
                    "工作表超过 " + limit + " 列的上限", "a sheet has more than the limit of " + limit + " columns");
        }
    }

    private void fill(int row, int column) {
        if (sheet.isVisibleRow(row) && sheet.isVisibleColumn(column)) {
            filled.set(row);
            lastColumn = Math.max(lastColumn, column);
        }
    }

    private boolean isFilled(Region region) {
        return !sheet.cell(region.top(), region.left()).isEmpty();
    }

    private void mergeCells() throws UnreadableDocumentException {
        int lastRow = Math.max(filled.length(), sheet.borderedRows().length()) - 1;
        for (Region whole : sheet.merged()) {
            Region region = whole.upTo(isFilled(whole) ? filled.length() - 1 : lastRow, lastColumn);
            if (region.isNothing()) {
                continue;
            }
            sheet.allowance().cells(region.area());
            merged.set(region.top(), region.bottom() + 1);
            for (int row = region.top(); row <= region.bottom(); row++) {
                for (int column = region.left(); column <= region.right(); column++) {
                    regions.putIfAbsent(key(row, column), region);
                }
            }
        }
    }

    private static long key(int row, int column) {
        return (long) row << 32 | column;
    }

    int lastColumn() {
        return lastColumn;
    }

    /** Returns the region of merged cells that a cell is in; {@code null} if it stands alone. */
    @Nullable
    Region region(int row, int column) {
        return merged.get(row) ? regions.get(key(row, column)) : null;
    }

    /** Tells whether anything can be seen in the row. */
    boolean isFilled(int row) {
        return filled.get(row);
    }

    /**
     * Returns the rows to be read, in groups that stand together: between them are empty rows. A row of a table that has
     * nothing but borders counts as one of it, for its figures may be blank.
     */
    List<List<Integer>> groups() {
        List<List<Integer>> groups = new ArrayList<>();
        List<Integer> group = new ArrayList<>();
        int last = filled.length() - 1;
        boolean isBlank = false;
        for (int row = 0; row <= last + 1; row++) {
            if (!sheet.isVisibleRow(row)) {
                continue;
            }
            if (filled.get(row)) {
                group.add(row);
                isBlank = false;
            } else if (sheet.isBordered(row)) {
                if (!isBlank && !group.isEmpty()) {
                    group.add(row);
                }
                isBlank = true;
            } else if (!group.isEmpty()) {
                groups.add(group);
                group = new ArrayList<>();
                isBlank = false;
            }
        }
        if (!group.isEmpty()) {
            groups.add(group);
        }
        return groups;
    }
}
