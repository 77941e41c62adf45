// SPDX-License-Identifier: Apache-2.0
package example;

import example.Register.Request;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.RequestRow;
import io.github.gouji.report.Requests;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** Somebody's reporting code: the annual report from the register, with totals of its own. */
final class RegisterReport {

    private RegisterReport() {}

    static AnnualReport of(Register register, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate next = first.plusYears(1);
        Map<RequestRow, ApplicantCounts> rows = new EnumMap<>(RequestRow.class);
        for (Request request : register.requests()) {
            boolean isNew =
                    !request.received().isBefore(first) && request.received().isBefore(next);
            if (isNew) {
                count(rows, RequestRow.RECEIVED, request.applicant());
            } else if (request.isOpenAt(first)) {
                count(rows, RequestRow.CARRIED_OVER, request.applicant());
            } else {
                continue;
            }
            if (request.isOpenAt(next)) {
                count(rows, RequestRow.CARRIED_FORWARD, request.applicant());
            } else {
                count(rows, request.outcome(), request.applicant());
                count(rows, RequestRow.OUTCOME_TOTAL, request.applicant());
            }
        }
        AnnualReport report = AnnualReport.zeros(year, register.agency());
        Requests<ApplicantCounts> table =
                report.requests().map((row, zeros) -> rows.getOrDefault(row, ApplicantCounts.ZERO));
        return report.withRequests(table);
    }

    private static void count(Map<RequestRow, ApplicantCounts> rows, RequestRow row, Applicant applicant) {
        ApplicantCounts counts = rows.getOrDefault(row, ApplicantCounts.ZERO);
        rows.put(
                row,
                counts.with(applicant, counts.get(applicant) + 1)
                        .with(Applicant.TOTAL, counts.get(Applicant.TOTAL) + 1));
    }
}
