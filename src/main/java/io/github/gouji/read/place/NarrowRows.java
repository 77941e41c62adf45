// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.place;

import io.github.gouji.read.place.Placing.Placed;
import io.github.gouji.read.zone.FigureRow;
import io.github.gouji.report.FormTable;
import java.util.List;
import java.util.Map;

/** Rows with a blank that are a cell narrower than others like them: the blank may be a figure that was lost. */
final class NarrowRows {

    private final Map<FigureRow, Placed> placed;
    private final List<FigureRow> inOrder;

    private NarrowRows(Map<FigureRow, Placed> placed) {
        this.placed = placed;
        this.inOrder = List.copyOf(placed.keySet());
    }

    /** Tells of each of them. */
    static void tell(Map<FigureRow, Placed> placed, Draft draft) {
        NarrowRows rows = new NarrowRows(placed);
        placed.forEach((row, figures) -> {
            if (rows.isNarrow(row, figures)) {
                draft.note(
                        "这一行比同类的各行少一格，空格处可能少了数字，请核对",
                        "the row has a cell fewer than others like it: a blank of it may be a figure that was lost",
                        row.line().location());
            }
        });
    }

    /** Returns those that lack one of several cells: it is not known which, and so not where their figures belong. */
    static List<FigureRow> lackingOneOfSeveral(Map<FigureRow, Placed> placed) {
        NarrowRows rows = new NarrowRows(placed);
        return placed.entrySet().stream()
                .filter(row -> row.getKey().values().size() > 1 && !row.getKey().isBlank())
                .filter(row -> rows.isNarrow(row.getKey(), row.getValue()))
                .map(Map.Entry::getKey)
                .filter(row -> rows.inOrder.stream().anyMatch(other -> isWider(other, row)))
                .toList();
    }

    /** Tells whether a row has a blank, and its header and the rows like it are mostly wider, or those around it are. */
    private boolean isNarrow(FigureRow row, Placed own) {
        if (!own.hasBlank()) {
            return false;
        }
        int width = row.line().width();
        FormTable table = own.cells().keySet().iterator().next().table();
        boolean isHeaded = row.zone().header().named(table, true) == own.cells().size();
        int others = isHeaded ? 1 : 0;
        int wider = isHeaded && row.zone().header().width() > width ? 1 : 0;
        for (Map.Entry<FigureRow, Placed> other : placed.entrySet()) {
            boolean isLike = other.getKey() != row
                    && other.getKey().zone() == row.zone()
                    && other.getValue().cells().size() == own.cells().size();
            others += isLike ? 1 : 0;
            wider += isLike && other.getKey().line().width() > width ? 1 : 0;
        }
        return wider * 2 > others || isBetweenWider(row);
    }

    private boolean isBetweenWider(FigureRow row) {
        int at = inOrder.indexOf(row);
        return at > 0
                && at + 1 < inOrder.size()
                && isWider(inOrder.get(at - 1), row)
                && isWider(inOrder.get(at + 1), row);
    }

    /** Tells whether a row is wider than another, and not by its labels. */
    private static boolean isWider(FigureRow row, FigureRow than) {
        return row.zone() == than.zone()
                && row.line().width() > than.line().width()
                && row.values().size() > than.values().size();
    }
}
