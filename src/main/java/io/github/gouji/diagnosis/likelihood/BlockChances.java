// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.likelihood;

import java.util.ArrayList;
import java.util.List;

/** How likely the slips are that make figures of two rows wrong at once. */
final class BlockChances {

    /** Of each row a figure and its total. */
    static final int FEWEST = 4;

    private final Reported reported;
    private final Board board;
    private final SingleSlips single;
    private final PairChances pairs;
    private final Model model;

    BlockChances(Reported reported, SingleSlips single, PairChances pairs, Model model) {
        this.reported = reported;
        this.board = reported.board;
        this.single = single;
        this.pairs = pairs;
        this.model = model;
    }

    /** Returns how likely one slip is behind all of these; 0 if none is. */
    double of(List<Amendment> amendments) {
        int[] upper = board.row[amendments.get(0).cell];
        int[] lower = board.row[amendments.get(amendments.size() - 1).cell];
        List<Amendment> above = new ArrayList<>();
        List<Amendment> below = new ArrayList<>();
        for (Amendment amendment : amendments) {
            int[] row = board.row[amendment.cell];
            if ((row != upper && row != lower) || !amendment.forced) {
                return 0;
            }
            (row == upper ? above : below).add(amendment);
        }
        return above.isEmpty() || below.isEmpty() ? 0 : carriedThrough(above, below) + oneLineOff(above, below);
    }

    /** A figure was miscounted, and both its row's total and the totals of its column were computed with it. */
    private double carriedThrough(List<Amendment> row, List<Amendment> totals) {
        if (row.size() != totals.size() || row.size() < 2) {
            return 0;
        }
        Amendment last = row.get(row.size() - 1);
        double chance = 1 / model.further;
        for (int i = 0; i < row.size(); i++) {
            Amendment part = row.get(i);
            if (part.change() != totals.get(i).change() || !board.isPartOf(part.cell, totals.get(i).cell)) {
                return 0;
            }
            if (part != last) {
                chance *= board.isPartOf(part.cell, last.cell)
                        ? model.further * pairs.carried(part, single.rate(SlipKind.CARRIED_THROUGH))
                        : 0;
            }
        }
        return chance;
    }

    /** The figures of one row stand in the next one, whose own are lost, or stand in this one. */
    private double oneLineOff(List<Amendment> above, List<Amendment> below) {
        int[] upper = board.row[above.get(0).cell];
        int[] lower = board.row[below.get(0).cell];
        if (upper.length != lower.length || !board.areNextInColumn(upper[0], lower[0])) {
            return 0;
        }
        boolean down = fits(above, upper, lower);
        boolean up = fits(below, lower, upper);
        double chance =
                single.rate(SlipKind.ROW_ONE_LINE_OFF) / PairChances.atLeastOne(2 * reported.withLines().filledRows);
        if (down && up) {
            return chance;
        }
        boolean isOff = (down && reported.isEmpty(upper)) || (up && reported.isEmpty(lower));
        return isOff ? model.movedFar * chance : 0;
    }

    /** Tells whether the figures that the row should have stand in the other one. */
    private boolean fits(List<Amendment> amendments, int[] row, int[] other) {
        long[] should = reported.corrected(amendments, row);
        for (int i = 0; i < row.length; i++) {
            if (should[i] != reported.figures[other[i]]) {
                return false;
            }
        }
        return true;
    }
}
