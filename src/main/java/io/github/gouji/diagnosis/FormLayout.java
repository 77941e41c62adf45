package io.github.gouji.diagnosis;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.Comparison;
import io.github.gouji.rule.Form;
import io.github.gouji.rule.LinearForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where the cells of a form stand to one another: which are neighbours, and which are totals of which. */
final class FormLayout {

    private final Map<Cell, Place> places = new HashMap<>();
    private final Map<Cell, List<List<Cell>>> parts = new HashMap<>();

    FormLayout(Form form, List<BoundRule> rules) {
        place(FormTable.PROACTIVE, form.proactive());
        place(FormTable.REQUESTS, form.requests());
        place(FormTable.DISPUTES, form.requests());
        for (BoundRule rule : rules) {
            if (isTotal(rule)) {
                parts.computeIfAbsent(rule.left().terms().get(0).cell(), total -> new ArrayList<>())
                        .add(rule.right().terms().stream()
                                .map(LinearForm.Term::cell)
                                .toList());
            }
        }
    }

    private record Place(FormTable table, int row, int column) {}

    /** Table 四 is one row of figures; the others have a row for each row id. */
    private void place(FormTable table, Edition edition) {
        int row = -1;
        int column = 0;
        String last = "";
        for (Cell cell : Cell.of(table, edition)) {
            boolean newRow = table == FormTable.DISPUTES ? row < 0 : !cell.row().equals(last);
            row += newRow ? 1 : 0;
            column = newRow ? 0 : column + 1;
            last = cell.row();
            places.put(cell, new Place(table, row, column));
        }
    }

    /** Tells whether the rule says that one figure is the sum of several others. */
    private static boolean isTotal(BoundRule rule) {
        return rule.rule().relation().comparison() == Comparison.EQUAL
                && rule.left().terms().size() == 1
                && isSum(rule.left())
                && rule.right().terms().size() > 1
                && isSum(rule.right());
    }

    private static boolean isSum(LinearForm side) {
        return side.constant() == 0 && side.terms().stream().allMatch(term -> term.coefficient() == 1);
    }

    /** Returns what adds to the cell: one list for each rule that makes it a total. */
    List<List<Cell>> partsOf(Cell cell) {
        return parts.getOrDefault(cell, List.of());
    }

    boolean isTotal(Cell cell) {
        return parts.containsKey(cell);
    }

    boolean isPartOf(Cell part, Cell total) {
        return partsOf(total).stream().anyMatch(cells -> cells.contains(part));
    }

    boolean areNeighbours(Cell a, Cell b) {
        Place one = placeOf(a);
        Place other = placeOf(b);
        return one.table == other.table && Math.abs(one.row - other.row) + Math.abs(one.column - other.column) == 1;
    }

    /** Returns the cells that stand in one row of the form with this one, itself included. */
    List<Cell> rowOf(Cell cell) {
        return places.keySet().stream()
                .filter(other -> other.table() == cell.table() && other.row().equals(cell.row()))
                .toList();
    }

    private Place placeOf(Cell cell) {
        return Objects.requireNonNull(places.get(cell));
    }
}
