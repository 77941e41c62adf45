// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.page;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.aligned.AlignedTable;
import io.github.gouji.read.document.TableGrid;
import io.github.gouji.read.document.TableGrid.GridCell;
import io.github.gouji.read.lexicon.Lexicon;
import io.github.gouji.read.mark.Box;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts tables with ruling lines together that the end of a page cuts within a row, of which neither half is to be read alone,
 * or within their header: of a heading that reaches down beside others the rest is an empty cell on the next page, and of the
 * figures below it nothing else tells what they are. So does a rest of so few rows that it does not have all columns. What is
 * left of a table behind its last row is left out.
 */
final class CutRuledTables {

    /** No header has more rows. */
    private static final int MOST = 3;

    /** So many headings below one are the rest of a header. */
    private static final int FEWEST = 2;

    private CutRuledTables() {}

    /**
     * Returns the pages, each such table on the page where it begins.
     *
     * @param running the lines that are no part of the text
     */
    static List<PageLayout> joined(List<PageLayout> pages, RunningLines running) throws UnreadableDocumentException {
        List<PageLayout> all = new ArrayList<>(pages);
        Lexicon lexicon = new Lexicon();
        for (int i = all.size() - 1; i > 0; i--) {
            PageLayout page = all.get(i - 1);
            PageLayout next = all.get(i);
            PageLayout.Ruled begun = end(page, running, true);
            PageLayout.Ruled rest = end(next, running, false);
            if (begun == null || rest == null) {
                continue;
            }
            if (isEmptyRest(begun.grid().rows(), rest.grid().rows())) {
                all.set(i, replaced(next, rest, null));
                continue;
            }
            Seam seam = seam(begun, rest, lexicon);
            if (seam != null) {
                all.set(i - 1, replaced(page, begun, seam.whole()));
                all.set(i, replaced(next, rest, null));
            }
        }
        return all;
    }

    /** Returns the table with which a page ends, or begins; {@code null} if it does with something else. */
    private static PageLayout.@Nullable Ruled end(PageLayout page, RunningLines running, boolean last) {
        List<PageLayout.Item> items = page.items().stream()
                .filter(item -> !(item instanceof PageLayout.LineItem line && running.holds(line.line())))
                .toList();
        if (items.isEmpty() || !(items.get(last ? items.size() - 1 : 0) instanceof PageLayout.TableItem table)) {
            return null;
        }
        return page.ruled().stream()
                .filter(ruled -> ruled.grid().equals(table.grid()))
                .findFirst()
                .orElse(null);
    }

    /** Returns where a table goes on in another; {@code null} if that is another, or has all that it needs. */
    private static @Nullable Seam seam(PageLayout.Ruled begun, PageLayout.Ruled rest, Lexicon lexicon) {
        Seam cut = cutRow(begun, rest, lexicon);
        if (cut != null) {
            return cut;
        }
        List<Box> closed = isHeader(begun.grid()) ? belowHeader(begun, rest, lexicon) : List.of();
        if (closed.isEmpty() && rest.lattice().isNarrowRestOf(begun.lattice())) {
            closed = List.of(begun.lattice().box());
        }
        return closed.isEmpty() ? null : new Seam(begun, rest, 0, closed, List.of());
    }

    /** Returns where the end of the page cuts a row in two, perhaps with the header again between the halves. */
    private static @Nullable Seam cutRow(PageLayout.Ruled begun, PageLayout.Ruled rest, Lexicon lexicon) {
        List<List<GridCell>> above = begun.grid().rows();
        List<List<GridCell>> below = rest.grid().rows();
        int header = header(above, below);
        if (header == below.size()) {
            return null;
        }
        List<GridCell> upper = above.get(above.size() - 1);
        List<GridCell> lower = below.get(header);
        if (!hasSameColumns(upper, begun.lattice(), lower, rest.lattice())) {
            return null;
        }
        boolean isAlone = (above.size() < 2 || !hasFigures(above.get(above.size() - 2)))
                && (header + 1 == below.size() || !hasFigures(below.get(header + 1)));
        boolean isInHeader = isHeader(begun.grid()) && header + 1 < below.size() && !hasFigures(below.get(header + 1));
        return switch (CutRow.of(upper, lower, isAlone, isInHeader, lexicon)) {
            case TWO -> null;
            case ONE -> new Seam(begun, rest, header, List.of(), List.of());
            case DOUBTFUL -> new Seam(begun, rest, header, List.of(), figures(begun, upper, lower));
        };
    }

