// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import io.github.gouji.report.Applicant;
import io.github.gouji.report.Cell;
import io.github.gouji.report.DisputeGroup;
import io.github.gouji.report.DisputeResult;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Heading;
import io.github.gouji.report.ProactiveColumn;
import io.github.gouji.report.ProactiveRow;
import io.github.gouji.report.RequestRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A way to set out the figures of a table: which of its headings stand beside them and which above. A figure belongs
 * where its headings cross, so that a table may be turned, or all of it in one line.
 *
 * @param table the table
 * @param rowsBeside whether the headings of the form's rows stand at the left of the figures, and not above them
 * @param columnsBeside whether those of its columns do
 */
record Shape(FormTable table, boolean rowsBeside, boolean columnsBeside) {

    /** All shapes, those of the form first. */
    static final List<Shape> ALL = all();

    private static final Map<Shape, Map<Edition, List<Slot>>> SLOTS = slots();
    private static final Map<Shape, Map<Edition, Set<HeadingPair>>> ABOVE = allAbove();

    /**
     * The figures that one line holds.
     *
     * @param beside the headings beside the line
     * @param cells the cells in the order of the form
     * @param above the headings above each of them
     * @param at the place of the line in the form, from 0
     */
    record Slot(HeadingPair beside, List<Cell> cells, List<HeadingPair> above, int at) {}

    private static List<Shape> all() {
        List<Shape> all = new ArrayList<>();
        for (FormTable table : FormTable.values()) {
            all.add(new Shape(table, true, false));
            all.add(new Shape(table, false, false));
            all.add(new Shape(table, false, true));
            all.add(new Shape(table, true, true));
        }
        return List.copyOf(all);
    }

    private static Map<Shape, Map<Edition, List<Slot>>> slots() {
        Map<Shape, Map<Edition, List<Slot>>> slots = new LinkedHashMap<>();
        for (Shape shape : ALL) {
            Map<Edition, List<Slot>> ofEditions = new LinkedHashMap<>();
            Arrays.stream(Edition.values()).forEach(edition -> ofEditions.put(edition, shape.cut(edition)));
            slots.put(shape, ofEditions);
        }
        return slots;
    }

    private static Map<Shape, Map<Edition, Set<HeadingPair>>> allAbove() {
        Map<Shape, Map<Edition, Set<HeadingPair>>> above = new HashMap<>();
        for (Shape shape : ALL) {
            Map<Edition, Set<HeadingPair>> ofEditions = new EnumMap<>(Edition.class);
            for (Edition edition : Edition.values()) {
                Set<HeadingPair> pairs = new LinkedHashSet<>();
                Cell.of(shape.table, edition).forEach(cell -> pairs.add(shape.above(cell)));
                ofEditions.put(
                        edition,
                        ofEditions.values().stream()
                                .filter(pairs::equals)
                                .findFirst()
                                .orElse(pairs));
            }
            above.put(shape, ofEditions);
        }
        return above;
    }

    private List<Slot> cut(Edition edition) {
        Map<HeadingPair, List<Cell>> lines = new LinkedHashMap<>();
        for (Cell cell : Cell.of(table, edition)) {
            lines.computeIfAbsent(beside(cell), key -> new ArrayList<>()).add(cell);
        }
        List<Slot> slots = new ArrayList<>();
        lines.forEach((key, cells) -> slots.add(new Slot(
                key, List.copyOf(cells), cells.stream().map(this::above).toList(), slots.size())));
        return List.copyOf(slots);
    }

    /** Returns the lines of the table in an edition, in the order of the form. */
    List<Slot> slots(Edition edition) {
        return SLOTS.getOrDefault(this, Map.of()).getOrDefault(edition, List.of());
    }

    /** Returns the headings above the columns in an edition, in the order of the form. */
    Set<HeadingPair> above(Edition edition) {
        return ABOVE.getOrDefault(this, Map.of()).getOrDefault(edition, Set.of());
    }

    /** Returns the first edition with the same headings above the columns as the given one. */
    Edition likeAbove(Edition edition) {
        for (Edition other : Edition.values()) {
            if (above(other).equals(above(edition))) {
                return other;
            }
        }
        return edition;
    }

    /** Returns the headings of a cell that stand beside its line. */
    HeadingPair beside(Cell cell) {
        return new HeadingPair(rowsBeside ? cell.row() : null, columnsBeside ? cell.column() : null);
    }

    /** Returns the headings of a cell that stand above its column. */
    HeadingPair above(Cell cell) {
        return new HeadingPair(rowsBeside ? null : cell.row(), columnsBeside ? null : cell.column());
    }

    /** Tells whether everything stands above, so that one line holds the whole table. */
    boolean isOneLine() {
        return !rowsBeside && !columnsBeside;
    }

    /** Tells whether each line holds one figure. */
    boolean isList() {
        return rowsBeside && columnsBeside;
    }

    /** Tells whether the heading is one of the table's rows, of any edition. */
    static boolean isRow(FormTable table, Heading heading) {
        return switch (table) {
            case PROACTIVE -> heading instanceof ProactiveRow;
            case REQUESTS -> heading instanceof RequestRow;
            case DISPUTES -> heading instanceof DisputeGroup;
        };
    }

    /** Tells whether the heading is a row of any table. */
    static boolean isRow(Heading heading) {
        return heading instanceof ProactiveRow || heading instanceof RequestRow || heading instanceof DisputeGroup;
    }

    /** Tells whether the heading is one of the table's columns, of any edition. */
    static boolean isColumn(FormTable table, Heading heading) {
        return switch (table) {
            case PROACTIVE -> heading instanceof ProactiveColumn;
            case REQUESTS -> heading instanceof Applicant;
            case DISPUTES -> heading instanceof DisputeResult;
        };
    }
}
