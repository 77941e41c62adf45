// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import io.github.gouji.diagnosis.likelihood.KnownFigures;
import io.github.gouji.diagnosis.solve.EquationSystem;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.Cell;
import io.github.gouji.report.RequestRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
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
            if (one instanceof Evidence.Stated stated) {
                int number = cells.indexOf(stated.cell());
                if (number >= 0) {
                    known.state(number, figure(stated.cell(), stated.figure()), stated.reliability());
                }
            } else if (one instanceof Evidence.Near near) {
                int number = cells.indexOf(near.cell());
                if (number >= 0) {
                    double unit = scale(near.cell(), BigDecimal.ONE).doubleValue();
                    known.near(number, near.figure().doubleValue() * unit, near.spread() * unit);
                }
            } else if (one instanceof Evidence.LastYear lastYear) {
                addLastYear(cells, lastYear.report(), known);
            }
        }
        return known;
    }

    private static void addLastYear(List<Cell> cells, AnnualReport report, KnownFigures known) {
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            Number then = figureIn(report, cell);
            if (then != null) {
                known.lastYear(i, figure(cell, then));
            }
            if (cell.row() == RequestRow.CARRIED_OVER) {
                Number carried = figureIn(report, RequestRow.CARRIED_FORWARD.cell((Applicant) cell.column()));
                if (carried != null) {
                    known.state(i, figure(cell, carried), CARRIED_OVER);
                }
            }
        }
    }

    /** Returns what a report has in a cell, which need not be one of its cells; {@code null} if that is no figure. */
    static @Nullable Number figureIn(AnnualReport report, Cell cell) {
        boolean has = report.edition(cell.table()).filter(cell::existsIn).isPresent();
        return has ? report.get(cell) : null;
    }

    /** Returns a figure as systems count it. */
    private static long figure(Cell cell, Number figure) {
        return scale(cell, new BigDecimal(figure.toString()))
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
