// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.Cell;
import io.github.gouji.report.DisputeCounts;
import io.github.gouji.report.DisputeGroup;
import io.github.gouji.report.RequestRow;

/** A small consistent report, and copies with other figures in it, written as {@code row.column=figure}. */
public final class Published {

    /** All its equations hold. */
    static final AnnualReport TRUE = AnnualReport.zeros(2024, "某县")
            .with(RequestRow.RECEIVED, ApplicantCounts.of(148, 19, 0, 1, 3, 0, 171))
            .with(RequestRow.CARRIED_OVER, ApplicantCounts.of(5, 0, 0, 0, 0, 0, 5))
            .with(RequestRow.DISCLOSED, ApplicantCounts.of(60, 12, 0, 0, 3, 0, 75))
            .with(RequestRow.PARTLY_DISCLOSED, ApplicantCounts.of(31, 4, 0, 0, 0, 0, 35))
            .with(RequestRow.NOT_HELD, ApplicantCounts.of(45, 2, 0, 1, 0, 0, 48))
            .with(RequestRow.STILL_UNCLEAR, ApplicantCounts.of(8, 0, 0, 0, 0, 0, 8))
            .with(RequestRow.OUTCOME_TOTAL, ApplicantCounts.of(144, 18, 0, 1, 3, 0, 166))
            .with(RequestRow.CARRIED_FORWARD, ApplicantCounts.of(9, 1, 0, 0, 0, 0, 10))
            .with(DisputeGroup.RECONSIDERATION, DisputeCounts.of(12, 3, 0, 4, 19));

    private Published() {}

    /** Returns a cell of table 三 or 四 by its id without the table. */
    static Cell cell(String id) {
        return Cell.find("requests." + id).orElseGet(() -> Cell.of("disputes." + id));
    }

    /** Returns the true report with these figures instead; nothing after the sign is a blank. */
    public static AnnualReport with(String figures) {
        AnnualReport report = TRUE;
        for (String figure : figures.split(" ")) {
            String[] sides = figure.split("=", -1);
            report = report.with(cell(sides[0]), sides[1].isEmpty() ? null : Long.valueOf(sides[1]));
        }
        return report;
    }

    /** Returns the table with which the README begins. */
    public static AnnualReport firstOfReadme() {
        return AnnualReport.zeros(2024, "某县")
                .with(RequestRow.RECEIVED, ApplicantCounts.of(20, 0, 0, 0, 0, 1, 21))
                .with(RequestRow.DISCLOSED, ApplicantCounts.of(6, 0, 0, 0, 0, 1, 7))
                .with(RequestRow.PARTLY_DISCLOSED, ApplicantCounts.of(6, 0, 0, 0, 0, 0, 6))
                .with(RequestRow.NOT_HELD, ApplicantCounts.of(4, 0, 0, 0, 0, 0, 4))
                .with(RequestRow.STILL_UNCLEAR, ApplicantCounts.of(3, 0, 0, 0, 0, 0, 3))
                .with(RequestRow.REPEATED, ApplicantCounts.of(3, 0, 0, 0, 0, 0, 3))
                .with(RequestRow.OTHER_REASONS, ApplicantCounts.of(4, 0, 0, 0, 0, 0, 4))
                .with(RequestRow.OUTCOME_TOTAL, ApplicantCounts.of(20, 0, 0, 0, 0, 1, 21));
    }

    /** Returns the only problem of a report. */
    static Problem problem(AnnualReport report) {
        var problems = Diagnoser.standard().diagnose(report).problems();
        if (problems.size() != 1) {
            throw new AssertionError(problems.size() + " problems");
        }
        return problems.get(0);
    }

    /** Returns a report of zeros but for one group of table 四. */
    public static AnnualReport disputes(long... figures) {
        return AnnualReport.zeros(2024, "某县")
                .with(
                        DisputeGroup.RECONSIDERATION,
                        DisputeCounts.of(figures[0], figures[1], figures[2], figures[3], figures[4]));
    }
}
