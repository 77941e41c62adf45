// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.likelihood;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Heading;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.Comparison;
import io.github.gouji.rule.LinearForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the cells of a form stand to one another: which are neighbours, and which are totals of which. */
public final class FormLayout {

    /** Where each cell stands, by its index; {@code null} for those that the form does not have. */
    private final @Nullable Place[] places = new Place[Cell.all().size()];
    /** What adds to each cell, by its index. */
    private final List<List<List<Cell>>> parts = Cell.all().stream()
            .<List<List<Cell>>>map(cell -> new ArrayList<>(0))
            .toList();

    public FormLayout(Form form, List<BoundRule> rules) {
        for (FormTable table : FormTable.values()) {
            place(table, form.edition(table));
        }
        for (BoundRule rule : rules) {
            if (isTotal(rule)) {
                partsOf(rule.left().terms().get(0).cell())
                        .add(rule.right().terms().stream()
                                .map(LinearForm.Term::cell)
                                .toList());
            }
        }
    }

    /** Where a cell stands: in which row of the form, and in which column. */
    private record Place(List<Cell> row, int inRow, List<Cell> column, int inColumn) {}

    private void place(FormTable table, Edition edition) {
        Map<Object, List<Cell>> columns = new HashMap<>();
        for (List<Cell> row : rows(Cell.of(table, edition))) {
            for (Cell cell : row) {
                Object heading = table == FormTable.DISPUTES ? cell : cell.column();
                List<Cell> column = columns.computeIfAbsent(heading, any -> new ArrayList<>());
                places[cell.index()] = new Place(row, row.indexOf(cell), column, column.size());
                column.add(cell);
            }
        }
    }

    /** Table 四 is one row of figures; the others have a row for each row id. */
    private static List<List<Cell>> rows(List<Cell> cells) {
        List<List<Cell>> rows = new ArrayList<>();
        Heading last = null;
        for (Cell cell : cells) {
            if (last == null || (cell.table() != FormTable.DISPUTES && cell.row() != last)) {
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
        return side.constant().signum() == 0
                && side.terms().stream().allMatch(term -> term.coefficient().compareTo(BigDecimal.ONE) == 0);
    }

    /** Returns what adds to the cell: one list for each rule that makes it a total. */
    public List<List<Cell>> partsOf(Cell cell) {
        return parts.get(cell.index());
    }

    public boolean isTotal(Cell cell) {
        return !partsOf(cell).isEmpty();
    }

    public boolean isPartOf(Cell part, Cell total) {
        for (List<Cell> cells : partsOf(total)) {
            if (cells.contains(part)) {
                return true;
            }
        }
        return false;
    }

    public boolean areNeighbours(Cell a, Cell b) {
        Place one = placeOf(a);
        Place other = placeOf(b);
        return (one.row == other.row && Math.abs(one.inRow - other.inRow) == 1)
                || (one.column == other.column && Math.abs(one.inColumn - other.inColumn) == 1);
    }

    /** Returns the cells that stand in one row of the form with this one, itself included, in form order. */
    public List<Cell> rowOf(Cell cell) {
        return placeOf(cell).row;
    }

    /** Returns the cells that stand in one column of the form with this one, itself included, in form order. */
    public List<Cell> columnOf(Cell cell) {
        return placeOf(cell).column;
    }

    private Place placeOf(Cell cell) {
        return Objects.requireNonNull(places[cell.index()]);
    }
}
