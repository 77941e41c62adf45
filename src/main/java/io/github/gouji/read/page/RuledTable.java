// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.page;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.TableGrid;
import io.github.gouji.read.mark.Box;
import io.github.gouji.read.mark.CellText;
import io.github.gouji.read.mark.Glyph;
import io.github.gouji.read.mark.PageView;
import io.github.gouji.report.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table with ruling lines: a cell reaches to the next line on its right and below it. */
final class RuledTable {

    private record Span(int row, int column, int toRow, int toColumn) {}

    private final Lattice lattice;
    private final PageView page;
    private final boolean[][] below;
    private final boolean[][] rightOf;

    /** The cell to which each field between two lines belongs. */
    private final Span[][] spans;

    private RuledTable(Lattice lattice, PageView page) {
        this.lattice = lattice;
        this.page = page;
        this.below = lattice.below();
        this.rightOf = lattice.rightOf();
        this.spans = new Span[lattice.rows()][lattice.columns()];
    }

    /**
     * Reads a table.
     *
     * @param glyphs the characters inside of its outer lines
     * @throws UnreadableDocumentException if it has too many cells
     */
    static TableGrid read(Lattice lattice, List<Glyph> glyphs, PageView page) throws UnreadableDocumentException {
        int most = page.budget().limits().cells();
        if (lattice.rows() * (long) lattice.columns() > most) {
            throw new UnreadableDocumentException(
                    new Wording("表格超过 " + most + " 个单元格的上限", "a table has more than the limit of " + most + " cells"),
                    page.location(lattice.box()));
        }
        return new RuledTable(lattice, page).grid(glyphs);
    }

    private TableGrid grid(List<Glyph> glyphs) throws UnreadableDocumentException {
        for (int row = 0; row < lattice.rows(); row++) {
            for (int column = 0; column < lattice.columns(); column++) {
                page.budget().step();
                if (spans[row][column] == null) {
                    claim(spanFrom(row, column));
                }
            }
        }
        Map<Span, List<Glyph>> texts = new HashMap<>();
        for (List<Glyph> run : FigureRuns.of(glyphs)) {
            Span span = at(Box.around(run));
            if (span != null) {
                texts.computeIfAbsent(span, key -> new ArrayList<>()).addAll(placed(run, span));
            }
        }
        TableGrid.Builder grid = TableGrid.builder(page.budget().limits());
        for (int row = 0; row < lattice.rows(); row++) {
            for (int column = 0; column < lattice.columns(); column++) {
                Span span = spans[row][column];
                if (span.row() == row && span.column() == column) {
                    add(span, texts.getOrDefault(span, List.of()), grid);
                }
            }
            grid.endRow();
        }
        return grid.build();
    }

    private void add(Span span, List<Glyph> glyphs, TableGrid.Builder grid) throws UnreadableDocumentException {
        Box box = box(span);
        CellText text = CellText.of(glyphs, box.width());
        SourceLocation location = page.location(box);
        grid.cell(text.text(), span.toColumn() - span.column(), span.toRow() - span.row(), location, text.remark());
    }

    private Span spanFrom(int row, int column) {
        int toColumn = column + 1;
        while (toColumn < lattice.columns() && !rightOf[row][toColumn - 1] && spans[row][toColumn] == null) {
            toColumn++;
        }
        int toRow = row + 1;
        while (toRow < lattice.rows() && isOpen(toRow, column, toColumn)) {
            toRow++;
        }
        return new Span(row, column, toRow, toColumn);
    }

    /** Tells whether a row continues the cell above it: no line above it, and none that divides it. */
    private boolean isOpen(int row, int column, int toColumn) {
        for (int i = column; i < toColumn; i++) {
            boolean divided = i < toColumn - 1 && rightOf[row][i];
            if (below[row - 1][i] || divided || spans[row][i] != null) {
                return false;
            }
        }
        return true;
    }

    private void claim(Span span) {
        for (int row = span.row(); row < span.toRow(); row++) {
            for (int column = span.column(); column < span.toColumn(); column++) {
                spans[row][column] = span;
            }
        }
    }

    private Box box(Span span) {
        return lattice.box(span.row(), span.column(), span.toRow(), span.toColumn());
    }

    private @Nullable Span at(Box box) {
        int row = lattice.rowAt(box.centreY());
        int column = lattice.columnAt(box.centreX());
        return row < 0 || column < 0 ? null : spans[row][column];
    }

    /** Adds to a number that lies across a line, and so may be of either cell, what makes it unreadable. */
    private List<Glyph> placed(List<Glyph> run, Span span) {
        if (run.size() == 1) {
            return run;
        }
        Box box = box(span);
        long inside =
                run.stream().filter(glyph -> box.holdsCentreOf(glyph.box())).count();
        if (inside * 3 >= run.size() * 2L) {
            return run;
        }
        return FigureRuns.unreadable(run);
    }
}
