// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.manual;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import java.math.BigDecimal;

/** A small report without a mistake, whose figures differ enough to tell them apart in an example. */
final class SampleReport {

    /** A line is a cell and its figure, or a row of table 三 and the figures of its columns. */
    private static final String FIGURES = """
            proactive.normativeDocuments.issued 7
            proactive.normativeDocuments.repealed 2
            proactive.normativeDocuments.inForce 31
            proactive.normativeDocuments.created 7
            proactive.normativeDocuments.disclosed 7
            proactive.normativeDocuments.totalDisclosed 31
            proactive.administrativeLicensing.priorYearItems 40
            proactive.administrativeLicensing.change -3
            proactive.administrativeLicensing.decisions 105
            proactive.administrativePenalties.decisions 18
            proactive.administrativeFees.amount 45.82
            requests.received 136 14 0 0 3 0 153
            requests.carriedOver 12 1 0 0 0 0 13
            requests.outcomes.disclosed 73 8 0 0 2 0 83
            requests.outcomes.partlyDisclosed 25 3 0 0 0 0 28
            requests.outcomes.unavailable.notHeld 19 2 0 0 1 0 22
            requests.outcomes.notProcessed.repeated 6 0 0 0 0 0 6
            requests.outcomes.other 4 0 0 0 0 0 4
            requests.outcomes.other.otherReasons 4 0 0 0 0 0 4
            requests.outcomes.total 127 13 0 0 3 0 143
            requests.carriedForward 21 2 0 0 0 0 23
            disputes.reconsideration.upheld 15
            disputes.reconsideration.corrected 1
            disputes.reconsideration.pending 2
            disputes.reconsideration.total 18
            disputes.litigation.direct.upheld 3
            disputes.litigation.direct.otherResult 1
            disputes.litigation.direct.total 4
            """;

    private SampleReport() {}

    /** Returns the report of a year by an edition of the form. */
    static AnnualReport of(int year, Edition edition) {
        AnnualReport report = AnnualReport.zeros(year, "某局", edition);
        for (String line : FIGURES.lines().toList()) {
            String[] parts = line.split(" ");
            if (parts.length == 2) {
                report = with(report, parts[0], parts[1]);
            } else {
                for (Applicant column : Applicant.values()) {
                    report = with(report, parts[0] + "." + column.id(), parts[1 + column.ordinal()]);
                }
            }
        }
        return report;
    }

    /** What the edition does not have is left out. */
    private static AnnualReport with(AnnualReport report, String id, String figure) {
        Cell cell = Cell.of(id);
        return Form.of(report).has(cell) ? report.with(cell, new BigDecimal(figure)) : report;
    }
}
