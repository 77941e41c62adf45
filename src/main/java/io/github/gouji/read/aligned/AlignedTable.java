// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.aligned;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.TableGrid;
import io.github.gouji.read.mark.Box;
import io.github.gouji.read.mark.Glyph;
import io.github.gouji.read.mark.PageView;
import io.github.gouji.read.mark.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table without ruling lines, told by figures that stand below each other.
 *
 * @param first the first line of the page that belongs to it
 * @param last the last one
 * @param grid the table
 */
public record AlignedTable(int first, int last, TableGrid grid) {

    /** The gap between columns, as a part of the font's size. */
    public static final double GAP = 0.9;

    /** How far apart lines of one text may be, from middle to middle, as a part of the font's size. */
    static final double TIGHT = 1.4;

    /** How far apart rows of one table may be. */
    private static final double NEXT_ROW = 14;

    /** How far above the figures, or the header below it, a line of the header may be. */
    private static final double HEADER = 3.2;

    /** The gap between a label and a figure behind it; the one between words and numbers is narrower. */
    private static final double FIGURE_BEHIND = 0.35;

    /** So many figures in each row, behind labels, are a table even without a header. */
    private static final int MANY = 4;

    /** No table on one page has so many pieces of text; a drawing made of figures is none, and would take long. */
    private static final int MOST = 5000;

    private static final Pattern FIGURE = Pattern.compile("[-+]?\\d+(?:[,.]\\d+)*|[-—–/]|无");

    /** Finds the tables in the lines of a page. */
    public static List<AlignedTable> in(List<TextLine> lines, List<Glyph> drawn, PageView page)
            throws UnreadableDocumentException {
        List<List<TextLine>> pieces = new ArrayList<>();
        for (TextLine line : lines) {
            page.budget().step();
            pieces.add(line.pieces(GAP));
        }
        DrawingOrder order = DrawingOrder.of(drawn, pieces);
        pieces.replaceAll(line -> divided(line, order));
        pieces.replaceAll(AlignedTable::withoutFigureAtEnd);
        List<AlignedTable> tables = new ArrayList<>();
        int from = 0;
        int free = 0;
        while (from < lines.size()) {
            if (figures(pieces.get(from)).size() < 2 && !isLabelled(pieces.get(from))) {
                from++;
                continue;
            }
            List<Integer> rows = rows(from, lines, pieces, page);
            AlignedTable table = of(rows, free, lines, pieces, order, page);
            if (table != null) {
                tables.add(table);
            }
            from = table == null ? rows.get(rows.size() - 1) + 1 : table.last() + 1;
            free = from;
        }
        return tables;
    }

    /** Divides labels from figures close behind them: behind so little room no word goes on with digits. */
    private static List<TextLine> withoutFigureAtEnd(List<TextLine> line) {
        List<TextLine> parts = new ArrayList<>();
        for (TextLine piece : line) {
            int from = piece.glyphs().size();
            while (from > 0 && piece.glyphs().get(from - 1).isDigit()) {
                from--;
            }
            boolean mixed = from > 0 && from < piece.glyphs().size();
            if (mixed && piece.gapBefore(from) > FIGURE_BEHIND * piece.size()) {
                parts.add(piece.part(0, from));
                parts.add(piece.part(from, piece.glyphs().size()));
            } else {
                parts.add(piece);
            }
        }
        return parts;
    }

    private static List<TextLine> divided(List<TextLine> line, DrawingOrder order) {
        return line.stream().flatMap(piece -> order.divided(piece).stream()).toList();
    }

    static List<TextLine> figures(List<TextLine> pieces) {
        return pieces.stream().filter(piece -> isFigure(piece.text())).toList();
    }

    /** Tells whether a text is nothing but a number, or what stands for none. */
    public static boolean isFigure(String text) {
        return FIGURE.matcher(text).matches();
    }

    /** Tells whether a line is a label and, well behind it, a figure. */
    private static boolean isLabelled(List<TextLine> pieces) {
        return pieces.size() == 2
                && figures(pieces).size() == 1
                && FIGURE.matcher(pieces.get(1).text()).matches()
                && pieces.get(1).box().x() - pieces.get(0).box().right()
                        > 3 * pieces.get(0).size();
    }

    /** Tells whether a line is one figure in the middle of a label of several lines left of it. */
    private static boolean isAmongLabels(int line, List<TextLine> lines, List<List<TextLine>> pieces) {
        if (pieces.get(line).size() != 1 || figures(pieces.get(line)).isEmpty() || line + 1 == lines.size()) {
            return false;
        }
        Box figure = lines.get(line).box();
        Box above = lines.get(line - 1).box();
        Box below = lines.get(line + 1).box();
        return figures(pieces.get(line - 1)).isEmpty()
                && figures(pieces.get(line + 1)).isEmpty()
                && Math.max(above.right(), below.right()) < figure.x()
                && below.centreY() - above.centreY()
                        < 2 * TIGHT * lines.get(line).size();
    }

