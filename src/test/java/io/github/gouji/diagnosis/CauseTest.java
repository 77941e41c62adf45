// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every cause has a case that shows it, and a near miss that shows another. */
class CauseTest {

    @ParameterizedTest
    @CsvSource({
        "BLANK_LEFT, outcomes.partlyDisclosed.naturalPersons=",
        "UNEXPLAINED, outcomes.partlyDisclosed.naturalPersons=0",
        "TOTAL_LEFT_AT_ZERO, outcomes.total.naturalPersons=0",
        "TOTAL_NOT_UPDATED, outcomes.total.naturalPersons=2",
        "BLANK_LEFT, reconsideration.pending=",
        "TOTAL_LEFT_AT_ZERO, reconsideration.total=0",
        "TOTAL_LEFT_AT_ZERO, received.total=0 carriedOver.total=0",
        "ROW_NOT_FILLED, outcomes.partlyDisclosed.naturalPersons=0 outcomes.partlyDisclosed.commercialEnterprises=0 "
                + "outcomes.partlyDisclosed.total=0",
        "ROW_NOT_FILLED, outcomes.partlyDisclosed.naturalPersons= outcomes.partlyDisclosed.commercialEnterprises= "
                + "outcomes.partlyDisclosed.total=",
        "TOTAL_LEFT_AT_ZERO, outcomes.total.commercialEnterprises=0 outcomes.total.publicInterestOrganizations=0 "
                + "outcomes.total.legalServiceInstitutions=0 outcomes.total.total=0",
        "ROW_NOT_FILLED, outcomes.total.naturalPersons=0 outcomes.total.commercialEnterprises=0 "
                + "outcomes.total.publicInterestOrganizations=0 outcomes.total.legalServiceInstitutions=0 "
                + "outcomes.total.total=0",
        "SIGN_FLIPPED, carriedForward.naturalPersons=-9",
        "UNEXPLAINED, carriedForward.naturalPersons=-8",
        "ROW_COUNTED_TWICE, outcomes.total.naturalPersons=175 outcomes.total.commercialEnterprises=22 "
                + "outcomes.total.total=201",
        "CARRIED_INTO_TOTAL, outcomes.total.naturalPersons=175 outcomes.total.commercialEnterprises=21 "
                + "outcomes.total.total=200",
        "ROW_COUNTED_TWICE, outcomes.notProcessed.repeated.naturalPersons=10 outcomes.notProcessed.repeated.total=10",
        "CARRIED_INTO_TOTAL, outcomes.disclosed.naturalPersons=70 outcomes.disclosed.total=85",
        "ROW_LEFT_OUT, outcomes.total.naturalPersons=113 outcomes.total.commercialEnterprises=14 "
                + "outcomes.total.total=131",
        "CARRIED_INTO_TOTAL, outcomes.total.naturalPersons=113 outcomes.total.commercialEnterprises=15 "
                + "outcomes.total.total=132",
        "NEIGHBOURS_SWAPPED, outcomes.disclosed.naturalPersons=12 outcomes.disclosed.commercialEnterprises=60",
        "MISALLOCATED, outcomes.disclosed.naturalPersons=13 outcomes.disclosed.commercialEnterprises=59",
        "NEIGHBOURS_SWAPPED, outcomes.disclosed.naturalPersons=31 outcomes.partlyDisclosed.naturalPersons=60",
        "ONE_PLACE_OFF, outcomes.disclosed.legalServiceInstitutions=0 outcomes.disclosed.otherOrganizations=3",
        "MISPLACED, outcomes.disclosed.legalServiceInstitutions=0 outcomes.disclosed.researchInstitutions=3",
        "MISALLOCATED, outcomes.disclosed.legalServiceInstitutions=1 outcomes.disclosed.researchInstitutions=2",
        "ONE_PLACE_OFF, outcomes.disclosed.naturalPersons=0 outcomes.disclosed.commercialEnterprises=60 "
                + "outcomes.disclosed.researchInstitutions=12",
        "ONE_PLACE_OFF, received.researchInstitutions=1 received.publicInterestOrganizations=3 "
                + "received.legalServiceInstitutions=0",
        "UNEXPLAINED, received.researchInstitutions=1 received.publicInterestOrganizations=4 "
                + "received.legalServiceInstitutions=0",
        "ONE_PLACE_OFF, outcomes.disclosed.commercialEnterprises=0 outcomes.partlyDisclosed.commercialEnterprises=12 "
                + "outcomes.withheld.stateSecrets.commercialEnterprises=4",
        "ONE_PLACE_OFF, outcomes.disclosed.commercialEnterprises=0 outcomes.partlyDisclosed.commercialEnterprises=12",
        "DIGITS_TRANSPOSED, outcomes.total.naturalPersons=414",
        "TOTAL_NOT_UPDATED, outcomes.total.naturalPersons=441",
        "UNIT_SLIP, received.naturalPersons=1480",
        "UNEXPLAINED, received.naturalPersons=1481",
        "DIGIT_DOUBLED, received.naturalPersons=1448",
        "UNEXPLAINED, received.naturalPersons=1458",
        "DIGIT_DROPPED, received.naturalPersons=18",
        "UNEXPLAINED, received.naturalPersons=81",
        "PART_COUNTED_TWICE, outcomes.total.naturalPersons=189",
        "PART_LEFT_OUT, outcomes.total.naturalPersons=113",
        "TOTAL_NOT_UPDATED, outcomes.total.naturalPersons=188",
        "TOTAL_NOT_UPDATED, outcomes.total.naturalPersons=112",
        "DIGIT_MISTYPED, received.naturalPersons=158",
        "UNEXPLAINED, received.naturalPersons=159",
        "UNIT_SLIP, outcomes.disclosed.naturalPersons=6 outcomes.disclosed.total=21",
        "MISALLOCATED_IN_TOTAL, outcomes.disclosed.naturalPersons=55 outcomes.disclosed.total=80",
        "MISALLOCATED, outcomes.disclosed.legalServiceInstitutions=0 "
                + "outcomes.unavailable.notHeld.researchInstitutions=3",
        "DIGIT_MISTYPED, outcomes.disclosed.naturalPersons=62 outcomes.disclosed.commercialEnterprises=13 "
                + "outcomes.disclosed.total=79",
        "CARRIED_INTO_TOTAL, outcomes.total.naturalPersons=189 outcomes.total.legalServiceInstitutions=6 "
                + "outcomes.total.total=214",
        "CARRIED_INTO_TOTAL, outcomes.total.naturalPersons=175 outcomes.total.commercialEnterprises=30 "
                + "outcomes.total.total=209",
        "MISALLOCATED, outcomes.disclosed.naturalPersons=55 outcomes.unavailable.notHeld.commercialEnterprises=7",
    })
    void isNamed(Cause cause, String figures) {
        assertThat(Published.problem(Published.with(figures))
                        .leading()
                        .orElseThrow()
                        .cause())
                .isEqualTo(cause);
    }

    @Test
    void isOneMistakeForAll() {
        for (String figures : new String[] {
            "received.total=0 carriedOver.total=0",
            "outcomes.total.naturalPersons=175 outcomes.total.commercialEnterprises=21 outcomes.total.total=200",
            "outcomes.disclosed.naturalPersons=0 outcomes.disclosed.commercialEnterprises=60 "
                    + "outcomes.disclosed.researchInstitutions=12"
        }) {
            assertThat(Published.problem(Published.with(figures))
                            .leading()
                            .orElseThrow()
                            .mistakes())
                    .hasSize(1);
        }
    }
}
