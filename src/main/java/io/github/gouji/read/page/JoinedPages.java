// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.page;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.aligned.AlignedTable;
import io.github.gouji.read.mark.Box;
import io.github.gouji.read.mark.Budget;
import io.github.gouji.read.mark.Direction;
import io.github.gouji.read.mark.Glyph;
import io.github.gouji.read.mark.PageView;
import io.github.gouji.read.mark.TextLine;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Pages without ruling lines, one below the other as if the paper did not end: the header of a table that the end of a page
 * cuts is not drawn again, and the columns of its last rows, some of them blank, are told by it alone. Not thread-safe.
 */
final class JoinedPages implements PageView {

    /**
     * How far the first line of a page is put below the last of the page before, as a part of the font's size: farther than
     * lines of one text, and no farther than rows, of which it must not seem that they are closer than that.
     */
    private static final double PITCH = 1.61;

    /** No more lines than these are put below each other. */
    private static final int MOST = 1500;

    /** A line of a page and where it comes from. */
    private record Place(int page, int line) {}

    private final Budget budget;
    private final List<PageLayout> pages = new ArrayList<>();
    private final List<Double> shifts = new ArrayList<>();
    private final List<Double> tops = new ArrayList<>();
    private final List<TextLine> lines = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Glyph> drawn = new ArrayList<>();

    private JoinedPages(Budget budget) {
        this.budget = budget;
    }

    /**
     * Finds the tables that go on from page to page.
     *
     * @param running the lines that are no part of the text
     * @return the pages with these tables
     */
    static List<PageLayout> of(List<PageLayout> pages, RunningLines running, Budget budget)
            throws UnreadableDocumentException {
        List<PageLayout> all = new ArrayList<>();
        JoinedPages joined = new JoinedPages(budget);
        for (PageLayout page : pages) {
            List<Integer> text = body(page, running);
            if (!joined.goesOn(page, text)) {
                all.addAll(joined.withTables());
                joined = new JoinedPages(budget);
            }
            joined.add(page, text);
        }
        all.addAll(joined.withTables());
        return all;
    }

    /** Returns the lines but for those at the ends of the page that belong to no text. */
    private static List<Integer> body(PageLayout page, RunningLines running) {
        int from = 0;
        int to = page.text().size();
        while (from < to && isRunning(page, from, running)) {
            from++;
        }
        while (to > from && isRunning(page, to - 1, running)) {
            to--;
        }
        List<Integer> body = new ArrayList<>();
        for (int i = from; i < to; i++) {
            body.add(i);
        }
        return body;
    }

    private static boolean isRunning(PageLayout page, int line, RunningLines running) {
        return !page.isInTable(line) && running.holds(page.line(line));
    }

    /** Tells whether a table may go on from the last page to another: neither has lines, and none of them is of a paragraph. */
    private boolean goesOn(PageLayout page, List<Integer> text) {
        if (lines.isEmpty() || text.isEmpty() || lines.size() + text.size() > MOST) {
            return false;
        }
        PageLayout last = pages.get(pages.size() - 1);
        return last.ruled().isEmpty()
                && page.ruled().isEmpty()
                && last.view().frame().equals(page.view().frame())
                && !isProse(lines.get(lines.size() - 1))
                && !isProse(page.text().get(text.get(0)));
    }

    private boolean isProse(TextLine line) {
        return AlignedTable.isProse(line.pieces(AlignedTable.GAP), this);
    }

    private void add(PageLayout page, List<Integer> text) {
        double shift = 0;
        if (!lines.isEmpty()) {
            TextLine last = lines.get(lines.size() - 1);
            TextLine first = page.text().get(text.get(0));
            shift = last.box().centreY()
                    + PITCH * Math.max(last.size(), first.size())
                    - first.box().centreY();
        }
        IdentityHashMap<Glyph, Glyph> moved = new IdentityHashMap<>();
        for (int i : text) {
            List<Glyph> glyphs = new ArrayList<>();
            for (Glyph glyph : page.text().get(i).glyphs()) {
                Glyph below = glyph.at(moved(glyph.box(), shift), glyph.direction());
                moved.put(glyph, below);
                glyphs.add(below);
            }
            lines.add(new TextLine(glyphs, Box.around(glyphs)));
            places.add(new Place(pages.size(), i));
        }
        drawn.add(nothing());
        for (Glyph glyph : page.drawn()) {
            Glyph below = moved.get(glyph);
            if (below != null) {
                drawn.add(below);
            }
        }
        tops.add(
                text.isEmpty() ? 0 : lines.get(lines.size() - text.size()).box().y());
        shifts.add(shift);
        pages.add(page);
    }

    /** Returns what stands between pages in the order of drawing: the first text of a page goes on with none before it. */
    private static Glyph nothing() {
        return new Glyph("", new Box(0, 0, 0, 0), Direction.RIGHT, false);
    }

    private static Box moved(Box box, double shift) {
        return new Box(box.x(), box.y() + shift, box.width(), box.height());
    }

    private List<PageLayout> withTables() throws UnreadableDocumentException {
        if (pages.size() < 2) {
            return pages;
        }
        List<List<PageLayout.Aligned>> tables = new ArrayList<>();
        pages.forEach(page -> tables.add(new ArrayList<>()));
        for (AlignedTable table : AlignedTable.in(lines, drawn, this)) {
            for (int i = table.first(); i <= table.last(); i++) {
                Place place = places.get(i);
                List<PageLayout.Aligned> found = tables.get(place.page());
                boolean begins = i == table.first();
                if (begins || place.page() != places.get(i - 1).page()) {
                    found.add(new PageLayout.Aligned(place.line(), place.line(), begins ? table.grid() : null));
                } else {
                    PageLayout.Aligned part = found.remove(found.size() - 1);
                    found.add(new PageLayout.Aligned(part.first(), place.line(), part.table()));
                }
            }
        }
        List<PageLayout> with = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            with.add(pages.get(i).with(tables.get(i)));
        }
        return with;
    }

    @Override
    public Budget budget() {
        return budget;
    }

    @Override
    public double width() {
        return pages.get(0).width();
    }

    @Override
    public SourceLocation location(Box box) {
        int page = pages.size() - 1;
        while (page > 0 && box.centreY() < tops.get(page)) {
            page--;
        }
        return pages.get(page).view().location(moved(box, -shifts.get(page)));
    }
}
