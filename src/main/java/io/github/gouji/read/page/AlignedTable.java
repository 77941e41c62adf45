// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.page;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.TableGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table without ruling lines, told by figures that stand below each other.
 *
 * @param first the first line of the page that belongs to it
 * @param last the last one
 * @param top how far from the top of the page it begins
 * @param grid the table
 */
record AlignedTable(int first, int last, double top, TableGrid grid) {

    /** The gap between columns, as a part of the font's size. */
    static final double GAP = 0.9;

    /** How far apart lines of one text may be, from middle to middle, as a part of the font's size. */
    static final double TIGHT = 1.4;

    /** How far apart rows of one table may be. */
    private static final double NEXT_ROW = 14;

    /** How far above the figures, or the header below it, a line of the header may be. */
    private static final double HEADER = 3.2;

    /** So many figures in one line below a header are a table by themselves. */
    private static final int MANY = 4;

    private static final Pattern FIGURE = Pattern.compile("[-+]?\\d[\\d,.]*|[-—–/]|无");

    /** Finds the tables in the lines of a page. */
    static List<AlignedTable> in(List<TextLine> lines, PageView page) throws UnreadableDocumentException {
        List<List<TextLine>> pieces = new ArrayList<>();
        for (TextLine line : lines) {
            page.budget().step();
            pieces.add(line.pieces(GAP));
        }
        List<AlignedTable> tables = new ArrayList<>();
        int from = 0;
        while (from < lines.size()) {
            if (figures(pieces.get(from)).size() < 2 && !isLabelled(pieces.get(from))) {
                from++;
                continue;
            }
            List<Integer> rows = rows(from, lines, pieces, page);
            int free = tables.isEmpty() ? 0 : tables.get(tables.size() - 1).last() + 1;
            AlignedTable table = of(rows, free, lines, pieces, page);
            if (table != null) {
                tables.add(table);
                from = table.last() + 1;
            } else {
                from = rows.get(rows.size() - 1) + 1;
            }
        }
        return tables;
    }

    static List<TextLine> figures(List<TextLine> pieces) {
        return pieces.stream()
                .filter(piece -> FIGURE.matcher(piece.text()).matches())
                .toList();
    }

    /** Tells whether a line is a label and, well behind it, a figure. */
    private static boolean isLabelled(List<TextLine> pieces) {
        return pieces.size() == 2
                && figures(pieces).size() == 1
                && FIGURE.matcher(pieces.get(1).text()).matches()
                && pieces.get(1).box().x() - pieces.get(0).box().right()
                        > 3 * pieces.get(0).size();
    }

    /** Returns the lines of figures that make one table with the given one, down to the last. */
    private static List<Integer> rows(int from, List<TextLine> lines, List<List<TextLine>> pieces, PageView page)
            throws UnreadableDocumentException {
        List<Integer> rows = new ArrayList<>(List.of(from));
        List<TextLine> figures = new ArrayList<>(figures(pieces.get(from)));
        int last = from;
        for (int i = from + 1; i < lines.size(); i++) {
            page.budget().step();
            List<TextLine> next = figures(pieces.get(i));
            double distance =
                    lines.get(i).box().centreY() - lines.get(last).box().centreY();
            if (distance > NEXT_ROW * lines.get(last).size() || isProse(pieces.get(i), page)) {
                break;
            }
            if (next.size() >= 2 || isLabelled(pieces.get(i))) {
                AlignedColumns columns = new AlignedColumns(figures);
                if (!columns.fit(next)) {
                    break;
                }
                rows.add(i);
                figures.addAll(next);
                last = i;
            }
        }
        return rows;
    }

    /** Tells whether a line is one of a paragraph. */
    private static boolean isProse(List<TextLine> pieces, PageView page) {
        return pieces.size() == 1
                && pieces.get(0).box().width() > 0.55 * page.frame().uprightWidth();
    }

    private static @Nullable AlignedTable of(
            List<Integer> rows, int free, List<TextLine> lines, List<List<TextLine>> pieces, PageView page)
            throws UnreadableDocumentException {
        AlignedColumns columns = new AlignedColumns(
                rows.stream().flatMap(row -> figures(pieces.get(row)).stream()).toList());
        int first = header(rows.get(0), free, lines, pieces, columns, page);
        boolean named = first < rows.get(0)
                && (columns.count() >= MANY
                        || pieces.subList(first, rows.get(0)).stream()
                                .anyMatch(line -> headings(line, columns) >= columns.count()));
        if (rows.size() < 3 && !named) {
            return null;
        }
        int last = rows.get(rows.size() - 1);
        while (last + 1 < lines.size() && isRestOfLabel(last + 1, lines, pieces, columns, last + 1)) {
            last++;
        }
        int begin = rows.get(0);
        while (begin > free && isRestOfLabel(begin, lines, pieces, columns, begin - 1)) {
            begin--;
        }
        TableGrid grid = new AlignedRows(columns, page)
                .grid(pieces.subList(Math.min(first, begin), begin), pieces.subList(begin, last + 1));
        first = Math.min(first, begin);
        return new AlignedTable(first, last, lines.get(first).box().y(), grid);
    }

    /** Returns the first line of the header above the first row: the topmost near line with several pieces in columns. */
    private static int header(
            int row,
            int free,
            List<TextLine> lines,
            List<List<TextLine>> pieces,
            AlignedColumns columns,
            PageView page) {
        int first = row;
        for (int i = row - 1; i >= free; i--) {
            double distance =
                    lines.get(i + 1).box().centreY() - lines.get(i).box().centreY();
            if (distance > HEADER * lines.get(row).size() || isProse(pieces.get(i), page)) {
                break;
            }
            boolean inColumns = pieces.get(i).stream().anyMatch(piece -> !columns.isLabel(piece));
            if (inColumns && pieces.get(i).size() >= 2) {
                first = i;
            }
        }
        return first;
    }

    /** Tells whether a line that is close to its neighbour holds nothing but labels. */
    private static boolean isRestOfLabel(
            int lower, List<TextLine> lines, List<List<TextLine>> pieces, AlignedColumns columns, int label) {
        double distance =
                lines.get(lower).box().centreY() - lines.get(lower - 1).box().centreY();
        return distance <= TIGHT * lines.get(label).size()
                && pieces.get(label).stream().allMatch(columns::isLabel);
    }

    private static int headings(List<TextLine> line, AlignedColumns columns) {
        return line.stream()
                .mapToInt(piece -> Math.max(1, columns.divided(piece).size()))
                .sum();
    }

    boolean holds(int line) {
        return line >= first && line <= last;
    }
}
