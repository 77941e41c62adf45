// SPDX-License-Identifier: Apache-2.0
package example;

import static io.github.gouji.testing.GoujiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import example.Register.Request;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.Edition;
import io.github.gouji.report.RequestRow;
import io.github.gouji.report.RequestsBuilder;
import io.github.gouji.write.ReportJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first style: assertions on a report that the code under test has made. */
class RegisterReportTest {

    private static final Register REGISTER = new Register(
            "某县示范局",
            List.of(
                    request("2023-12-20", Applicant.NATURAL_PERSONS, "2024-01-10", RequestRow.DISCLOSED),
                    request("2024-03-01", Applicant.NATURAL_PERSONS, "2024-03-15", RequestRow.NOT_HELD),
                    request("2024-06-30", Applicant.COMMERCIAL_ENTERPRISES, "2024-07-08", RequestRow.DISCLOSED),
                    request("2024-12-28", Applicant.NATURAL_PERSONS, null, null),
                    request("2022-05-01", Applicant.NATURAL_PERSONS, "2022-05-08", RequestRow.DISCLOSED)));

    private static Request request(String received, Applicant applicant, String decided, RequestRow outcome) {
        return new Request(
                LocalDate.parse(received), applicant, decided == null ? null : LocalDate.parse(decided), outcome);
    }

    private final AnnualReport report = RegisterReport.of(REGISTER, 2024);

    @Test
    void addsUp() {
        assertThat(report).isConsistent().breaksNothing();
        assertThat(report.agency()).isEqualTo("某县示范局");
    }

    @Test
    void countsEachRequestOnce() {
        assertThat(report).cell("requests.received.total").isEqualTo(3);
        assertThat(report).cell("requests.carriedOver.naturalPersons").isEqualTo(1);
        assertThat(report).cell("requests.carriedForward.total").isEqualTo(1);
    }

    @Test
    void hasTheTotalsThatTheBuilderComputes() {
        AnnualReport expected = AnnualReport.zeros(2024, "某县示范局")
                .withRequests(RequestsBuilder.of(Edition.EDITION_2021)
                        .add(RequestRow.RECEIVED, Applicant.NATURAL_PERSONS, 2)
                        .add(RequestRow.RECEIVED, Applicant.COMMERCIAL_ENTERPRISES, 1)
                        .add(RequestRow.CARRIED_OVER, Applicant.NATURAL_PERSONS, 1)
                        .add(RequestRow.DISCLOSED, Applicant.NATURAL_PERSONS, 1)
                        .add(RequestRow.DISCLOSED, Applicant.COMMERCIAL_ENTERPRISES, 1)
                        .add(RequestRow.NOT_HELD, Applicant.NATURAL_PERSONS, 1)
                        .add(RequestRow.CARRIED_FORWARD, Applicant.NATURAL_PERSONS, 1)
                        .build());
        assertThat(report).isEqualTo(expected);
    }

    @Test
    void canBeReadAgain(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("report.json"), ReportJson.write(report));
        assertThat(report).isReadFrom(file);
    }
}
