// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.sheet;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.Block;
import io.github.gouji.read.document.Paragraph;
import io.github.gouji.read.document.TableGrid;
import io.github.gouji.read.office.Omission;
import io.github.gouji.report.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns a sheet into tables and paragraphs. Rows that stand together are a table; a row with one text that is in no table,
 * such as a heading, is a paragraph. Hidden rows and columns are left out; the columns keep their numbers.
 */
final class SheetBlocks {

    /** A longer text that stands alone in a row is prose. */
    private static final int LABEL = 40;

    private static final Pattern HEADING =
            Pattern.compile("\\s*[一二三四五六七八九十]+、.*|.*年度?报告?.*|.*[。；]\\s*", Pattern.DOTALL);

    private static final NavigableMap<Integer, SheetCell> NO_CELLS = Collections.emptyNavigableMap();

    private final Sheet sheet;
    private final SheetLayout layout;
    private final List<Block> blocks = new ArrayList<>();

    private SheetBlocks(Sheet sheet, SheetLayout layout) {
        this.sheet = sheet;
        this.layout = layout;
    }

    static List<Block> of(Sheet sheet) throws UnreadableDocumentException {
        SheetBlocks blocks = new SheetBlocks(sheet, SheetLayout.of(sheet));
        for (List<Integer> group : blocks.layout.groups()) {
            blocks.add(group);
        }
        return blocks.blocks;
    }

    private void add(List<Integer> rows) throws UnreadableDocumentException {
        int begin = 0;
        List<List<Piece>> pieces = pieces(rows);
        for (int i = 0; i < rows.size(); i++) {
            Piece alone = aloneIn(pieces.get(i));
            if (alone != null && isParagraph(alone, rows.get(i))) {
                table(rows.subList(begin, i), within(pieces, rows, begin, i));
                begin = i + 1;
                for (String line : alone.text().split("\\R")) {
                    if (!line.isBlank()) {
                        blocks.add(new Paragraph(line.strip(), alone.location()));
                    }
                }
            }
        }
        table(rows.subList(begin, rows.size()), within(pieces, rows, begin, rows.size()));
    }

    /** Returns what stands in some of the rows, by themselves: as before, unless cells reach over their first or last. */
    private List<List<Piece>> within(List<List<Piece>> pieces, List<Integer> rows, int from, int to)
            throws UnreadableDocumentException {
        boolean isWhole = from == to || from == 0 || !isReachedFromAbove(rows.get(from));
        for (int i = from; i < to && isWhole; i++) {
            for (Piece piece : pieces.get(i)) {
                isWhole &= i + piece.rowSpan() <= to;
            }
        }
        return isWhole ? pieces.subList(from, to) : pieces(rows.subList(from, to));
    }

    private boolean isReachedFromAbove(int row) {
        for (int column = 0; column <= layout.lastColumn(); column++) {
            Region region = layout.region(row, column);
            if (region != null && region.top() < row) {
                return true;
            }
        }
        return false;
    }

    private void table(List<Integer> rows, List<List<Piece>> pieces) throws UnreadableDocumentException {
        if (rows.stream().noneMatch(layout::isFilled)) {
            return;
        }
        int width = 0;
        for (List<Piece> inRow : pieces) {
            for (Piece piece : inRow) {
                width = piece.text().isBlank() ? width : Math.max(width, piece.column() + piece.columnSpan());
            }
        }
        TableGrid.Builder grid = TableGrid.builder(sheet.allowance().limits());
        for (List<Piece> inRow : pieces) {
            for (Piece piece : inRow) {
                if (piece.column() < width) {
                    grid.from(piece.column())
                            .cell(piece.text(), piece.columnSpan(), piece.rowSpan(), piece.location(), piece.remark());
                }
            }
            grid.endRow();
        }
        blocks.add(grid.build());
    }

