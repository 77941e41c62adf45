// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.likelihood;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Which cells one mistake may make wrong together. */
public enum MistakenCells {
    /** A row that was not filled in, or that was miscounted. */
    ROW(board -> board.rows),
    /** A column whose figures stand one line off, or were taken from somewhere else. */
    COLUMN(board -> board.columns),
    /** A row and the row of totals that was computed with it. */
    ROW_AND_TOTALS(MistakenCells::withTotals),
    /** Two rows below each other, the figures of which stand one line off. */
    NEIGHBOURING_ROWS(MistakenCells::neighbours);

    private final Function<Board, List<int[]>> cells;

    MistakenCells(Function<Board, List<int[]>> cells) {
        this.cells = cells;
    }

    /** Returns the sets of more than one cell, each once, by the numbers of the cells, ascending. */
    public static List<int[]> of(Board board) {
        List<int[]> all = new ArrayList<>();
        for (MistakenCells kind : values()) {
            for (int[] cells : kind.cells.apply(board)) {
                if (cells.length > 1 && all.stream().noneMatch(other -> Arrays.equals(other, cells))) {
                    all.add(cells);
                }
            }
        }
        return all;
    }

    private static List<int[]> withTotals(Board board) {
        List<int[]> pairs = new ArrayList<>();
        for (int[] row : board.summedRows) {
            for (int[] totals : board.rows) {
                if (totals != row && board.isPartOf(row[0], totals[0])) {
                    pairs.add(joined(row, totals));
                }
            }
        }
        return pairs;
    }

    private static List<int[]> neighbours(Board board) {
        List<int[]> pairs = new ArrayList<>();
        for (int i = 1; i < board.rows.size(); i++) {
            pairs.add(joined(board.rows.get(i - 1), board.rows.get(i)));
        }
        return pairs;
    }

    private static int[] joined(int[] a, int[] b) {
        int[] joined = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, joined, a.length, b.length);
        Arrays.sort(joined);
        return joined;
    }
}
