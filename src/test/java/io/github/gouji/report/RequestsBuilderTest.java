// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.Gouji;
import io.github.gouji.Reports;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequestsBuilderTest {

    private record Request(RequestRow came, RequestRow went, Applicant applicant) {}

    @ParameterizedTest
    @EnumSource
    void computesTheTotalsOfAnyTable(Edition edition) {
        Requests<ApplicantCounts> table = Reports.consistent(edition, 3).requests();
        RequestsBuilder builder = RequestsBuilder.of(edition);
        table.forEach((row, counts) -> {
            if (row != RequestRow.OUTCOME_TOTAL) {
                Applicant.parts().forEach(column -> builder.add(row, column, counts.get(column)));
            }
        });
        assertThat(builder.build()).isEqualTo(table);
    }

    @Test
    void countsRequests() {
        Stream<Request> came = requests();
        Requests<ApplicantCounts> table = RequestsBuilder.of(Edition.EDITION_2021)
                .addAll(came, Request::came, Request::applicant)
                .addAll(requests(), Request::went, Request::applicant)
                .build();
        assertThat(table.received()).isEqualTo(ApplicantCounts.of(1, 1, 0, 0, 0, 0, 2));
        assertThat(table.outcomes().total()).isEqualTo(ApplicantCounts.of(1, 0, 0, 0, 0, 0, 1));
        assertThat(Gouji.check(AnnualReport.zeros(2024, "某局").withRequests(table))
                        .findings())
                .isEmpty();
    }

    private static Stream<Request> requests() {
        return Stream.of(
                new Request(RequestRow.RECEIVED, RequestRow.DISCLOSED, Applicant.NATURAL_PERSONS),
                new Request(RequestRow.RECEIVED, RequestRow.CARRIED_FORWARD, Applicant.COMMERCIAL_ENTERPRISES));
    }

    @Test
    void refusesWhatIsNoCount() {
        RequestsBuilder builder = RequestsBuilder.of(Edition.EDITION_2021);
        assertThatThrownBy(() -> builder.add(RequestRow.OUTCOME_TOTAL, Applicant.NATURAL_PERSONS, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("requests.outcomes.total.naturalPersons is a total, which is computed: add to its parts");
        assertThatThrownBy(() -> builder.add(RequestRow.RECEIVED, Applicant.TOTAL, 1))
                .hasMessageStartingWith("requests.received.total is a total");
        assertThatThrownBy(() -> builder.add(RequestRow.OTHER, Applicant.NATURAL_PERSONS, 1))
                .hasMessage("table 三 of the 2021 edition has no row \"outcomes.other\"");
        assertThatThrownBy(() -> builder.add(RequestRow.RECEIVED, Applicant.NATURAL_PERSONS, -1))
                .hasMessage("requests: -1 is negative");
        assertThatThrownBy(() -> builder.add(RequestRow.RECEIVED, Applicant.NATURAL_PERSONS, Long.MAX_VALUE)
                        .add(RequestRow.RECEIVED, Applicant.OTHER_ORGANIZATIONS, 1)
                        .build())
                .isInstanceOf(ArithmeticException.class);
    }
}
