// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.solve;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The equations that are left and the cells that may still be chosen, after so many choices. Not thread-safe. */
final class Level {

    final @Nullable Row[] rows;
    final long[] free;
    private final int cells;
    /** Rows that later choices may overwrite once this level is left. */
    private final List<Row> spare = new ArrayList<>();

    private int used;

    Level(int equations, int cells) {
        this.cells = cells;
        rows = new Row[equations];
        free = Bits.of(cells);
    }

    /** Begins anew with these cells to choose from. */
    void open(long[] cellsToChoose) {
        used = 0;
        System.arraycopy(cellsToChoose, 0, free, 0, free.length);
    }

    /** Returns the shortest equation that has the cell, −1 if none has. */
    int shortestWith(int cell) {
        int shortest = -1;
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < rows.length; i++) {
            Row row = rows[i];
            if (row != null && row.has(cell)) {
                int count = Bits.countCommon(row.support, row.support);
                if (count < fewest) {
                    fewest = count;
                    shortest = i;
                }
            }
        }
        return shortest;
    }

    /** Takes the equations of a level, or of this one, with the cell eliminated by one of them; −1 if none has it. */
    void eliminate(int cell, int pivot, Level from) {
        Row pivotRow = pivot < 0 ? null : from.rows[pivot];
        for (int i = 0; i < rows.length; i++) {
            Row row = from.rows[i];
            if (i == pivot) {
                rows[i] = null;
            } else if (pivotRow != null && row != null && row.has(cell)) {
                Row reduced = spareRow();
                reduced.setEliminated(row, pivotRow, cell);
                rows[i] = reduced.residual == 0 && reduced.isEmpty() ? null : reduced;
            } else {
                rows[i] = row;
            }
        }
    }

    private Row spareRow() {
        if (used == spare.size()) {
            spare.add(Row.zeros(cells));
        }
        return spare.get(used++);
    }
}
