// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.page;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.TableGrid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes a grid of a table without ruling lines: a column for each column of figures, and before them those of labels. */
final class AlignedRows {

    /** The pieces of the header that are wider than one column, from one column to before another. */
    private record Group(TextLine piece, double middle, double half) {
        double from() {
            return middle - half;
        }

        double to() {
            return middle + half;
        }
    }

    private final AlignedColumns columns;
    private final PageView page;
    private final TableGrid.Builder grid;
    private int labels = 1;

    AlignedRows(AlignedColumns columns, PageView page) {
        this.columns = columns;
        this.page = page;
        this.grid = TableGrid.builder(page.budget().limits());
    }

    /**
     * Makes a grid.
     *
     * @param header the pieces of the lines above the first row of figures
     * @param body the pieces of the lines from there on
     */
    TableGrid grid(List<List<TextLine>> header, List<List<TextLine>> body) throws UnreadableDocumentException {
        List<List<List<TextLine>>> labelsOfRows = LabelBlocks.byRow(body, columns);
        labels = Math.max(1, labelsOfRows.stream().mapToInt(List::size).max().orElse(1));
        header(header);
        int row = 0;
        for (List<TextLine> line : body) {
            List<TextLine> figures =
                    line.stream().filter(piece -> !columns.isLabel(piece)).toList();
            if (!figures.isEmpty()) {
                labels(labelsOfRows.get(row++));
                figures(figures);
                grid.endRow();
            }
        }
        return grid.build();
    }

    private void header(List<List<TextLine>> lines) throws UnreadableDocumentException {
        List<TextLine> leaves = new ArrayList<>();
        for (List<TextLine> line : lines) {
            List<TextLine> groups = new ArrayList<>();
            for (TextLine piece : line) {
                List<TextLine> parts = columns.isLabel(piece) ? List.of(piece) : columns.divided(piece);
                (parts.isEmpty() ? groups : leaves).addAll(parts.isEmpty() ? List.of(piece) : parts);
            }
            if (!groups.isEmpty()) {
                groups(groups);
            }
        }
        if (!leaves.isEmpty()) {
            List<TextLine> corner = leaves.stream().filter(columns::isLabel).toList();
            labels(corner.isEmpty() ? List.of() : List.of(corner));
            figures(leaves.stream().filter(piece -> !columns.isLabel(piece)).toList());
            grid.endRow();
        }
    }

    /** Adds a row of headings, each centred above its columns: it reaches as far to the left as to the right. */
    private void groups(List<TextLine> pieces) throws UnreadableDocumentException {
        List<Group> groups = new ArrayList<>();
        double end = columns.count() - 0.5;
        for (TextLine piece : pieces) {
            double middle = Math.round(columns.position(piece) * 2) / 2.0;
            groups.add(new Group(piece, middle, Math.min(middle + 0.5, end - middle)));
        }
        for (int i = 1; i < groups.size(); i++) {
            Group left = groups.get(i - 1);
            Group right = groups.get(i);
            if (left.to() > right.from()) {
                if (left.half() > right.half()) {
                    groups.set(
                            i - 1, new Group(left.piece(), left.middle(), Math.max(0, right.from() - left.middle())));
                } else {
                    groups.set(i, new Group(right.piece(), right.middle(), Math.max(0, right.middle() - left.to())));
                }
            }
        }
        labels(List.of());
        int column = 0;
        for (Group group : groups) {
            int from = (int) Math.max(column, Math.ceil(group.from()));
            int to = (int) Math.max(from, Math.floor(group.to()));
            if (from >= columns.count()) {
                break;
            }
            blank(from - column, group.piece().box());
            cell(List.of(group.piece()), Math.min(to, columns.count() - 1) - from + 1);
            column = Math.min(to, columns.count() - 1) + 1;
        }
        blank(columns.count() - column, pieces.get(0).box());
        grid.endRow();
    }

    /** Adds the labels of a row, the last of which reaches to the figures. */
    private void labels(List<List<TextLine>> blocks) throws UnreadableDocumentException {
        int column = 0;
        for (int i = 0; i < blocks.size(); i++) {
            int span = i == blocks.size() - 1 ? labels - column : 1;
            cell(blocks.get(i), span);
            column += span;
        }
        blank(labels - column, new Box(0, 0, 0, 0));
    }

    private void figures(List<TextLine> pieces) throws UnreadableDocumentException {
        List<List<TextLine>> byColumn = new ArrayList<>();
        for (int i = 0; i < columns.count(); i++) {
            byColumn.add(new ArrayList<>());
        }
        pieces.forEach(piece -> byColumn.get(columns.at(piece.box().centreX())).add(piece));
        Box near = pieces.isEmpty() ? new Box(0, 0, 0, 0) : pieces.get(0).box();
        for (List<TextLine> cell : byColumn) {
            if (cell.isEmpty()) {
                blank(1, near);
            } else {
                cell(cell, 1);
            }
        }
    }

    private void blank(int span, Box near) throws UnreadableDocumentException {
        if (span > 0) {
            grid.cell("", span, 1, page.location(near));
        }
    }

    private void cell(List<TextLine> pieces, int span) throws UnreadableDocumentException {
        List<TextLine> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(piece -> piece.box().centreY()));
        List<Glyph> glyphs =
                sorted.stream().flatMap(piece -> piece.glyphs().stream()).toList();
        CellText text = CellText.of(glyphs, Double.MAX_VALUE);
        grid.cell(text.text(), span, 1, page.location(Box.around(glyphs)), text.remark());
    }
}
