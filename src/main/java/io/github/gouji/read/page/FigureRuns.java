// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.page;

import io.github.gouji.read.mark.Box;
import io.github.gouji.read.mark.Direction;
import io.github.gouji.read.mark.Glyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps the digits of a number together: they touch each other, even where a ruling line goes through them. */
final class FigureRuns {

    /** The gap up to which digits touch, as a part of their size. */
    private static final double TOUCHING = 0.06;

    private FigureRuns() {}

    /** Returns the characters, those of each number together and any other alone. */
    static List<List<Glyph>> of(List<Glyph> glyphs) {
        List<List<Glyph>> runs = new ArrayList<>();
        List<Glyph> figures = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (glyph.isOfFigure() && glyph.direction() == Direction.RIGHT && !glyph.vertical()) {
                figures.add(glyph);
            } else {
                runs.add(List.of(glyph));
            }
        }
        figures.sort(Comparator.comparingDouble((Glyph glyph) -> glyph.box().bottom())
                .thenComparingDouble(glyph -> glyph.box().x()));
        List<Glyph> line = new ArrayList<>();
        for (Glyph glyph : figures) {
            if (!line.isEmpty() && glyph.box().bottom() - line.get(0).box().bottom() > glyph.size() * 0.1) {
                split(line, runs);
                line = new ArrayList<>();
            }
            line.add(glyph);
        }
        split(line, runs);
        return runs;
    }

    /** Returns the characters of a number with one behind them that makes it unreadable. */
    static List<Glyph> unreadable(List<Glyph> run) {
        Glyph last = run.get(run.size() - 1);
        Box behind = new Box(
                last.box().right(), last.box().y(), last.size() / 2, last.box().height());
        List<Glyph> marked = new ArrayList<>(run);
        marked.add(new Glyph(Glyph.UNKNOWN, behind, last.direction(), last.vertical()));
        return marked;
    }

    private static void split(List<Glyph> line, List<List<Glyph>> runs) {
        line.sort(Comparator.comparingDouble(glyph -> glyph.box().x()));
        List<Glyph> run = new ArrayList<>();
        for (Glyph glyph : line) {
            if (!run.isEmpty()) {
                Glyph last = run.get(run.size() - 1);
                double gap = glyph.box().x() - last.box().right();
                if (Math.abs(gap) > TOUCHING * glyph.size()) {
                    runs.add(run);
                    run = new ArrayList<>();
                }
            }
            run.add(glyph);
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
    }
}
