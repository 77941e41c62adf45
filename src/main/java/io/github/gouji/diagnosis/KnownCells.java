// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import io.github.gouji.diagnosis.likelihood.KnownFigures;
import io.github.gouji.diagnosis.solve.EquationSystem;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.RequestRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says of the cells of a system, by their numbers, what evidence says of those of the form. */
final class KnownCells {

    /** In so many reports what the year before carried forward is what was carried over. */
    private static final double CARRIED_OVER = 0.9;

    private final List<Evidence> evidence;

    KnownCells(List<Evidence> evidence) {
        this.evidence = evidence;
    }

    KnownFigures of(List<Cell> cells) {
        if (evidence.isEmpty()) {
            return KnownFigures.NONE;
        }
        KnownFigures known = new KnownFigures(cells.size());
        for (Evidence one : evidence) {
            if (one instanceof Evidence.Stated stated && cells.contains(stated.cell())) {
                Cell cell = stated.cell();
                known.state(cells.indexOf(cell), figure(cell, stated.figure()), stated.reliability());
            } else if (one instanceof Evidence.Near near && cells.contains(near.cell())) {
                Cell cell = near.cell();
                double unit = scale(cell, BigDecimal.ONE).doubleValue();
                known.near(
                        cells.indexOf(cell),
                        scale(cell, Correction.exact(near.figure())).doubleValue(),
                        near.spread() * unit);
            } else if (one instanceof Evidence.LastYear lastYear) {
                addLastYear(cells, lastYear.report(), known);
            }
        }
        return known;
    }

    private static void addLastYear(List<Cell> cells, AnnualReport report, KnownFigures known) {
        Set<Cell> there = Set.copyOf(report.cells());
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            Number figure = there.contains(cell) ? report.get(cell) : null;
            if (figure != null) {
                known.lastYear(i, figure(cell, figure));
            }
            if (there.contains(cell) && cell.row() == RequestRow.CARRIED_OVER) {
                Number carried = report.get(forward(cell));
                if (carried != null) {
                    known.state(i, figure(cell, carried), CARRIED_OVER);
                }
            }
        }
    }

    private static Cell forward(Cell carriedOver) {
        return Cell.of(carriedOver.id().replace(RequestRow.CARRIED_OVER.id(), RequestRow.CARRIED_FORWARD.id()));
    }

    /** Returns a figure as systems count it. */
    private static long figure(Cell cell, Number figure) {
        return scale(cell, Correction.exact(figure))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
    }

    private static BigDecimal scale(Cell cell, BigDecimal figure) {
        return cell.isAmount() ? figure.movePointRight(EquationSystem.AMOUNT_SCALE) : figure;
    }

    /** Returns the report of the year before, the last of several; {@code null} if there is none. */
    @Nullable
    AnnualReport lastYear() {
        AnnualReport report = null;
        for (Evidence one : evidence) {
            report = one instanceof Evidence.LastYear lastYear ? lastYear.report() : report;
        }
        return report;
    }
}