    /** Returns the lines of figures that make one table with the given one, down to the last. */
    private static List<Integer> rows(int from, List<TextLine> lines, List<List<TextLine>> pieces, PageView page)
            throws UnreadableDocumentException {
        List<Integer> rows = new ArrayList<>(List.of(from));
        double left = figuresBegin(pieces.get(from));
        double labelsEnd = labelsEnd(pieces.get(from));
        int last = from;
        for (int i = from + 1; i < lines.size(); i++) {
            page.budget().step();
            List<TextLine> line = pieces.get(i);
            double distance =
                    lines.get(i).box().centreY() - lines.get(last).box().centreY();
            if (distance > NEXT_ROW * lines.get(last).size()
                    || isProse(line, page)
                    || isHeader(line, left, labelsEnd)) {
                break;
            }
            if (figures(line).size() >= 2 || isLabelled(line) || isAmongLabels(i, lines, pieces)) {
                rows.add(i);
                left = Math.min(left, figuresBegin(line));
                labelsEnd = Math.max(labelsEnd, labelsEnd(line));
                last = i;
            }
        }
        return rows;
    }

    private static double figuresBegin(List<TextLine> row) {
        return figures(row).get(0).box().x();
    }

    private static double labelsEnd(List<TextLine> row) {
        double begin = figuresBegin(row);
        return row.stream()
                .mapToDouble(piece -> piece.box().right())
                .filter(end -> end < begin)
                .max()
                .orElse(0);
    }

    /** Tells whether a line has no figures, but text that is no label: another table begins with it. */
    private static boolean isHeader(List<TextLine> line, double left, double labelsEnd) {
        boolean among = line.stream().anyMatch(piece -> piece.box().right() > Math.max(left, labelsEnd));
        boolean behind = line.size() > 1 && line.get(line.size() - 1).box().x() > labelsEnd;
        return figures(line).isEmpty() && (among || behind);
    }

    /** Tells whether a line is one of a paragraph. */
    public static boolean isProse(List<TextLine> pieces, PageView page) {
        return pieces.size() == 1 && pieces.get(0).box().width() > 0.55 * page.width();
    }

    private static @Nullable AlignedTable of(
            List<Integer> rows,
            int free,
            List<TextLine> lines,
            List<List<TextLine>> pieces,
            DrawingOrder order,
            PageView page)
            throws UnreadableDocumentException {
        int end = rows.get(rows.size() - 1) + 1;
        if (pieces.subList(free, end).stream().mapToInt(List::size).sum() > MOST) {
            return null;
        }
        List<List<TextLine>> figures = FigureColumns.of(
                rows.stream().map(row -> figures(pieces.get(row))).toList());
        if (figures.isEmpty()) {
            return null;
        }
        AlignedColumns columns = AlignedColumns.of(figures);
        double behindLabels = rows.stream()
                .mapToDouble(row -> labelsEnd(pieces.get(row)))
                .max()
                .orElse(0);
        int header = header(rows.get(0), free, lines, pieces, behindLabels, page);
        int last = rows.get(rows.size() - 1);
        int begin = rows.get(0);
        Labels labels = Labels.of(pieces.subList(begin, last + 1), columns);
        while (last + 1 < lines.size() && labels.goOn(lines.get(last), lines.get(last + 1), pieces.get(last + 1))) {
            last++;
        }
        while (begin > free && labels.goOn(lines.get(begin - 1), lines.get(begin), pieces.get(begin - 1))) {
            begin--;
        }
        double labelsEnd = labels.end();
        begin = Math.max(begin, endOfHeader(header, rows.get(0), pieces, labelsEnd));
        List<List<TextLine>> top = pieces.subList(Math.min(header, begin), begin);
        HeaderBlocks heads = HeaderBlocks.of(headings(top), labels, order);
        AlignedColumns headed = heads.leaves().isEmpty() ? null : AlignedColumns.of(figures, heads.leaves());
        boolean named = headed != null && heads.leaves().size() >= figures.size();
        if (rows.size() < 3 && !named && (figures.size() < MANY || labels.isEmpty())) {
            return null;
        }
        AlignedColumns all = headed == null ? columns : headed;
        List<List<TextLine>> body = pieces.subList(begin, last + 1);
        TableGrid grid = new AlignedRows(all, RowLabels.of(top, body, all, order), page).grid(heads, body);
        return new AlignedTable(Math.min(header, begin), last, grid);
    }

    private static List<List<TextLine>> headings(List<List<TextLine>> lines) {
        return lines.stream()
                .map(line -> line.stream()
                        .flatMap(piece -> piece.pieces(AlignedColumns.CLOSE).stream())
                        .toList())
                .toList();
    }

    /** Returns the line behind the last of the header: the last one above the first figures with more than labels. */
    private static int endOfHeader(int header, int row, List<List<TextLine>> pieces, double labelsEnd) {
        int end = header;
        for (int i = header; i < row; i++) {
            if (pieces.get(i).stream().anyMatch(piece -> piece.box().centreX() > labelsEnd)) {
                end = i + 1;
            }
        }
        return end;
    }

    /** Returns the first line of the header above the first row: the topmost near line with several pieces in columns. */
    private static int header(
            int row, int free, List<TextLine> lines, List<List<TextLine>> pieces, double labelsEnd, PageView page) {
        int first = row;
        for (int i = row - 1; i >= free; i--) {
            double distance =
                    lines.get(i + 1).box().centreY() - lines.get(i).box().centreY();
            if (distance > HEADER * lines.get(row).size() || isProse(pieces.get(i), page)) {
                break;
            }
            boolean inColumns =
                    pieces.get(i).stream().anyMatch(piece -> piece.box().centreX() > labelsEnd);
            if (inColumns && pieces.get(i).size() >= 2) {
                first = i;
            }
        }
        return first;
    }
}
