// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import io.github.gouji.read.document.TableGrid.GridCell;
import io.github.gouji.read.text.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the figures of a row among its cells, which may hold empty columns that the form does not have. */
final class ValueWindow {

    private ValueWindow() {}

    /**
     * Returns the cells of a row that hold its figures, in the order of the row.
     *
     * @param values the cells behind the row's label
     * @param size how many figures the form has in the row
     * @param columns the columns that the header of the table gives for the figures, empty if it does not say
     * @param isNarrow whether other rows of the table are wider, so that this one may have lost a cell
     * @return {@code size} cells, or none if they cannot be told
     */
    static List<GridCell> of(List<GridCell> values, int size, Set<Integer> columns, boolean isNarrow) {
        if (columns.size() == size) {
            List<GridCell> atColumns = values.stream()
                    .filter(cell -> columns.contains(cell.column()))
                    .toList();
            boolean nothingElse = values.stream().allMatch(cell -> columns.contains(cell.column()) || isBlank(cell));
            if (atColumns.size() == size && nothingElse) {
                return atColumns;
            }
        }
        if (values.size() <= size) {
            return values.size() == size && !(isNarrow && hasEmptyEdge(values)) ? values : List.of();
        }
        int first = 0;
        while (first < values.size() && isEmpty(values.get(first))) {
            first++;
        }
        if (first == values.size()) {
            return values.subList(0, size);
        }
        int last = values.size() - 1;
        while (isEmpty(values.get(last))) {
            last--;
        }
        if (last - first + 1 == size) {
            return values.subList(first, last + 1);
        }
        List<GridCell> filled = new ArrayList<>();
        for (GridCell cell : values) {
            if (!isEmpty(cell)) {
                filled.add(cell);
            }
        }
        return filled.size() == size ? filled : List.of();
    }

    /** Tells whether the first or last cell may be one that the form does not have, instead of a figure that is lost. */
    private static boolean hasEmptyEdge(List<GridCell> values) {
        return !values.isEmpty() && (isEmpty(values.get(0)) || isEmpty(values.get(values.size() - 1)));
    }

    /** Tells whether the cell may be one that the form does not have; a placeholder stands in a cell of the form. */
    private static boolean isEmpty(GridCell cell) {
        return cell.text().isBlank();
    }

    private static boolean isBlank(GridCell cell) {
        return NumberText.of(cell.text()).isBlank();
    }
}
