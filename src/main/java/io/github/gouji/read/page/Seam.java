// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.page;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.mark.Box;
import io.github.gouji.read.mark.Budget;
import io.github.gouji.read.mark.Glyph;
import io.github.gouji.read.mark.PageView;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a table with ruling lines goes on in that at the top of the next page.
 *
 * @param begun the table that the end of the page cuts
 * @param rest the table of the next page
 * @param header how many rows of the rest repeat the header
 * @param closed below which cells a line is between the two: any other cell goes on in that below it
 * @param doubtful the cells that may go on in those below them, whose figures are to be read neither alone nor together
 */
record Seam(PageLayout.Ruled begun, PageLayout.Ruled rest, int header, List<Box> closed, List<Box> doubtful) {

    /** Returns the table in one. */
    PageLayout.Ruled whole() throws UnreadableDocumentException {
        Lattice below = rest.lattice().from(header);
        double seam = begun.lattice().box().bottom();
        double shift = seam - below.box().y();
        List<Glyph> glyphs = new ArrayList<>(begun.glyphs());
        for (Glyph glyph : rest.glyphs()) {
            begun.view().budget().step();
            if (glyph.box().centreY() > below.box().y()) {
                glyphs.add(glyph.at(moved(glyph.box(), shift), glyph.direction()));
            }
        }
        Lattice lattice = begun.lattice().above(below, closed);
        PageView view = new TwoPages(begun.view(), rest.view(), seam, shift);
        return PageLayout.Ruled.of(lattice, doubtful.isEmpty() ? glyphs : marked(glyphs, lattice, seam), view);
    }

    /** Makes the figures unreadable that stand in a doubtful cell. */
    private List<Glyph> marked(List<Glyph> glyphs, Lattice lattice, double seam) {
        int row = lattice.rowAt(seam);
        Box halves = lattice.box(row, 0, row + 1, lattice.columns());
        List<Glyph> marked = new ArrayList<>();
        for (List<Glyph> run : FigureRuns.of(glyphs)) {
            Box box = Box.around(run);
            boolean isDoubtful = run.get(0).isOfFigure()
                    && halves.holdsCentreOf(box)
                    && doubtful.stream().anyMatch(cell -> box.centreX() > cell.x() && box.centreX() < cell.right());
            marked.addAll(isDoubtful ? FigureRuns.unreadable(run) : run);
        }
        return marked;
    }

    private static Box moved(Box box, double shift) {
        return new Box(box.x(), box.y() + shift, box.width(), box.height());
    }

    /** The pages of a table, of which the rest goes on below the first part. */
    private record TwoPages(PageView first, PageView next, double seam, double shift) implements PageView {

        @Override
        public Budget budget() {
            return first.budget();
        }

        @Override
        public double width() {
            return first.width();
        }

        /** Returns the part of a cell on the page on which it begins. */
        @Override
        public SourceLocation location(Box box) {
            return box.y() < seam - Lattice.MEETING
                    ? first.location(Box.between(box.x(), box.y(), box.right(), Math.min(box.bottom(), seam)))
                    : next.location(moved(box, -shift));
        }
    }
}
