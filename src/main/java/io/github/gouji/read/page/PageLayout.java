// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.page;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.aligned.AlignedTable;
import io.github.gouji.read.document.TableGrid;
import io.github.gouji.read.mark.Box;
import io.github.gouji.read.mark.Budget;
import io.github.gouji.read.mark.DoubleGlyphs;
import io.github.gouji.read.mark.Frame;
import io.github.gouji.read.mark.Glyph;
import io.github.gouji.read.mark.PageContent;
import io.github.gouji.read.mark.PageView;
import io.github.gouji.read.mark.Ruling;
import io.github.gouji.read.mark.Rulings;
import io.github.gouji.read.mark.Strikes;
import io.github.gouji.read.mark.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tables and lines of a page.
 *
 * @param view where it is
 * @param ruled its tables with ruling lines, those inside of others first
 * @param drawn the characters outside of these, in the order in which they were drawn
 * @param text the lines that they make, from above to below
 * @param aligned the tables that some of these lines are
 */
record PageLayout(
        PageView.OnePage view, List<Ruled> ruled, List<Glyph> drawn, List<TextLine> text, List<Aligned> aligned) {

    /** A table or a line, and how far from the top it begins. */
    sealed interface Item {
        double top();
    }

    record TableItem(double top, TableGrid grid) implements Item {}

    record LineItem(double top, LooseLine line) implements Item {}

    /**
     * A table with ruling lines.
     *
     * @param lattice its lines
     * @param glyphs the characters inside of them
     * @param view where they are, on one page or several
     * @param grid the table
     */
    record Ruled(Lattice lattice, List<Glyph> glyphs, PageView view, TableGrid grid) {

        static Ruled of(Lattice lattice, List<Glyph> glyphs, PageView view) throws UnreadableDocumentException {
            return new Ruled(lattice, glyphs, view, RuledTable.read(lattice, glyphs, view));
        }
    }

    /**
     * Lines that are a table, or the rest of one that begins on a page before.
     *
     * @param first the first of them
     * @param last the last one
     * @param table all of the table; {@code null} for a rest
     */
    record Aligned(int first, int last, @Nullable TableGrid table) {

        boolean holds(int line) {
            return line >= first && line <= last;
        }
    }

    /** The gap between columns, as a part of the font's size. */
    private static final double COLUMN_GAP = 1.2;

    static PageLayout of(PageContent content, Budget budget) throws UnreadableDocumentException {
        Frame frame = Frame.of(content.glyphs(), content.width(), content.height());
        PageView.OnePage view = new PageView.OnePage(content.number(), frame, content.left(), budget);
        Strikes marked = Strikes.in(
                frame.turned(DoubleGlyphs.removed(content.glyphs())),
                content.rulings().stream().map(frame::turned).toList(),
                budget);
        List<Ruling> rulings = Rulings.join(marked.rulings());
        List<Ruled> ruled = new ArrayList<>();
        List<Glyph> loose = marked.glyphs();
        for (Lattice lattice : Lattice.of(rulings, budget)) {
            Box box = lattice.box();
            List<Glyph> inside = new ArrayList<>();
            List<Glyph> outside = new ArrayList<>(loose.size());
            for (Glyph glyph : loose) {
                budget.step();
                (box.holdsCentreOf(glyph.box()) ? inside : outside).add(glyph);
            }
            if (!inside.isEmpty()) {
                ruled.add(Ruled.of(lattice, inside, view));
                loose = outside;
            }
        }
        loose = UprightLabels.laidDown(loose, budget);
        List<TextLine> lines = TextLine.of(loose);
        List<Aligned> aligned = AlignedTable.in(lines, loose, view).stream()
                .map(table -> new Aligned(table.first(), table.last(), table.grid()))
                .toList();
        return new PageLayout(view, ruled, loose, lines, aligned);
    }

    /** Returns the same page with other tables among its lines. */
    PageLayout with(List<Aligned> tables) {
        return new PageLayout(view, ruled, drawn, text, tables);
    }

    /** Returns the same page with other tables that have ruling lines. */
    PageLayout withRuled(List<Ruled> tables) {
        return new PageLayout(view, tables, drawn, text, aligned);
    }

    int number() {
        return view.number();
    }

    double width() {
        return view.width();
    }

    double height() {
        return view.frame().uprightHeight();
    }

    /** Returns the tables and the lines outside of them, from above to below. */
    List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (Ruled table : ruled) {
            items.add(new TableItem(table.lattice().box().y(), table.grid()));
        }
        for (Aligned table : aligned) {
            if (table.table() != null) {
                items.add(new TableItem(text.get(table.first()).box().y(), table.table()));
            }
        }
        for (int i = 0; i < text.size(); i++) {
            LooseLine line = isInTable(i) ? null : line(i);
            if (line != null && !line.text().isEmpty()) {
                items.add(new LineItem(line.box().y(), line));
            }
        }
        items.sort(Comparator.comparingDouble(Item::top));
        return items;
    }

    /** Returns a line of the text. */
    LooseLine line(int index) {
        TextLine line = text.get(index);
        int pieces = line.pieces(COLUMN_GAP).size();
        return new LooseLine(line.text("  "), line.box(), line.size(), pieces, view.location(line.box()));
    }

    boolean isInTable(int line) {
        return aligned.stream().anyMatch(table -> table.holds(line));
    }

    /** Returns the lines outside of tables. */
    List<LooseLine> lines() {
        return items().stream()
                .filter(LineItem.class::isInstance)
                .map(item -> ((LineItem) item).line())
                .toList();
    }
}
