// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.page;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.aligned.AlignedTable;
import io.github.gouji.read.document.TableGrid;
import io.github.gouji.read.document.TableGrid.GridCell;
import io.github.gouji.read.mark.Box;
import io.github.gouji.read.mark.Budget;
import io.github.gouji.read.mark.Glyph;
import io.github.gouji.read.mark.PageView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts tables with ruling lines together whose header the end of a page cuts: of a heading that reaches down beside others
 * the rest is an empty cell on the next page, and of the figures below it nothing else tells what they are. So does a rest of
 * so few rows that it does not have all columns. What is left of a table behind its last row is left out.
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
        for (int i = 1; i < all.size(); i++) {
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
            List<Box> closed = isHeader(begun.grid()) ? seam(begun, rest) : List.of();
            if (closed.isEmpty() && rest.lattice().isNarrowRestOf(begun.lattice())) {
                closed = List.of(begun.lattice().box());
            }
            if (!closed.isEmpty()) {
                all.set(i - 1, replaced(page, begun, whole(page, begun, next, rest, closed)));
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

    /** Tells whether a table repeats the header of another and has nothing below it: the room that the last row needed. */
    private static boolean isEmptyRest(List<List<GridCell>> begun, List<List<GridCell>> rest) {
        int header = 0;
        while (header < Math.min(begun.size(), rest.size())
                && texts(begun.get(header)).equals(texts(rest.get(header)))) {
            header++;
        }
        return header > 0
                && header <= MOST
                && hasFigures(begun.get(begun.size() - 1))
                && rest.stream()
                        .skip(header)
                        .flatMap(List::stream)
                        .allMatch(cell -> cell.text().isEmpty());
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
     * goes on in one just as wide if either is empty; that of the corner may be cut within its text.
     */
    private static List<Box> seam(PageLayout.Ruled begun, PageLayout.Ruled rest) {
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
                    if (!isEmpty && !upper.text().isEmpty() && upper.column() > 0) {
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

    private static PageLayout.Ruled whole(
            PageLayout page, PageLayout.Ruled begun, PageLayout next, PageLayout.Ruled rest, List<Box> closed)
            throws UnreadableDocumentException {
        double seam = begun.lattice().box().bottom();
        double shift = seam - rest.lattice().box().y();
        List<Glyph> glyphs = new ArrayList<>(begun.glyphs());
        for (Glyph glyph : rest.glyphs()) {
            glyphs.add(glyph.at(moved(glyph.box(), shift), glyph.direction()));
        }
        Lattice lattice = begun.lattice().above(rest.lattice(), closed);
        PageView view = new TwoPages(page.view(), next.view(), seam, shift);
        return new PageLayout.Ruled(lattice, glyphs, RuledTable.read(lattice, glyphs, view));
    }

    private static Box moved(Box box, double shift) {
        return new Box(box.x(), box.y() + shift, box.width(), box.height());
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

    /** Two pages, of which the next goes on below a table of the first. */
    private record TwoPages(PageView.OnePage first, PageView.OnePage next, double seam, double shift)
            implements PageView {

        @Override
        public Budget budget() {
            return first.budget();
        }

        @Override
        public double width() {
            return first.width();
        }

        @Override
        public SourceLocation location(Box box) {
            return box.centreY() < seam ? first.location(box) : next.location(moved(box, -shift));
        }
    }
}
