// SPDX-License-Identifier: Apache-2.0
package example;

import static io.github.gouji.testing.GoujiAssertions.assertThat;

import example.Register.Request;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.Edition;
import io.github.gouji.report.RequestRow;
import io.github.gouji.testing.generate.ReportShape;
import io.github.gouji.testing.jqwik.Consistent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** The third style: from any consistent table 三 a register is made up, of which the report must be that table again. */
@Tag("class-path")
class RegisterReportPropertiesTest {

    private static final int YEAR = 2024;

    @Property(tries = 50)
    void theRegisterOfAReportGivesTheReport(
            @ForAll
                    @Consistent(
                            editions = Edition.EDITION_2021,
                            shapes = {ReportShape.ZEROS, ReportShape.BUREAU})
                    AnnualReport report) {
        AnnualReport table = AnnualReport.zeros(YEAR, "某局").withRequests(report.requests());
        assertThat(RegisterReport.of(new Register("某局", requestsOf(table)), YEAR))
                .isEqualTo(table);
    }

    private static List<Request> requestsOf(AnnualReport report) {
        List<Request> requests = new ArrayList<>();
        for (Applicant applicant : Applicant.parts()) {
            long old = count(report, RequestRow.CARRIED_OVER, applicant);
            for (RequestRow row : RequestRow.of(Edition.EDITION_2021)) {
                boolean isOpen = row == RequestRow.CARRIED_FORWARD;
                if (isOpen || RequestRow.outcomes().contains(row)) {
                    for (long i = count(report, row, applicant); i > 0; i--) {
                        LocalDate received = LocalDate.of(old-- > 0 ? YEAR - 1 : YEAR, 11, 30);
                        requests.add(new Request(
                                received, applicant, isOpen ? null : LocalDate.of(YEAR, 12, 1), isOpen ? null : row));
                    }
                }
            }
        }
        return requests;
    }

    private static long count(AnnualReport report, RequestRow row, Applicant applicant) {
        return report.get(row.cell(applicant)).longValue();
    }
}
