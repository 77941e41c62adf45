// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.page;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.TableGrid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The tables and lines of a page, from above to below.
 *
 * @param number the page, from 1
 * @param width its width where its text stands upright
 * @param height its height where its text stands upright
 * @param items the tables and lines
 */
record PageLayout(int number, double width, double height, List<Item> items) {

    /** A table or a line, and how far from the top it begins. */
    sealed interface Item {
        double top();
    }

    record TableItem(double top, TableGrid grid) implements Item {}

    record LineItem(double top, LooseLine line) implements Item {}

    /** The gap between columns, as a part of the font's size. */
    private static final double COLUMN_GAP = 1.2;

    static PageLayout of(PageContent content, Budget budget) throws UnreadableDocumentException {
        Frame frame = Frame.of(content.glyphs(), content.width(), content.height());
        PageView page = new PageView(content.number(), frame, budget);
        Strikes marked = Strikes.in(
                frame.turned(DoubleGlyphs.removed(content.glyphs())),
                content.rulings().stream().map(frame::turned).toList(),
                budget);
        List<Ruling> rulings = Rulings.join(marked.rulings());
        List<Item> items = new ArrayList<>();
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
                items.add(new TableItem(box.y(), RuledTable.read(lattice, inside, page)));
                loose = outside;
            }
        }
        addLoose(loose, page, items);
        items.sort(Comparator.comparingDouble(Item::top));
        return new PageLayout(content.number(), frame.uprightWidth(), frame.uprightHeight(), items);
    }

    private static void addLoose(List<Glyph> loose, PageView page, List<Item> items)
            throws UnreadableDocumentException {
        List<TextLine> lines = TextLine.of(loose);
        List<AlignedTable> tables = AlignedTable.in(lines, loose, page);
        for (AlignedTable table : tables) {
            items.add(new TableItem(table.top(), table.grid()));
        }
        for (int i = 0; i < lines.size(); i++) {
            int at = i;
            if (tables.stream().noneMatch(table -> table.holds(at))) {
                TextLine line = lines.get(i);
                String text = line.text("  ");
                SourceLocation location = page.location(line.box());
                int pieces = line.pieces(COLUMN_GAP).size();
                if (!text.isEmpty()) {
                    items.add(new LineItem(
                            line.box().y(), new LooseLine(text, line.box(), line.size(), pieces, location)));
                }
            }
        }
    }

    List<LooseLine> lines() {
        return items.stream()
                .filter(LineItem.class::isInstance)
                .map(item -> ((LineItem) item).line())
                .toList();
    }
}
