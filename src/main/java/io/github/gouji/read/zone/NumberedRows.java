// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.zone;

import io.github.gouji.read.text.Field;
import io.github.gouji.read.text.Line;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of a table that number its rows: their figures go up by one from row to row, mostly. */
final class NumberedRows {

    /** So many steps are no chance. */
    private static final int ENOUGH = 2;

    private @Nullable BigDecimal last;
    private int figures;
    private int steps;

    private NumberedRows() {}

    /** Returns the first columns of the cells that number the rows; all rows are looked at once. */
    static Set<Integer> columns(List<Line> rows) {
        Map<Integer, NumberedRows> columns = new HashMap<>();
        for (Line row : rows) {
            for (Field field : row.fields()) {
                BigDecimal figure = field.isRepeated() ? null : field.number().value();
                if (figure != null) {
                    columns.computeIfAbsent(field.first(), column -> new NumberedRows())
                            .add(figure);
                }
            }
        }
        return columns.entrySet().stream()
                .filter(column -> column.getValue().isNumbering())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void add(BigDecimal figure) {
        steps += last != null && figure.subtract(last).compareTo(BigDecimal.ONE) == 0 ? 1 : 0;
        figures++;
        last = figure;
    }

    private boolean isNumbering() {
        return steps >= ENOUGH && steps * 2 >= figures;
    }
}