    private static boolean hasSameColumns(List<GridCell> upper, Lattice begun, List<GridCell> lower, Lattice rest) {
        if (upper.size() != lower.size()) {
            return false;
        }
        for (int i = 0; i < upper.size(); i++) {
            if (!isSame(box(upper.get(i), begun), box(lower.get(i), rest))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the cells with figures in either half of a row. */
    private static List<Box> figures(PageLayout.Ruled begun, List<GridCell> upper, List<GridCell> lower) {
        List<Box> figures = new ArrayList<>();
        for (int i = 0; i < upper.size(); i++) {
            if (CutRow.isFigure(upper.get(i)) || CutRow.isFigure(lower.get(i))) {
                figures.add(box(upper.get(i), begun.lattice()));
            }
        }
        return figures;
    }

    /** Tells whether a table repeats the header of another and has nothing below it: the room that the last row needed. */
    private static boolean isEmptyRest(List<List<GridCell>> begun, List<List<GridCell>> rest) {
        int header = header(begun, rest);
        return header > 0
                && hasFigures(begun.get(begun.size() - 1))
                && rest.stream()
                        .skip(header)
                        .flatMap(List::stream)
                        .allMatch(cell -> cell.text().isEmpty());
    }

    /** Returns how many rows at the top of a table repeat the header of another. */
    private static int header(List<List<GridCell>> begun, List<List<GridCell>> rest) {
        int header = 0;
        while (header < Math.min(begun.size(), rest.size())
                && texts(begun.get(header)).equals(texts(rest.get(header)))) {
            header++;
        }
        return header <= MOST ? header : 0;
    }

    private static List<String> texts(List<GridCell> row) {
        return row.stream().map(GridCell::text).toList();
    }

    private static boolean isHeader(TableGrid grid) {
        return grid.rows().size() <= MOST && grid.rows().stream().noneMatch(CutRuledTables::hasFigures);
    }

    private static boolean hasFigures(List<GridCell> row) {
        return row.stream().anyMatch(cell -> AlignedTable.isFigure(cell.text()));
    }

    /**
     * Returns the cells above the end of the page that end with it; none if what is below is no rest of a header. A cell
     * goes on in one just as wide if either is empty, or both are the halves of a name; that of the corner may be cut
     * anywhere.
     */
    private static List<Box> belowHeader(PageLayout.Ruled begun, PageLayout.Ruled rest, Lexicon lexicon) {
        List<GridCell> below = rest.grid().rows().get(0);
        List<GridCell> above = begun.grid().rows().get(begun.grid().rows().size() - 1);
        List<Box> closed = new ArrayList<>();
        if (!isSame(begun.lattice().box(), rest.lattice().box()) || hasFigures(below)) {
            return closed;
        }
        int headings = 0;
        for (GridCell upper : above) {
            Box box = box(upper, begun.lattice());
            boolean goesOn = false;
            for (GridCell lower : below) {
                Box other = box(lower, rest.lattice());
                boolean isEmpty = lower.text().isEmpty();
                if (isSame(box, other)) {
                    boolean areTwo = !isEmpty
                            && !upper.text().isEmpty()
                            && upper.column() > 0
                            && !CutRow.isCutName(upper, lower, lexicon);
                    if (areTwo) {
                        return List.of();
                    }
                    goesOn = true;
                } else if (!isEmpty
                        && upper.column() > 0
                        && other.centreX() > box.x()
                        && other.centreX() < box.right()) {
                    headings++;
                }
            }
            if (!goesOn) {
                closed.add(box);
            }
        }
        return headings >= FEWEST ? closed : List.of();
    }

    private static boolean isSame(Box one, Box other) {
        return Math.abs(one.x() - other.x()) < Lattice.MEETING
                && Math.abs(one.right() - other.right()) < Lattice.MEETING;
    }

    private static Box box(GridCell cell, Lattice lattice) {
        return lattice.box(0, cell.column(), 1, cell.column() + cell.columnSpan());
    }

    private static PageLayout replaced(PageLayout page, PageLayout.Ruled old, PageLayout.@Nullable Ruled by) {
        List<PageLayout.Ruled> tables = new ArrayList<>();
        for (PageLayout.Ruled table : page.ruled()) {
            if (!table.equals(old)) {
                tables.add(table);
            } else if (by != null) {
                tables.add(by);
            }
        }
        return page.withRuled(tables);
    }
}
