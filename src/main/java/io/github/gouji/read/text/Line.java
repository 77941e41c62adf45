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
import org.jspecify.annotations.Nullable;

/** A line of a document in reading order: a paragraph, or a row of a table. Not thread-safe: one reading owns it. */
public final class Line {

    private final int at;
    private final int grid;
    private final List<GridCell> cells;
    private final List<Field> fields;
    private @Nullable String text;
    private int figures = -1;
    private boolean isLoose;

    private Line(int at, int grid, List<GridCell> cells, int firstField) {
        this.at = at;
        this.grid = grid;
        List<Field> all = new ArrayList<>(cells.size());
        for (GridCell cell : cells) {
            all.add(new Field(cell, firstField + all.size()));
        }
        this.cells = cells;
        this.fields = all;
    }

    /** Returns the lines of a document. */
    public static List<Line> of(List<Block> blocks) {
        List<Line> lines = new ArrayList<>();
        int fields = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof TableGrid table) {
                for (List<GridCell> row : table.rows()) {
                    if (!row.isEmpty()) {
                        Line line = new Line(lines.size(), i, row, fields);
                        fields += row.size();
                        line.isLoose = table.isLoose();
                        line.markAbove(lines);
                        lines.add(line);
                    }
                }
            } else if (blocks.get(i) instanceof Paragraph paragraph) {
                GridCell cell = new GridCell(paragraph.text(), 0, 1, false, paragraph.location(), null);
                lines.add(new Line(lines.size(), -1, List.of(cell), fields++));
            }
        }
        return lines;
    }

    /** Returns the rows of each table among the lines of a document, in their order. */
    public static List<List<Line>> tables(List<Line> lines) {
        List<List<Line>> tables = new ArrayList<>();
        int end;
        for (int begin = 0; begin < lines.size(); begin = end) {
            end = begin + 1;
            while (end < lines.size() && lines.get(end).grid == lines.get(begin).grid) {
                end++;
            }
            if (lines.get(begin).isRow()) {
                tables.add(lines.subList(begin, end));
            }
        }
        return tables;
    }

    /** Marks the cells of the row above that reach into this one. */
    private void markAbove(List<Line> lines) {
        Line above = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        if (above == null || above.grid != grid) {
            return;
        }
        int at = 0;
        for (Field field : fields) {
            while (field.isRepeated()
                    && at < above.fields.size()
                    && above.fields.get(at).last() < field.first()) {
                at++;
            }
            if (field.isRepeated()
                    && at < above.fields.size()
                    && above.fields.get(at).first() == field.first()) {
                above.fields.get(at).spanDown();
            }
        }
    }

    /** Returns the place of the line among those of the document, from 0. */
    public int at() {
        return at;
    }

    /** Returns the number of the table among the document's blocks, -1 for a paragraph. */
    public int grid() {
        return grid;
    }

    /** Returns the cells as the document has them. */
    public List<GridCell> cells() {
        return cells;
    }

    /** Returns the cells of the row, those that span into it from above too; a paragraph is one. */
    public List<Field> fields() {
        return fields;
    }

    /** Returns all text that begins in the line, normalised. */
    public String text() {
        if (text == null) {
            StringBuilder all = new StringBuilder();
            for (Field field : fields) {
                if (!field.isRepeated()) {
                    all.append(field.label());
                }
            }
            text = all.toString();
        }
        return text;
    }

    /** Returns how many columns the row covers. */
    public int width() {
        return fields.get(fields.size() - 1).last() + 1;
    }

    /** Tells whether the line is a row of a table. */
    public boolean isRow() {
        return grid >= 0;
    }

    /** Tells whether the line need not be a whole row: its label may go on in other lines. */
    public boolean isLoose() {
        return isLoose;
    }

    /** Returns where the line begins: the first cell that does not span into it from above. */
    public SourceLocation location() {
        for (Field field : fields) {
            if (!field.isRepeated()) {
                return field.location();
            }
        }
        return fields.get(0).location();
    }

    /** Returns how many numbers in digits begin in the line. */
    public int numbers() {
        if (figures < 0) {
            figures = 0;
            for (Field field : fields) {
                figures += !field.isRepeated() && field.isFigure() ? 1 : 0;
            }
        }
        return figures;
    }

    /** Tells whether the numbers of the row are 1, 2, 3 and so on: they count columns and are no figures. */
    public boolean countsColumns() {
        long next = 1;
        for (Field field : fields) {
            BigDecimal number = field.isRepeated() ? null : field.number().value();
            if (number != null && number.compareTo(BigDecimal.valueOf(next++)) != 0) {
                return false;
            }
        }
        return next > 3;
    }

    /** Returns the text of the line as it is printed, the cells of a row apart. */
    public String printed() {
        StringBuilder all = new StringBuilder();
        for (Field field : fields) {
            String own = field.isRepeated() ? "" : field.cell().text().strip();
            if (!own.isEmpty()) {
                all.append(all.isEmpty() ? "" : " | ").append(own);
            }
        }
        return all.toString();
    }
}
