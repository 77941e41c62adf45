// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.likelihood;

import io.github.gouji.report.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where the cells of one system of equations stand to one another, by their numbers in it. Immutable. */
public final class Board {

    private static final int[] NONE = {};

    final List<Cell> cells;
    final int size;
    /** The row of each cell, in the order of the form; equal rows are one array. */
    final int[][] row;

    final int[][] column;
    final int[] inRow;
    final int[] inColumn;
    /** What adds to each cell: one array for each equation that says so; none where the cell is a part only. */
    final int[][][] parts;
    /** How many equations say what adds to each cell. */
    final int[] sums;
    /** All rows, and all columns, each once. */
    final List<int[]> rows;

    final List<int[]> columns;
    /** Rows whose cells are added up, each column to a cell of one row of totals; none where the form has no such. */
    final List<int[]> summedRows;

    private final boolean[] rowTotal;
    private final int[] numbers = new int[Cell.all().size()];

    /**
     * Numbers the cells.
     *
     * @param layout where all cells of the form stand
     * @param cells those of the system, in form order
     */
    public Board(FormLayout layout, List<Cell> cells) {
        this.cells = List.copyOf(cells);
        size = cells.size();
        Arrays.fill(numbers, -1);
        for (int i = 0; i < size; i++) {
            numbers[cells.get(i).index()] = i;
        }
        row = new int[size][];
        column = new int[size][];
        inRow = new int[size];
        inColumn = new int[size];
        parts = new int[size][][];
        sums = new int[size];
        rowTotal = new boolean[size];
        for (int i = 0; i < size; i++) {
            place(i, layout);
        }
        rows = distinct(row);
        columns = distinct(column);
        summedRows = summedRows();
    }

    private void place(int cell, FormLayout layout) {
        Cell address = cells.get(cell);
        row[cell] = line(layout.rowOf(address), row, cell);
        column[cell] = line(layout.columnOf(address), column, cell);
        inRow[cell] = indexOf(row[cell], cell);
        inColumn[cell] = indexOf(column[cell], cell);
        parts[cell] = layout.partsOf(address).stream()
                .map(this::numbers)
                .filter(sum -> sum.length > 0)
                .toArray(int[][]::new);
        sums[cell] = parts[cell].length;
        for (int[] sum : parts[cell]) {
            rowTotal[cell] |= indexOf(row[cell], sum[0]) >= 0;
        }
    }

    /** Returns the numbers of a line, in the array of the cell of it that was placed first. */
    private int[] line(List<Cell> line, int[][] lines, int cell) {
        int[] found = numbers(line);
        return found[0] < cell ? lines[found[0]] : found;
    }

    private int[] numbers(List<Cell> line) {
        return line.stream()
                .mapToInt(cell -> numbers[cell.index()])
                .filter(number -> number >= 0)
                .toArray();
    }

    private static int indexOf(int[] line, int cell) {
        for (int i = 0; i < line.length; i++) {
            if (line[i] == cell) {
                return i;
            }
        }
        return -1;
    }

    private static List<int[]> distinct(int[][] lines) {
        List<int[]> distinct = new ArrayList<>();
        for (int cell = 0; cell < lines.length; cell++) {
            if (lines[cell][0] == cell) {
                distinct.add(lines[cell]);
            }
        }
        return distinct;
    }

    private List<int[]> summedRows() {
        Set<int[]> found = new LinkedHashSet<>();
        for (int total = 0; total < size; total++) {
            for (int[] sum : parts[total]) {
                if (row[sum[0]] != row[total]) {
                    for (int part : sum) {
                        found.add(row[part]);
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    boolean isTotal(int cell) {
        return sums[cell] > 0;
    }

    /** Tells whether the cell is the total of others in its row. */
    boolean isRowTotal(int cell) {
        return rowTotal[cell];
    }

    boolean isPartOf(int part, int total) {
        for (int[] sum : parts[total]) {
            if (Arrays.binarySearch(sum, part) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns the parts in the column of a total that add to it, none if it is no such total. */
    int[] partsBelow(int total) {
        for (int[] sum : parts[total]) {
            if (row[sum[0]] != row[total]) {
                return sum;
            }
        }
        return NONE;
    }

    boolean areNeighbours(int a, int b) {
        return areNextInRow(a, b) || areNextInColumn(a, b);
    }

    boolean areNextInRow(int a, int b) {
        return row[a] == row[b] && Math.abs(inRow[a] - inRow[b]) == 1;
    }

    boolean areNextInColumn(int a, int b) {
        return column[a] == column[b] && Math.abs(inColumn[a] - inColumn[b]) == 1;
    }
}
