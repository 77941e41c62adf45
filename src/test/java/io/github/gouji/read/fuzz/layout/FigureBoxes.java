// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.layout;

import io.github.gouji.read.fuzz.page.Box;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import java.math.BigDecimal;
import java.util.random.RandomGenerator;

/** Writes the figures of a report into cells; all blanks of a report look alike. */
final class FigureBoxes {

    private static final String[] BLANKS = {"", "", "", "\u00a0", "-", "—", "/"};

    private final AnnualReport report;
    private final String blank;

    FigureBoxes(AnnualReport report, RandomGenerator random) {
        this.report = report;
        this.blank = Choice.of(random, BLANKS);
    }

    Box of(Cell cell) {
        Number figure = report.get(cell);
        BigDecimal value = figure == null ? null : new BigDecimal(figure.toString());
        return Box.figure(value == null ? blank : value.toPlainString(), cell, value);
    }
}
