// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.text;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.document.Block;
import io.github.gouji.read.document.Paragraph;
import io.github.gouji.read.document.TableGrid;
import io.github.gouji.read.document.TableGrid.GridCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a document in reading order: a paragraph, or a row of a table.
 *
 * @param grid the number of the table among the document's blocks, -1 for a paragraph
 * @param cells the cells of the row; a paragraph is one cell
 * @param text all text of the line, normalised; what spans into the row from above is left out
 */
public record Line(int grid, List<GridCell> cells, String text) {

    private static final Pattern PROSE = Pattern.compile("[，。；]");
    private static final Pattern FIGURE = Pattern.compile("\\p{IsHan}{0,20}[-+]?\\d[\\d,.]*");

    /** A longer paragraph is prose; a row of the form that was turned into text is as long as its label and a few more. */
    private static final int LONGEST = 120;

    private Line(int grid, List<GridCell> cells) {
        this(grid, cells, textOf(cells));
    }

    /** Returns the lines of a document. */
    public static List<Line> of(List<Block> blocks) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof TableGrid table) {
                for (List<GridCell> row : table.rows()) {
                    if (!row.isEmpty()) {
                        lines.add(new Line(i, row));
                    }
                }
            } else if (blocks.get(i) instanceof Paragraph paragraph) {
                lines.add(
                        new Line(-1, List.of(new GridCell(paragraph.text(), 0, 1, false, paragraph.location(), null))));
            }
        }
        return lines;
    }

    /** Returns how many columns the row covers. */
    public int width() {
        GridCell last = cells.get(cells.size() - 1);
        return last.column() + last.columnSpan();
    }

    public boolean isRow() {
        return grid >= 0;
    }

    public SourceLocation location() {
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
    public long numbers() {
        return cells.stream()
                .filter(cell -> !cell.repeated() && NumberText.of(cell.text()).isNumber())
                .count();
    }

    /** Tells whether the row holds figures; a sign such as 三 may be part of a label that is set vertically. */
    public boolean hasDigits() {
        return isRow()
                && cells.stream()
                        .anyMatch(cell -> !cell.repeated()
                                && NumberText.of(cell.text()).isNumber()
                                && Labels.normalise(cell.text()).matches(".*\\d.*"));
    }

    /** Tells whether the numbers of the row are 1, 2, 3 and so on: they count columns and are no figures. */
    public boolean countsColumns() {
        long next = 1;
        for (GridCell cell : cells) {
            BigDecimal number =
                    cell.repeated() ? null : NumberText.of(cell.text()).value();
            if (number != null && number.compareTo(BigDecimal.valueOf(next++)) != 0) {
                return false;
            }
        }
        return next > 1;
    }

    /** Returns how many numbers end a paragraph, all alone or behind a label: none of a sentence. */
    public long figuresOfText() {
        String text = cells.get(0).text().strip();
        if (text.length() > LONGEST || PROSE.matcher(text).find()) {
            return 0;
        }
        String[] words = text.split("[\\s\\p{Z}]+");
        int figures = 0;
        while (figures < words.length
                && FIGURE.matcher(words[words.length - 1 - figures]).matches()) {
            figures++;
        }
        return figures;
    }
}
