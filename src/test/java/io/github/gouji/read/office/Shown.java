// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.Block;
import io.github.gouji.read.document.DocumentReader;
import io.github.gouji.read.document.Paragraph;
import io.github.gouji.read.document.TableGrid;
import io.github.gouji.read.document.TableGrid.GridCell;
import java.util.ArrayList;
import java.util.List;

/**
 * Shows what was read, a paragraph or a row of a table on each line. A cell shows as its column, {@code +} and its span if
 * it is wider, {@code ^} if it goes on from above, its text in brackets, and {@code !} if there is a remark on it.
 */
final class Shown {

    private Shown() {}

    static List<String> by(DocumentReader reader, byte[] document) throws UnreadableDocumentException {
        List<String> lines = new ArrayList<>();
        for (Block block : reader.read(document).blocks()) {
            if (block instanceof TableGrid grid) {
                grid.rows()
                        .forEach(row -> lines.add(
                                String.join(" ", row.stream().map(Shown::cell).toList())));
            } else if (block instanceof Paragraph paragraph) {
                lines.add(paragraph.text());
            }
        }
        return lines;
    }

    private static String cell(GridCell cell) {
        return cell.column() + (cell.columnSpan() > 1 ? "+" + cell.columnSpan() : "") + (cell.repeated() ? "^" : "")
                + "[" + cell.text() + "]" + (cell.remark() == null ? "" : "!");
    }

    /** Returns the remarks on cells in English, in their order. */
    static List<String> remarks(DocumentReader reader, byte[] document) throws UnreadableDocumentException {
        return cells(reader, document).stream()
                .filter(cell -> !cell.repeated() && cell.remark() != null)
                .map(cell -> cell.remark().en())
                .toList();
    }

    static List<GridCell> cells(DocumentReader reader, byte[] document) throws UnreadableDocumentException {
        List<GridCell> cells = new ArrayList<>();
        for (Block block : reader.read(document).blocks()) {
            if (block instanceof TableGrid grid) {
                grid.rows().forEach(cells::addAll);
            }
        }
        return cells;
    }
}
