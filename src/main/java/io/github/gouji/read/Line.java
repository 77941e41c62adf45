package io.github.gouji.read;

import io.github.gouji.read.TableGrid.GridCell;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a document in reading order: a paragraph, or a row of a table.
 *
 * @param grid the number of the table among the document's blocks, -1 for a paragraph
 * @param cells the cells of the row; a paragraph is one cell
 * @param text all text of the line, normalised; what spans into the row from above is left out
 */
record Line(int grid, List<GridCell> cells, String text) {

    private Line(int grid, List<GridCell> cells) {
        this(grid, cells, textOf(cells));
    }

    /** Returns the lines of a document. */
    static List<Line> of(List<Block> blocks) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof TableGrid table) {
                for (List<GridCell> row : table.rows()) {
                    if (!row.isEmpty()) {
                        lines.add(new Line(i, row));
                    }
                }
            } else if (blocks.get(i) instanceof Paragraph paragraph) {
                lines.add(new Line(-1, List.of(new GridCell(paragraph.text(), 0, 1, false, paragraph.location()))));
            }
        }
        return lines;
    }

    /** Returns how many columns the row covers. */
    int width() {
        GridCell last = cells.get(cells.size() - 1);
        return last.column() + last.columnSpan();
    }

    boolean isRow() {
        return grid >= 0;
    }

    SourceLocation location() {
        return cells.get(0).location();
    }

    private static String textOf(List<GridCell> cells) {
        StringBuilder text = new StringBuilder();
        for (GridCell cell : cells) {
            if (!cell.repeated()) {
                text.append(Labels.normalise(cell.text()));
            }
        }
        return text.toString();
    }

    /** Returns how many cells that begin in this row hold a number. */
    long numbers() {
        return cells.stream()
                .filter(cell -> !cell.repeated() && NumberText.of(cell.text()).isNumber())
                .count();
    }
}
