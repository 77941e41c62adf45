// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.narrative;

import io.github.gouji.read.document.TableGrid.GridCell;
import io.github.gouji.read.text.Labels;
import io.github.gouji.read.text.Line;
import org.jspecify.annotations.Nullable;

/** Lines as running text: what a paragraph, or a row that holds one text alone, says. */
final class Rows {

    private Rows() {}

    /** Returns the cell of the line that alone holds text; {@code null} if more than one does, or none. */
    static @Nullable GridCell onlyText(Line line) {
        GridCell only = null;
        for (GridCell cell : line.cells()) {
            if (cell.repeated() || cell.text().isBlank()) {
                continue;
            }
            if (only != null) {
                return null;
            }
            only = cell;
        }
        return only;
    }

    /** Tells whether the line is a row of several texts. */
    static boolean isMany(Line line) {
        return line.isRow() && line.cells().size() > 1 && onlyText(line) == null;
    }

    /** Returns the text as the document has it, the cells of a row behind each other. */
    static String printed(Line line) {
        if (!line.isRow()) {
            return line.cells().get(0).text().strip();
        }
        StringBuilder text = new StringBuilder();
        for (GridCell cell : line.cells()) {
            if (!cell.repeated() && !cell.text().isBlank()) {
                text.append(text.isEmpty() ? "" : " ").append(cell.text().strip());
            }
        }
        return text.toString();
    }

    /** Returns a short text normalised. */
    static String normalised(String text) {
        return Labels.normalise(text);
    }
}
