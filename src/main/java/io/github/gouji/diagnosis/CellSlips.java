// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import io.github.gouji.diagnosis.likelihood.FormLayout;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the slip behind a single correction. */
final class CellSlips {

    private final AnnualReport report;
    private final @Nullable AnnualReport lastYear;
    private final FormLayout layout;

    /** By the correction itself: explanations share most of theirs. */
    private final IdentityHashMap<Correction, Mistake> found = new IdentityHashMap<>();

    CellSlips(AnnualReport report, @Nullable AnnualReport lastYear, FormLayout layout) {
        this.report = report;
        this.lastYear = lastYear;
        this.layout = layout;
    }

    Mistake find(Correction correction) {
        return found.computeIfAbsent(correction, this::mistake);
    }

    private Mistake mistake(Correction correction) {
        List<Correction> alone = List.of(correction);
        if (correction.reported() == null) {
            return new Mistake(Cause.BLANK_LEFT, alone, null);
        }
        if (!correction.isForced()) {
            Cause cause = layout.isTotal(correction.cell()) ? Cause.TOTAL_NOT_UPDATED : Cause.UNEXPLAINED;
            return new Mistake(cause, alone, null);
        }
        Cause slip = TypingSlip.between(correction.reported(), correction.expected());
        if (slip == Cause.UNEXPLAINED && correction.is().signum() != 0 && isLastYears(correction.cell())) {
            return new Mistake(Cause.LAST_YEARS_FIGURES, alone, null);
        }
        return layout.isTotal(correction.cell()) ? ofTotal(correction, slip) : new Mistake(slip, alone, null);
    }

    private Mistake ofTotal(Correction total, Cause slip) {
        List<Correction> alone = List.of(total);
        if (total.is().signum() == 0) {
            return new Mistake(Cause.TOTAL_LEFT_AT_ZERO, alone, null);
        }
        if (slip.compareTo(Cause.PART_COUNTED_TWICE) < 0) {
            return new Mistake(slip, alone, null);
        }
        List<Cell> excess = partsOf(total, total.change().negate());
        if (!excess.isEmpty()) {
            return new Mistake(Cause.PART_COUNTED_TWICE, alone, excess.get(0));
        }
        List<Cell> lack = partsOf(total, total.change());
        return lack.isEmpty()
                ? new Mistake(Cause.TOTAL_NOT_UPDATED, alone, null)
                : new Mistake(Cause.PART_LEFT_OUT, alone, lack.get(0));
    }

    /** Returns the parts of a total that have this figure, if it is above zero. */
    List<Cell> partsOf(Correction total, BigDecimal figure) {
        List<Cell> found = new ArrayList<>();
        if (figure.signum() > 0) {
            for (List<Cell> parts : layout.partsOf(total.cell())) {
                for (Cell part : parts) {
                    if (figure.compareTo(reported(part)) == 0) {
                        found.add(part);
                    }
                }
            }
        }
        return found;
    }

    /** Returns the figure that the cell has once these are corrected. */
    BigDecimal corrected(Cell cell, List<Correction> corrections) {
        for (Correction correction : corrections) {
            if (correction.cell().equals(cell)) {
                return correction.should();
            }
        }
        return reported(cell);
    }

    /** Tells whether the cell has the figure of the year before, if that is known. */
    boolean isLastYears(Cell cell) {
        Number then = lastYear == null ? null : KnownCells.figureIn(lastYear, cell);
        return then != null && Correction.exact(then).compareTo(reported(cell)) == 0;
    }

    /** Returns the figure as reported, where a blank counts as zero. */
    BigDecimal reported(Cell cell) {
        Number figure = report.get(cell);
        return figure == null ? BigDecimal.ZERO : Correction.exact(figure);
    }
}
