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

    /** Where a cell stands: in which row of the form, and in which column. */
    private record Place(List<Cell> row, int inRow, List<Cell> column, int inColumn) {}

    private void place(FormTable table, Edition edition) {
        Map<String, List<Cell>> columns = new HashMap<>();
        for (List<Cell> row : rows(Cell.of(table, edition))) {
            for (Cell cell : row) {
                String heading = table == FormTable.DISPUTES ? cell.id() : cell.column();
                List<Cell> column = columns.computeIfAbsent(heading, id -> new ArrayList<>());
                places.put(cell, new Place(row, row.indexOf(cell), column, column.size()));
                column.add(cell);
            }
        }
    }

    /** Table 四 is one row of figures; the others have a row for each row id. */
    private static List<List<Cell>> rows(List<Cell> cells) {
        List<List<Cell>> rows = new ArrayList<>();
        String last = "";
        for (Cell cell : cells) {
            if (rows.isEmpty()
                    || (cell.table() != FormTable.DISPUTES && !cell.row().equals(last))) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(cell);
            last = cell.row();
        }
        return rows;
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
        return (one.row == other.row && Math.abs(one.inRow - other.inRow) == 1)
                || (one.column == other.column && Math.abs(one.inColumn - other.inColumn) == 1);
    }

    /** Returns the cells that stand in one row of the form with this one, itself included, in form order. */
    List<Cell> rowOf(Cell cell) {
        return placeOf(cell).row;
    }

    /** Returns the cells that stand in one column of the form with this one, itself included, in form order. */
    List<Cell> columnOf(Cell cell) {
        return placeOf(cell).column;
    }

    private Place placeOf(Cell cell) {
        return Objects.requireNonNull(places.get(cell));
    }
}