    /** A cell, or several merged ones, as it begins in a row. */
    private record Piece(
            int column,
            int columnSpan,
            int rowSpan,
            String text,
            SourceLocation location,
            @Nullable Wording remark) {}

    private List<List<Piece>> pieces(List<Integer> rows) throws UnreadableDocumentException {
        List<List<Piece>> pieces = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            pieces.add(pieces(rows, i));
        }
        return pieces;
    }

    /** Returns what stands in a row, cells that go on from a row above left out where they begin in one of the rows. */
    private List<Piece> pieces(List<Integer> rows, int at) throws UnreadableDocumentException {
        int row = rows.get(at);
        List<Piece> pieces = new ArrayList<>();
        Map<Integer, SheetCell> cells = sheet.rows().getOrDefault(row, NO_CELLS);
        for (int column = 0; column <= layout.lastColumn(); column++) {
            sheet.allowance().step();
            Region region = layout.region(row, column);
            if (region == null) {
                if (sheet.isVisibleColumn(column)) {
                    SheetCell cell = cells.getOrDefault(column, SheetCell.EMPTY);
                    pieces.add(piece(row, column, 1, 1, cell, cell.remark()));
                }
                continue;
            }
            boolean begins = at == 0 || rows.get(at - 1) < region.top();
            if (begins && isVisible(region)) {
                SheetCell cell = sheet.cell(region.top(), region.left());
                pieces.add(piece(
                        region.top(),
                        region.left(),
                        region.right() - column + 1,
                        rowsOf(region, rows, at),
                        cell,
                        remark(region, cell)));
            }
            column = region.right();
        }
        return pieces;
    }

    private Piece piece(int row, int column, int columns, int rows, SheetCell cell, @Nullable Wording remark) {
        return new Piece(column, columns, rows, cell.text(), sheet.location(row, column), remark);
    }

    private boolean isVisible(Region region) {
        for (int column = region.left(); column <= region.right(); column++) {
            if (sheet.isVisibleColumn(column)) {
                return true;
            }
        }
        return false;
    }

    private static int rowsOf(Region region, List<Integer> rows, int from) {
        int count = 0;
        for (int i = from; i < rows.size() && rows.get(i) <= region.bottom(); i++) {
            count++;
        }
        return count;
    }

    /** Says what the first of merged cells covers of the others. */
    private @Nullable Wording remark(Region region, SheetCell shown) {
        if (shown.remark() != null) {
            return shown.remark();
        }
        for (int row = region.top(); row <= region.bottom(); row++) {
            var cells = sheet.rows().get(row);
            if (cells != null) {
                int count =
                        cells.subMap(region.left(), true, region.right(), true).size();
                boolean isFirst = row == region.top() && cells.containsKey(region.left());
                if (count > (isFirst ? 1 : 0)) {
                    return Omission.remark(Set.of(Omission.COVERED));
                }
            }
        }
        return null;
    }

    /** Returns the only piece with text among them; {@code null} if there is none, or another. */
    private static @Nullable Piece aloneIn(List<Piece> pieces) {
        Piece alone = null;
        for (Piece piece : pieces) {
            if (!piece.text().isBlank()) {
                if (alone != null) {
                    return null;
                }
                alone = piece;
            }
        }
        return alone;
    }

    private boolean isParagraph(Piece alone, int row) {
        if (alone.rowSpan() > 1 || isCrossed(row) || alone.text().chars().noneMatch(Character::isLetter)) {
            return false;
        }
        if (sheet.hasBorders()) {
            return !sheet.isBordered(row);
        }
        return alone.text().length() > LABEL || HEADING.matcher(alone.text()).matches();
    }

    /** Tells whether merged cells stretch over the row and another one. */
    private boolean isCrossed(int row) {
        for (int column = 0; column <= layout.lastColumn(); column++) {
            Region region = layout.region(row, column);
            if (region != null && region.top() != region.bottom()) {
                return true;
            }
        }
        return false;
    }
}
