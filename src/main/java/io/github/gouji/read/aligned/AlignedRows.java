// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.aligned;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.TableGrid;
import io.github.gouji.read.mark.Box;
import io.github.gouji.read.mark.CellText;
import io.github.gouji.read.mark.Glyph;
import io.github.gouji.read.mark.PageView;
import io.github.gouji.read.mark.TextLine;
import java.util.ArrayList;
import java.util.List;

/** Makes a grid of a table without ruling lines: a column for each column of figures, and before them those of labels. */
final class AlignedRows {

    /** A heading of several columns, which are counted from its middle. */
    private record Group(TextBlock block, double middle, double half) {
        double from() {
            return middle - half;
        }

        double to() {
            return middle + half;
        }
    }

    /** How far apart lines of one cell may be, as a part of the font's size. */
    private static final double SAME_CELL = 1.6;

    private final AlignedColumns columns;
    private final PageView page;
    private final TableGrid.Builder grid;
    private final List<RowLabels.Row> rows;
    private final int labels;

    AlignedRows(AlignedColumns columns, List<RowLabels.Row> rows, PageView page) {
        this.columns = columns;
        this.rows = rows;
        this.page = page;
        this.grid = TableGrid.builder(page.budget().limits());
        this.labels = rows.stream().mapToInt(row -> row.labels().size()).max().orElse(0);
    }

    /**
     * Makes a grid.
     *
     * @param header what stands above the first row of figures
     * @param body the pieces of the lines of the rows
     */
    TableGrid grid(HeaderBlocks header, List<List<TextLine>> body) throws UnreadableDocumentException {
        for (List<TextBlock> row : header.groups()) {
            groups(row);
        }
        headings(header.corner());
        for (int i = 0; i < rows.size(); i++) {
            RowLabels.Row row = rows.get(i);
            labels(row.sorted(), near(row, body));
            boolean[] doubtful = new boolean[columns.count()];
            doubt(i, -1, body, doubtful);
            doubt(i, 1, body, doubtful);
            figures(row.line() < 0 ? List.of() : body.get(row.line()), near(row, body), doubtful);
            grid.endRow();
        }
        return grid.build();
    }

    /** Marks the columns in which lines beside a row, above or below, have figures that may be of the row. */
    private void doubt(int at, int step, List<List<TextLine>> body, boolean[] doubtful) {
        RowLabels.Row row = rows.get(at);
        for (int i = at + step; i >= 0 && i < rows.size() && !row.labels().isEmpty(); i += step) {
            RowLabels.Row beside = rows.get(i);
            List<TextLine> line = beside.line() < 0 ? List.of() : body.get(beside.line());
            boolean isPart = row.holdsLabelIn(line, beside);
            for (TextLine piece : line) {
                boolean isNear = Math.abs(beside.middle() - row.middle()) < SAME_CELL * piece.size();
                boolean goesOn = i == at + step && beside.labels().isEmpty() && isNear;
                if (!columns.isLabel(piece) && (isPart || goesOn)) {
                    columns.mark(piece, doubtful, 0);
                }
            }
            if (!isPart) {
                return;
            }
        }
    }

    private void headings(List<TextBlock> corner) throws UnreadableDocumentException {
        boolean some = !corner.isEmpty();
        for (int i = 0; i < columns.count(); i++) {
            some |= columns.heading(i) != null;
        }
        if (!some) {
            return;
        }
        labels(corner.isEmpty() || labels == 0 ? List.of() : List.of(joined(corner)), new Box(0, 0, 0, 0));
        for (int i = 0; i < columns.count(); i++) {
            TextBlock heading = columns.heading(i);
            if (heading == null) {
                blank(1, new Box(0, 0, 0, 0));
            } else {
                cell(heading.pieces(), 1, false);
            }
        }
        grid.endRow();
    }

    private static TextBlock joined(List<TextBlock> blocks) {
        TextBlock joined = new TextBlock();
        blocks.forEach(joined::join);
        return joined;
    }

