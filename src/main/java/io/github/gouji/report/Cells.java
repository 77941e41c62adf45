// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.report;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cells that the rows and columns of the form make: in form order, by id, by edition. */
final class Cells {

    static final List<Cell> ALL = all();
    static final Map<String, Cell> BY_ID = byId();

    private static final Map<Heading, Map<Heading, Cell>> BY_HEADINGS = byHeadings();
    private static final List<OfTable> BY_TABLE =
            Arrays.stream(FormTable.values()).map(OfTable::of).toList();

    private Cells() {}

    /**
     * What the editions of a table have.
     *
     * @param cells for each edition, the cells
     * @param introduced for each edition, the first one from which on the table has these cells
     */
    private record OfTable(List<List<Cell>> cells, List<Edition> introduced) {

        static OfTable of(FormTable table) {
            List<List<Cell>> cells = new ArrayList<>();
            List<Edition> introduced = new ArrayList<>();
            for (Edition edition : Edition.values()) {
                List<Cell> own = ALL.stream()
                        .filter(cell -> cell.table() == table && cell.existsIn(edition))
                        .toList();
                int last = cells.size() - 1;
                boolean isNew = last < 0 || !own.equals(cells.get(last));
                introduced.add(isNew ? edition : introduced.get(last));
                cells.add(own);
            }
            return new OfTable(List.copyOf(cells), List.copyOf(introduced));
        }
    }

    private static List<Cell> all() {
        List<Cell> cells = new ArrayList<>();
        for (ProactiveRow row : ProactiveRow.values()) {
            add(FormTable.PROACTIVE, row, row.columns(), cells);
        }
        for (RequestRow row : RequestRow.values()) {
            add(FormTable.REQUESTS, row, List.of(Applicant.values()), cells);
        }
        for (DisputeGroup group : DisputeGroup.values()) {
            add(FormTable.DISPUTES, group, List.of(DisputeResult.values()), cells);
        }
        return List.copyOf(cells);
    }

    private static void add(FormTable table, Heading row, List<? extends Heading> columns, List<Cell> into) {
        for (Heading column : columns) {
            into.add(new Cell(table, row, column, into.size()));
        }
    }

    private static Map<String, Cell> byId() {
        Map<String, Cell> byId = new HashMap<>();
        ALL.forEach(cell -> byId.put(cell.id(), cell));
        return Map.copyOf(byId);
    }

    private static Map<Heading, Map<Heading, Cell>> byHeadings() {
        Map<Heading, Map<Heading, Cell>> cells = new HashMap<>();
        ALL.forEach(cell ->
                cells.computeIfAbsent(cell.row(), row -> new HashMap<>()).put(cell.column(), cell));
        return cells;
    }

    static List<Cell> of(FormTable table, Edition edition) {
        return BY_TABLE.get(table.ordinal()).cells().get(edition.ordinal());
    }

    /** Returns the first of the editions up to the given one between which the table has the same cells. */
    static Edition introduced(FormTable table, Edition edition) {
        return BY_TABLE.get(table.ordinal()).introduced().get(edition.ordinal());
    }

    static Cell at(Heading row, Heading column) {
        Cell cell = requireNonNull(BY_HEADINGS.get(row)).get(requireNonNull(column, "column"));
        if (cell == null) {
            throw new IllegalArgumentException("row " + row.id() + " of the form has no column " + column.id());
        }
        return cell;
    }
}
