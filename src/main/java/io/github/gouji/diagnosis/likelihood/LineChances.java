// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.likelihood;

import java.util.List;

/** How likely the slips are that make several figures of one row, or of one column, wrong. */
final class LineChances {

    private final Reported reported;
    private final Board board;
    private final SingleSlips single;
    private final PairChances pairs;
    private final Model model;

    LineChances(Reported reported, SingleSlips single, PairChances pairs, Model model) {
        this.reported = reported;
        this.board = reported.board;
        this.single = single;
        this.pairs = pairs;
        this.model = model;
    }

    double ofRow(List<Amendment> amendments) {
        int[] row = board.row[amendments.get(0).cell];
        return inTotals(amendments, row)
                + enteredTwice(amendments, row)
                + notFilled(amendments, row)
                + ofLine(amendments, row, board.inRow);
    }

    double ofColumn(List<Amendment> amendments) {
        int[] column = board.column[amendments.get(0).cell];
        double copied =
                reported.isLastYears(column) ? single.rate(SlipKind.LAST_YEARS_FIGURES) / 2 / board.columns.size() : 0;
        return copied + ofLine(amendments, column, board.inColumn);
    }

    private double ofLine(List<Amendment> amendments, int[] line, int[] place) {
        double chance = 0;
        if (amendments.size() > 2) {
            chance = carried(amendments);
            int first = place[amendments.get(0).cell];
            int last = place[amendments.get(amendments.size() - 1).cell];
            long[] should = reported.corrected(amendments, line);
            double off = shifted(line, should, first, last, 1) + shifted(line, should, last, first, -1);
            chance += single.rate(SlipKind.LINE_ONE_OFF) * off / (2 * board.rows.size());
        }
        return chance;
    }

    /**
     * Returns 1 where each figure stands one step on, so that the first place has zero, and less where the last place
     * lost a figure of its own.
     */
    private double shifted(int[] line, long[] should, int from, int to, int step) {
        int moved = 0;
        boolean shifted = reported.figures[line[from]] == 0;
        for (int i = from; shifted && i != to; i += step) {
            shifted = should[i] == reported.figures[line[i + step]];
            moved += should[i] == 0 ? 0 : 1;
        }
        return !shifted || moved < 2 ? 0 : should[to] == 0 ? 1 : model.movedFar;
    }

    /** Several parts are wrong, and their total was computed with them. */
    private double carried(List<Amendment> amendments) {
        Amendment total = amendments.get(amendments.size() - 1);
        double chance = 1 / model.further;
        long change = 0;
        for (Amendment part : amendments.subList(0, amendments.size() - 1)) {
            if (!board.isPartOf(part.cell, total.cell)) {
                return 0;
            }
            chance *= model.further * pairs.carried(part, total);
            change += part.change();
        }
        return change == total.change() ? chance : 0;
    }

    /** A row was counted twice in all its totals, or in none. */
    private double inTotals(List<Amendment> amendments, int[] row) {
        double chance = 0;
        if (board.partsBelow(amendments.get(0).cell).length > 0) {
            long[] should = reported.corrected(amendments, row);
            for (int[] part : board.summedRows) {
                if (isCounted(part, row, should, -1)) {
                    chance += single.rate(SlipKind.ROW_COUNTED_TWICE)
                            / PairChances.atLeastOne(reported.withLines().fullRows);
                } else if (isCounted(part, row, should, 1)) {
                    chance +=
                            single.rate(SlipKind.ROW_LEFT_OUT) / PairChances.atLeastOne(reported.withLines().fullRows);
                }
            }
        }
        return chance;
    }

    private boolean isCounted(int[] part, int[] totals, long[] should, int sign) {
        boolean counted = part.length == totals.length;
        for (int i = 0; counted && i < totals.length; i++) {
            counted = should[i] - reported.figures[totals[i]] == sign * reported.figures[part[i]]
                    && board.isPartOf(part[i], totals[i]);
        }
        return counted;
    }

    /** A row was not filled in, though its figures are counted in others. */
    private double notFilled(List<Amendment> amendments, int[] row) {
        boolean whole = board.isRowTotal(amendments.get(amendments.size() - 1).cell);
        return whole && reported.isEmpty(row)
                ? single.rate(SlipKind.ROW_NOT_FILLED) / (reported.withLines().filledRows + 1)
                : 0;
    }

    /** Requests of one row were entered in an empty row as well. */
    private double enteredTwice(List<Amendment> amendments, int[] row) {
        if (!board.summedRows.contains(row) || !isCleared(amendments, row)) {
            return 0;
        }
        double chance = 0;
        for (int[] from : board.summedRows) {
            if (from != row && from.length == row.length && !reported.isEmpty(from)) {
                chance += some(from, row);
            }
        }
        return single.rate(SlipKind.ROW_ENTERED_TWICE)
                * chance
                / PairChances.atLeastOne(reported.withLines().fullRows - 1)
                / (reported.withLines().emptyRows + 1);
    }

    /** Tells whether all figures of the row must go. */
    private boolean isCleared(List<Amendment> amendments, int[] row) {
        for (long figure : reported.corrected(amendments, row)) {
            if (figure != 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns how likely it is that some of these requests, or all, are just those of the row. */
    private double some(int[] from, int[] row) {
        boolean all = true;
        double chance = 1 - model.wholeRow;
        for (int i = 0; i < row.length; i++) {
            long requests = reported.figures[from[i]];
            long some = reported.figures[row[i]];
            if (some > requests || some < 0) {
                return 0;
            }
            all &= some == requests;
            chance /= board.isRowTotal(row[i]) ? 1 : requests + 1;
        }
        return all ? chance + model.wholeRow : chance;
    }
}
