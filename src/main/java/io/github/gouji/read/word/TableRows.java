// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.word;

import io.github.gouji.read.ReadLimits;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.Block;
import io.github.gouji.read.document.TableGrid;
import io.github.gouji.read.office.TextBuffer;
import java.util.ArrayList;
import java.util.List;

/** The rows of a table of a word processor. Rows of layout dissolve into what their cells hold. */
final class TableRows {

    private final List<List<PlacedCell>> rows = new ArrayList<>();

    void add(List<PlacedCell> row) {
        rows.add(row);
    }

    int cells() {
        return rows.stream().mapToInt(List::size).sum();
    }

    /** Returns all text in it, each cell on a line. */
    TextBuffer text() {
        TextBuffer text = new TextBuffer();
        rows.forEach(row -> row.forEach(cell -> text.appendLine(cell.text())));
        return text;
    }

    /** Returns the table, or the pieces of it that are left between rows of layout, then what stands in its text boxes. */
    List<Block> blocks(ReadLimits limits) throws UnreadableDocumentException {
        List<Block> blocks = new ArrayList<>();
        List<Block> boxes = new ArrayList<>();
        TableGrid.Builder grid = TableGrid.builder(limits);
        for (List<PlacedCell> row : rows) {
            if (row.stream().anyMatch(PlacedCell::isLayout)) {
                end(grid, blocks);
                grid = TableGrid.builder(limits);
                for (PlacedCell cell : row) {
                    blocks.addAll(cell.content().blocks(limits));
                }
            } else if (!row.isEmpty()) {
                for (PlacedCell cell : row) {
                    add(cell, grid);
                    boxes.addAll(cell.content().boxes(limits));
                }
                grid.endRow();
            }
        }
        end(grid, blocks);
        blocks.addAll(boxes);
        return blocks;
    }

    private static void add(PlacedCell cell, TableGrid.Builder grid) throws UnreadableDocumentException {
        TextBuffer text = cell.text();
        grid.from(cell.column())
                .cell(text.cellText(), cell.columnSpan(), cell.rowSpan(), cell.location(), text.remark());
    }

    private static void end(TableGrid.Builder grid, List<Block> blocks) {
        if (!grid.isEmpty()) {
            blocks.add(grid.build());
        }
    }
}
