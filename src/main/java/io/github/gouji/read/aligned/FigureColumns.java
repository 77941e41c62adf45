// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.aligned;

import io.github.gouji.read.mark.Box;
import io.github.gouji.read.mark.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Sorts the figures of a table without ruling lines into columns: those that stand below each other. */
final class FigureColumns {

    /** How far figures of a column may be out of line, as a part of their size. */
    private static final double TRUE = 0.25;

    /** So many figures in line are a column; fewer may be out of their own. */
    private static final int SURE = 3;

    /** The edges by which figures may stand in line: their middles, right or left ends. */
    private static final List<ToDoubleFunction<Box>> EDGES = List.of(Box::centreX, Box::right, Box::x);

    private FigureColumns() {}

    /**
     * Returns the figures of each column, the leftmost column first. Figures that overlap are of one column, unless that
     * would have two of one line, or they stand in line so that it is several.
     *
     * @param lines the figures of each line, at least one
     * @return nothing if the figures stand in no columns
     */
    static List<List<TextLine>> of(List<List<TextLine>> lines) {
        List<TextLine> figures = lines.stream().flatMap(List::stream).toList();
        IdentityHashMap<TextLine, Integer> lineOf = new IdentityHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            for (TextLine figure : lines.get(i)) {
                lineOf.put(figure, i);
            }
        }
        double slack = TRUE * figures.stream().mapToDouble(TextLine::size).max().orElse(1);
        List<List<TextLine>> overlapping = byOverlap(figures);
        List<List<TextLine>> inLine = EDGES.stream()
                .map(edge -> byEdge(figures, edge, slack))
                .filter(groups -> isPlain(groups, lineOf))
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of());
        boolean plain = isPlain(overlapping, lineOf);
        boolean sure = inLine.size() > overlapping.size() && inLine.stream().allMatch(group -> group.size() >= SURE);
        return plain && !sure ? overlapping : inLine;
    }

    /** Tells whether no line has two figures in one column. */
    private static boolean isPlain(List<List<TextLine>> groups, IdentityHashMap<TextLine, Integer> lineOf) {
        for (List<TextLine> group : groups) {
            if (group.stream().map(lineOf::get).distinct().count() < group.size()) {
                return false;
            }
        }
        return true;
    }

    private static List<List<TextLine>> byOverlap(List<TextLine> figures) {
        List<List<TextLine>> groups = new ArrayList<>();
        double reached = 0;
        for (TextLine figure : sorted(figures, Box::x)) {
            if (groups.isEmpty() || figure.box().x() > reached) {
                groups.add(new ArrayList<>());
                reached = figure.box().right();
            }
            groups.get(groups.size() - 1).add(figure);
            reached = Math.max(reached, figure.box().right());
        }
        return groups;
    }

    private static List<List<TextLine>> byEdge(List<TextLine> figures, ToDoubleFunction<Box> edge, double slack) {
        List<List<TextLine>> groups = new ArrayList<>();
        double begun = 0;
        for (TextLine figure : sorted(figures, edge)) {
            double at = edge.applyAsDouble(figure.box());
            if (groups.isEmpty() || at - begun > slack) {
                groups.add(new ArrayList<>());
                begun = at;
            }
            groups.get(groups.size() - 1).add(figure);
        }
        return groups;
    }

    private static List<TextLine> sorted(List<TextLine> figures, ToDoubleFunction<Box> edge) {
        List<TextLine> sorted = new ArrayList<>(figures);
        sorted.sort(Comparator.comparingDouble(figure -> edge.applyAsDouble(figure.box())));
        return sorted;
    }
}