    /** Adds a row of headings, each centred above its columns: it reaches as far to the left as to the right. */
    private void groups(List<TextBlock> blocks) throws UnreadableDocumentException {
        List<Group> groups = new ArrayList<>();
        for (TextBlock block : blocks) {
            double middle = Math.round(columns.position(block.centreX()) * 2) / 2.0;
            double before = middle - bound(block, middle, -1);
            double behind = bound(block, middle, 1) - middle;
            groups.add(new Group(block, middle, Math.min(before, behind) - 0.5));
        }
        for (int i = 1; i < groups.size(); i++) {
            Group left = groups.get(i - 1);
            Group right = groups.get(i);
            if (left.to() > right.from()) {
                if (left.half() > right.half()) {
                    double half = Math.max(0, right.from() - left.middle());
                    groups.set(i - 1, new Group(left.block(), left.middle(), half));
                } else {
                    double half = Math.max(0, right.middle() - left.to());
                    groups.set(i, new Group(right.block(), right.middle(), half));
                }
            }
        }
        Box near = blocks.get(0).pieces().get(0).box();
        blank(labels, near);
        int column = 0;
        for (Group group : groups) {
            int from = (int) Math.max(column, Math.ceil(group.from()));
            int to = Math.min((int) Math.max(from, Math.floor(group.to())), columns.count() - 1);
            if (from >= columns.count()) {
                break;
            }
            blank(from - column, near);
            cell(group.block().pieces(), to - from + 1, false);
            column = to + 1;
        }
        blank(columns.count() - column, near);
        grid.endRow();
    }

    /** Returns the first column beside a group, to the left or the right, whose own heading is not below it. */
    private double bound(TextBlock group, double middle, int step) {
        int column = (int) (step < 0 ? Math.floor(middle) : Math.ceil(middle));
        while (column >= 0 && column < columns.count()) {
            TextBlock heading = columns.heading(column);
            if (heading != null && heading.centreY() < group.bottom()) {
                return column;
            }
            column += step;
        }
        return column;
    }

    /** Adds the labels of a row, the last of which reaches to the figures. */
    private void labels(List<TextBlock> blocks, Box near) throws UnreadableDocumentException {
        int column = 0;
        for (int i = 0; i < blocks.size(); i++) {
            int span = i == blocks.size() - 1 ? labels - column : 1;
            cell(blocks.get(i).pieces(), span, false);
            column += span;
        }
        blank(labels - column, near);
    }

    /** Returns where a row is, for what of it is blank. */
    private static Box near(RowLabels.Row row, List<List<TextLine>> body) {
        return row.line() < 0
                ? row.labels().get(0).pieces().get(0).box()
                : body.get(row.line()).get(0).box();
    }

    /** Adds the figures of a row; what stands between columns is marked in each of them, so that it is read as of none. */
    private void figures(List<TextLine> line, Box near, boolean[] astray) throws UnreadableDocumentException {
        List<List<TextLine>> byColumn = new ArrayList<>();
        for (int i = 0; i < columns.count(); i++) {
            byColumn.add(new ArrayList<>());
        }
        for (TextLine piece : line) {
            if (!columns.isLabel(piece)) {
                int at = columns.at(piece);
                byColumn.get(at == AlignedColumns.NONE ? columns.nearest(piece) : at)
                        .add(piece);
                if (at == AlignedColumns.NONE) {
                    columns.mark(piece, astray, 1);
                }
            }
        }
        for (int i = 0; i < byColumn.size(); i++) {
            if (byColumn.get(i).isEmpty()) {
                grid.cell(astray[i] ? Glyph.UNKNOWN : "", 1, 1, page.location(near));
            } else {
                cell(byColumn.get(i), 1, astray[i]);
            }
        }
    }

    private void blank(int span, Box near) throws UnreadableDocumentException {
        if (span > 0) {
            grid.cell("", span, 1, page.location(near));
        }
    }

    private void cell(List<TextLine> pieces, int span, boolean astray) throws UnreadableDocumentException {
        List<Glyph> glyphs =
                pieces.stream().flatMap(piece -> piece.glyphs().stream()).toList();
        CellText text = CellText.of(glyphs, Double.MAX_VALUE);
        String whole = astray ? text.text() + Glyph.UNKNOWN : text.text();
        grid.cell(whole, span, 1, page.location(Box.around(glyphs)), text.remark());
    }
}
