// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.likelihood;

/** How likely the slips are that make two figures wrong. */
final class PairChances {

    private final Reported reported;
    private final Board board;
    private final SingleSlips single;
    private final Model model;

    PairChances(Reported reported, SingleSlips single, Model model) {
        this.reported = reported;
        this.board = reported.board;
        this.single = single;
        this.model = model;
    }

    /** Returns how likely one slip is behind both; 0 if none is. */
    double of(Amendment a, Amendment b) {
        long first = a.change();
        long second = b.change();
        if (first == second) {
            return carried(a, b) + carried(b, a);
        }
        if (first == -second) {
            return moved(a, b);
        }
        return board.areNeighbours(a.cell, b.cell) ? overwritten(a, b) + overwritten(b, a) : 0;
    }

    double carried(Amendment part, Amendment total) {
        return board.isPartOf(part.cell, total.cell) ? carried(part, single.rate(SlipKind.CARRIED_INTO_TOTAL)) : 0;
    }

    /** Returns how likely a figure was miscounted, or mistyped, before others were computed with it. */
    double carried(Amendment part, double rate) {
        double amount = Amounts.of(Math.abs(part.change()), part.should) / 2;
        return rate * amount / atLeastOne(reported.positiveParts) + model.carriedTyping * part.here;
    }

    private double moved(Amendment a, Amendment b) {
        boolean inRow = board.row[a.cell] == board.row[b.cell];
        boolean inColumn = board.column[a.cell] == board.column[b.cell];
        double chance = 0;
        if (inRow && !board.isRowTotal(a.cell) && !board.isRowTotal(b.cell)) {
            chance = single.rate(SlipKind.MOVED_IN_ROW) * amount(a, b) / (board.row[a.cell].length - 1);
            if (board.areNextInRow(a.cell, b.cell) && areExchanged(a, b)) {
                chance += exchanged(
                        a,
                        SlipKind.ONE_COLUMN_OFF,
                        reported.withLines().offInRow,
                        SlipKind.SWAPPED_IN_ROW,
                        reported.withLines().swapsInRow);
            }
        } else if (inColumn) {
            double total = board.isTotal(a.cell) || board.isTotal(b.cell) ? model.movedIntoTotal : 1;
            chance = total * single.rate(SlipKind.MOVED_IN_COLUMN) * amount(a, b) / (board.column[a.cell].length - 1);
            if (board.areNextInColumn(a.cell, b.cell) && areExchanged(a, b)) {
                chance += exchanged(
                        a,
                        SlipKind.ONE_ROW_OFF,
                        reported.withLines().offInColumn,
                        SlipKind.SWAPPED_IN_COLUMN,
                        reported.withLines().swapsInColumn);
            }
        } else {
            double total = board.isTotal(a.cell) || board.isTotal(b.cell) ? model.movedIntoTotal : 1;
            chance = total * model.movedFar * single.rate(SlipKind.MOVED_IN_ROW) * amount(a, b) / board.size;
        }
        return chance;
    }

    private double exchanged(Amendment a, SlipKind off, int offs, SlipKind swap, int swaps) {
        return a.is == 0 || a.should == 0 ? single.rate(off) / atLeastOne(offs) : single.rate(swap) / atLeastOne(swaps);
    }

    /** Returns how likely such an amount went from the figure that has too little to the one that has too much. */
    private double amount(Amendment a, Amendment b) {
        Amendment from = a.change() > 0 ? a : b;
        double whole = from.is == 0 ? model.movedWhole : 0;
        double some = (1 - model.movedWhole) * Amounts.of(Math.abs(a.change()), from.should);
        return (whole + some) / atLeastOne(reported.positiveParts);
    }

    private static boolean areExchanged(Amendment a, Amendment b) {
        return a.is == b.should && b.is == a.should;
    }

    /** The first figure stands in the second cell, whose own figure is lost. */
    private double overwritten(Amendment a, Amendment b) {
        return a.is == 0 && a.should == b.is
                ? model.movedFar * single.rate(SlipKind.ONE_COLUMN_OFF) / atLeastOne(reported.withLines().offInRow)
                : 0;
    }

    static int atLeastOne(int places) {
        return Math.max(places, 1);
    }
}
