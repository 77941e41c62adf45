// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins the pieces in which ruling lines are drawn: cell by cell, dash by dash, doubled. */
public final class Rulings {

    /** Lines as near as this are one. */
    private static final double TOGETHER = 2;

    /** A gap as small as this is a dash's, or that of a corner. */
    private static final double GAP = 3.2;

    /** Anything shorter is an ornament, or part of a letter. */
    private static final double SHORTEST = 5;

    private static final Comparator<Ruling> BY_PLACE = Comparator.comparing(Ruling::horizontal)
            .thenComparingDouble(Ruling::at)
            .thenComparingDouble(Ruling::from);

    private Rulings() {}

    /** Returns whole lines. Takes the time of sorting. */
    public static List<Ruling> join(List<Ruling> pieces) {
        List<Ruling> sorted = new ArrayList<>(pieces);
        sorted.sort(BY_PLACE);
        List<Ruling> joined = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size()
                    || sorted.get(i).horizontal() != sorted.get(from).horizontal()
                    || sorted.get(i).at() - sorted.get(from).at() > TOGETHER) {
                joinOnOneLine(sorted.subList(from, i), joined);
                from = i;
            }
        }
        return joined;
    }

    private static void joinOnOneLine(List<Ruling> pieces, List<Ruling> joined) {
        List<Ruling> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Ruling::from));
        Ruling longest = sorted.get(0);
        double from = longest.from();
        double to = longest.to();
        for (Ruling piece : sorted) {
            if (piece.from() > to + GAP) {
                add(new Ruling(longest.horizontal(), longest.at(), from, to), joined);
                longest = piece;
                from = piece.from();
                to = piece.to();
            }
            longest = piece.length() > longest.length() ? piece : longest;
            to = Math.max(to, piece.to());
        }
        add(new Ruling(longest.horizontal(), longest.at(), from, to), joined);
    }

    private static void add(Ruling ruling, List<Ruling> joined) {
        if (ruling.length() >= SHORTEST) {
            joined.add(ruling);
        }
    }
}
