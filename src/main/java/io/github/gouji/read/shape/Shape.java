// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.shape;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Heading;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A way to set out the figures of a table: which of its headings stand beside them and which above. A figure belongs
 * where its headings cross, so that a table may be turned, or all of it in one line. Compared by identity.
 */
public final class Shape {

    private static final Map<FormTable, List<Shape>> BY_TABLE = byTable();

    private final FormTable table;
    private final boolean rowsBeside;
    private final boolean columnsBeside;
    private final Map<Edition, List<Slot>> slots = new EnumMap<>(Edition.class);
    private final Map<Edition, Map<Heading, List<Slot>>> byHeading = new EnumMap<>(Edition.class);
    private final Map<Edition, Set<HeadingPair>> above = new EnumMap<>(Edition.class);
    private final Map<Edition, Edition> alike = new EnumMap<>(Edition.class);

    /**
     * The figures that one line holds.
     *
     * @param beside the headings beside the line
     * @param cells the cells in the order of the form
     * @param above the headings above each of them
     * @param at the place of the line in the form, from 0
     */
    public record Slot(HeadingPair beside, List<Cell> cells, List<HeadingPair> above, int at) {}

    /**
     * Sets out a table.
     *
     * @param rowsBeside whether the headings of the form's rows stand at the left of the figures, and not above them
     * @param columnsBeside whether those of its columns do
     */
    private Shape(FormTable table, boolean rowsBeside, boolean columnsBeside) {
        this.table = table;
        this.rowsBeside = rowsBeside;
        this.columnsBeside = columnsBeside;
        for (Edition edition : Edition.values()) {
            Map<HeadingPair, List<Cell>> lines = new LinkedHashMap<>();
            Set<HeadingPair> pairs = new LinkedHashSet<>();
            for (Cell cell : Cell.of(table, edition)) {
                lines.computeIfAbsent(beside(cell), key -> new ArrayList<>()).add(cell);
                pairs.add(above(cell));
            }
            List<Slot> ofEdition = new ArrayList<>();
            Map<Heading, List<Slot>> ofHeadings = new HashMap<>();
            lines.forEach((beside, cells) -> {
                Slot slot = new Slot(
                        beside,
                        List.copyOf(cells),
                        cells.stream().map(this::above).toList(),
                        ofEdition.size());
                ofEdition.add(slot);
                Heading first = rowsBeside ? beside.row() : beside.column();
                if (first != null) {
                    ofHeadings.computeIfAbsent(first, key -> new ArrayList<>()).add(slot);
                }
            });
            slots.put(edition, List.copyOf(ofEdition));
            byHeading.put(edition, ofHeadings);
            alike.put(edition, edition);
            above.forEach((other, same) ->
                    alike.compute(edition, (key, before) -> before == edition && same.equals(pairs) ? other : before));
            above.put(edition, pairs);
        }
    }

    /** Returns the shapes of a table, that of the form first. */
    public static List<Shape> of(FormTable table) {
        return BY_TABLE.getOrDefault(table, List.of());
    }

    private static Map<FormTable, List<Shape>> byTable() {
        Map<FormTable, List<Shape>> all = new EnumMap<>(FormTable.class);
        for (FormTable table : FormTable.values()) {
            all.put(
                    table,
                    List.of(
                            new Shape(table, true, false),
                            new Shape(table, false, false),
                            new Shape(table, false, true),
                            new Shape(table, true, true)));
        }
        return all;
    }

    /** Returns the table that is set out. */
    public FormTable table() {
        return table;
    }

    /** Tells whether the headings of the form's rows stand at the left of the figures, and not above them. */
    public boolean rowsBeside() {
        return rowsBeside;
    }

    /** Tells whether the headings of the form's columns stand at the left of the figures, and not above them. */
    public boolean columnsBeside() {
        return columnsBeside;
    }

    /** Returns the lines of the table in an edition, in the order of the form. */
    public List<Slot> slots(Edition edition) {
        return slots.getOrDefault(edition, List.of());
    }

    /** Returns those lines beside which a heading stands first. */
    public List<Slot> slots(Edition edition, Heading heading) {
        return byHeading.getOrDefault(edition, Map.of()).getOrDefault(heading, List.of());
    }

    /** Returns the headings above the columns in an edition, in the order of the form. */
    public Set<HeadingPair> above(Edition edition) {
        return above.getOrDefault(edition, Set.of());
    }

    /** Returns the first edition with the same headings above the columns as the given one. */
    public Edition likeAbove(Edition edition) {
        return alike.getOrDefault(edition, edition);
    }

    /** Returns the headings of a cell that stand beside its line. */
    HeadingPair beside(Cell cell) {
        return new HeadingPair(rowsBeside ? cell.row() : null, columnsBeside ? cell.column() : null);
    }

    /** Returns the headings of a cell that stand above its column. */
    public HeadingPair above(Cell cell) {
        return new HeadingPair(rowsBeside ? null : cell.row(), columnsBeside ? null : cell.column());
    }

    /** Tells whether everything stands above, so that one line holds the whole table. */
    public boolean isOneLine() {
        return !rowsBeside && !columnsBeside;
    }

    /** Tells whether each line holds one figure. */
    public boolean isList() {
        return rowsBeside && columnsBeside;
    }

    /**
     * Tells whether headings come in the order of the form, or with the last of them first: others come of lost spans. All of
     * a table in one line may come in any order.
     */
    public boolean isUsual(List<HeadingPair> keys, List<HeadingPair> order) {
        return isTurned(keys, order, 0) || isTurned(keys, order, 1) || (isOneLine() && keys.containsAll(order));
    }

    /** Tells whether some headings are those of an order from its beginning, or with so many of its last in front. */
    private static boolean isTurned(List<HeadingPair> keys, List<HeadingPair> order, int lastFirst) {
        boolean isTurned = keys.size() == order.size();
        for (int i = 0; i < order.size() && isTurned; i++) {
            isTurned = keys.get((i + lastFirst) % order.size()).equals(order.get(i));
        }
        return isTurned;
    }
}
