// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing.text;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Heading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of a table that may be drawn.
 *
 * @param index its place in the table
 * @param heading its heading
 * @param cells its cells
 */
record TableRow(int index, Heading heading, List<Cell> cells) {

    private static final int MARKED = 4;
    private static final int CONCERNED = 3;
    private static final int NEIGHBOUR = 2;
    private static final int CONCERNED_ZERO = 1;

    /** Returns the rows of a table, in form order. */
    static List<TableRow> of(FormTable table, Edition edition) {
        Map<Heading, List<Cell>> cells = new LinkedHashMap<>();
        Cell.of(table, edition)
                .forEach(cell -> cells.computeIfAbsent(cell.row(), row -> new ArrayList<>())
                        .add(cell));
        List<TableRow> rows = new ArrayList<>();
        cells.forEach((heading, inRow) -> rows.add(new TableRow(rows.size(), heading, List.copyOf(inRow))));
        return rows;
    }

    /**
     * Chooses rows with a cell that stands out, then those that such a cell has to do with, then its neighbours.
     *
     * @param most how many lines there is room for, one for each row and each gap
     */
    static List<TableRow> chosen(List<TableRow> all, Drawing drawing, int most) {
        List<TableRow> byWeight = new ArrayList<>(all);
        byWeight.sort(Comparator.comparingInt((TableRow row) -> row.weight(all, drawing))
                .reversed());
        List<TableRow> chosen = new ArrayList<>();
        for (TableRow row : byWeight) {
            List<TableRow> more = new ArrayList<>(chosen);
            more.add(row);
            more.sort(Comparator.comparingInt(TableRow::index));
            if (row.weight(all, drawing) > 0 && more.size() + gaps(more, all.size()) <= most) {
                chosen = more;
            }
        }
        return chosen;
    }

    private static int gaps(List<TableRow> chosen, int size) {
        int gaps = 0;
        int next = 0;
        for (TableRow row : chosen) {
            gaps += row.index > next ? 1 : 0;
            next = row.index + 1;
        }
        return gaps + (next < size ? 1 : 0);
    }

    private int weight(List<TableRow> all, Drawing drawing) {
        if (isMarked(drawing)) {
            return MARKED;
        }
        if (cells.stream().anyMatch(cell -> drawing.isShown(cell) && drawing.matters(cell))) {
            return CONCERNED;
        }
        boolean isNeighbour = all.subList(Math.max(0, index - 1), Math.min(all.size(), index + 2)).stream()
                .anyMatch(row -> row.isMarked(drawing));
        if (isNeighbour) {
            return NEIGHBOUR;
        }
        boolean concerned = all.size() > CONCERNED && cells.stream().anyMatch(drawing::isShown);
        return concerned ? CONCERNED_ZERO : 0;
    }

    private boolean isMarked(Drawing drawing) {
        return cells.stream().anyMatch(drawing::isMarked);
    }
}
