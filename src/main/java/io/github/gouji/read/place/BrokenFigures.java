// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.place;

import io.github.gouji.read.place.Placing.Placed;
import io.github.gouji.read.text.Field;
import io.github.gouji.read.text.Line;
import io.github.gouji.read.zone.FigureRow;
import io.github.gouji.report.Applicant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows of a table that only spaces set out, next to a line of figures alone: where columns are narrow the digits of one
 * figure are broken over both lines, so that none of them is whole.
 */
final class BrokenFigures {

    /** The figures of a row of table 三, the last of which is the sum of the others. */
    private static final int PARTS = Applicant.values().length;

    private final Set<Line> read = new HashSet<>();

    private BrokenFigures(Set<FigureRow> rows) {
        rows.forEach(row -> read.add(row.line()));
    }

    /** Returns those of the rows whose figures may not be whole. */
    static List<FigureRow> in(Map<FigureRow, Placed> placed) {
        BrokenFigures broken = new BrokenFigures(placed.keySet());
        return placed.keySet().stream()
                .filter(row -> row.line().isLoose() && broken.mayBeBroken(row))
                .toList();
    }

    /** A row that adds up is whole; zeros may be the last digits of figures, unless there are but zeros beside them. */
    private boolean mayBeBroken(FigureRow row) {
        boolean isZero = Sums.areZero(row.values());
        if (!isZero && row.values().size() == PARTS && Sums.isTotal(row.values(), PARTS - 1)) {
            return false;
        }
        for (Line other : row.zone().zone().body()) {
            boolean isBeside = Math.abs(other.at() - row.line().at()) == 1;
            boolean isOther = isBeside && !read.contains(other) && other.numbers() > 1 && !hasText(other);
            if (isOther && !(isZero && Sums.areZero(other.fields()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasText(Line line) {
        return line.fields().stream().anyMatch(Field::isText);
    }
}
