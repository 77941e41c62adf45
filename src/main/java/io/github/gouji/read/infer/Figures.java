// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.infer;

import io.github.gouji.report.Cell;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures of a table while ways to read its open rows are tried, by the places of the cells in the form. */
final class Figures {

    private final Map<Cell, Integer> places = new HashMap<>();
    private final long[] values;
    private final BitSet filled = new BitSet();
    private final BitSet known = new BitSet();

    /** Takes the figures that are sure, {@code null} for a blank. */
    Figures(List<Cell> cells, Map<Cell, @Nullable Long> sure) {
        values = new long[cells.size()];
        for (int i = 0; i < cells.size(); i++) {
            places.put(cells.get(i), i);
            known.set(i, sure.containsKey(cells.get(i)));
            put(i, sure.get(cells.get(i)));
        }
    }

    /**
     * An equation by the places of its cells.
     *
     * @param left the cells of one side
     * @param right the cells of the other
     * @param totals those that hold totals
     * @param cells all of them
     */
    record Sum(BitSet left, BitSet right, BitSet totals, BitSet cells) {}

    Sum compile(Equation equation) {
        return new Sum(
                places(equation.left()), places(equation.right()), places(equation.totals()), places(equation.cells()));
    }

    BitSet places(Collection<Cell> cells) {
        BitSet all = new BitSet();
        cells.forEach(cell -> all.set(places.getOrDefault(cell, 0)));
        return all;
    }

    boolean isKnown(Cell cell) {
        return known.get(places.getOrDefault(cell, 0));
    }

    void put(List<Cell> cells, Way way) {
        for (int i = 0; i < cells.size(); i++) {
            put(places.getOrDefault(cells.get(i), 0), way.figures().get(i));
        }
    }

    private void put(int place, @Nullable Long figure) {
        filled.set(place, figure != null);
        values[place] = figure == null ? 0 : figure;
    }

    /** Tells whether a total of the equation is blank, so that it says nothing. */
    boolean isSilent(Sum equation) {
        BitSet totals = equation.totals();
        for (int i = totals.nextSetBit(0); i >= 0; i = totals.nextSetBit(i + 1)) {
            if (!filled.get(i)) {
                return true;
            }
        }
        return false;
    }

    boolean isBroken(Sum equation) {
        return !isSilent(equation) && sum(equation.left()) != sum(equation.right());
    }

    private long sum(BitSet cells) {
        long sum = 0;
        for (int i = cells.nextSetBit(0); i >= 0; i = cells.nextSetBit(i + 1)) {
            sum += values[i];
        }
        return sum;
    }
}
