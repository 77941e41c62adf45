// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.RequestRow;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several explanations comes first that are as small, where one can say so by looking at the figures. */
class TieBreakTest {

    /** The figures are those of one group of table 四. */
    @ParameterizedTest
    @CsvSource({
        "3 33 0 0 63, upheld, UNIT_SLIP, total, DIGITS_TRANSPOSED",
        "99 1 0 0 10, upheld, DIGIT_DOUBLED, total, UNIT_SLIP",
        "22 1 0 0 3, upheld, DIGIT_DOUBLED, total, DIGIT_DROPPED",
        "16 1 0 0 33, total, PART_COUNTED_TWICE, corrected, DIGIT_DROPPED",
        "12 3 0 0 12, total, PART_LEFT_OUT, corrected, UNEXPLAINED",
        "12 5 0 0 20, otherResult, UNEXPLAINED, total, TOTAL_NOT_UPDATED",
        "5 0 0 0 0, total, TOTAL_LEFT_AT_ZERO, upheld, UNEXPLAINED",
        "110 0 0 0 11, upheld, UNIT_SLIP, total, UNIT_SLIP",
        "1 0 0 0 10000, total, UNIT_SLIP, upheld, UNIT_SLIP",
    })
    void whatIsUsualAndLeavesAClearTraceComesFirst(
            String figures, String first, Cause cause, String second, Cause other) {
        List<Explanation> explanations = Published.problem(disputes(figures)).explanations();
        Explanation leading = explanations.get(0);
        Explanation later = explanations.stream()
                .filter(e -> e.corrections().get(0).cell().column().id().equals(second))
                .findFirst()
                .orElseThrow();
        assertThat(leading.corrections().get(0).cell().column().id()).isEqualTo(first);
        assertThat(leading.cause()).isEqualTo(cause);
        assertThat(later.cause()).isEqualTo(other);
        assertThat(explanations.indexOf(later)).isPositive();
    }

    @Test
    void blankComesBeforeTotal() {
        assertThat(causes(Published.with("reconsideration.pending=")))
                .startsWith(Cause.BLANK_LEFT, Cause.TOTAL_NOT_UPDATED);
    }

    @Test
    void movesBetweenPartsComeBeforeThoseBetweenTotals() {
        assertThat(causes(Published.with(
                        "outcomes.disclosed.naturalPersons=55 outcomes.unavailable.notHeld.naturalPersons=50")))
                .containsExactly(Cause.MISALLOCATED, Cause.MISALLOCATED_IN_TOTAL);
    }

    @Test
    void causesOfTwoCellsComeInOrder() {
        assertThat(causes(requests(row(0, 3, 1), row(0, 2, 0), row(0, 3, 3))))
                .containsExactly(Cause.NEIGHBOURS_SWAPPED, Cause.ONE_PLACE_OFF);
        assertThat(causes(requests(row(0, 5, 4), row(0, 2, 0), row(0, 5, 6))))
                .containsExactly(Cause.ONE_PLACE_OFF, Cause.MISALLOCATED);
        assertThat(causes(requests(row(5, 0, 4), row(2, 0, 0), row(5, 0, 6))))
                .containsExactly(Cause.MISPLACED, Cause.MISALLOCATED);
    }

    @Test
    void causesOfPartAndTotalComeInOrder() {
        assertThat(causes(requests(row(6, 0, 1), row(6, 0, 0), row(6, 0, 1))))
                .containsExactly(Cause.ROW_COUNTED_TWICE, Cause.CARRIED_INTO_TOTAL);
        assertThat(causes(requests(row(63, 0, 1), row(27, 0, 0), row(63, 0, 1))))
                .containsExactly(Cause.DIGITS_TRANSPOSED, Cause.ROW_COUNTED_TWICE);
        assertThat(causes(requests(row(63, 0, 1), row(35, 0, 1), row(71, 0, 2))))
                .containsExactly(Cause.DIGITS_TRANSPOSED, Cause.CARRIED_INTO_TOTAL);
    }

    /** As published by 平潭综合实验区 for 2020: six too many are counted in one row. */
    @Test
    void aWholeRowIsMoreLikelyTwiceThanMiscounted() {
        assertThat(Published.problem(requests(row(6, 0, 1), row(6, 0, 0), row(6, 0, 1)))
                        .leading()
                        .orElseThrow()
                        .corrections())
                .extracting(correction -> correction.cell().row().id())
                .containsOnly("outcomes.partlyDisclosed");
    }

    private static ApplicantCounts row(long naturalPersons, long publicInterest, long legalService) {
        return ApplicantCounts.of(
                naturalPersons, 0, 0, publicInterest, legalService, 0, naturalPersons + publicInterest + legalService);
    }

    private static AnnualReport requests(ApplicantCounts disclosed, ApplicantCounts partly, ApplicantCounts total) {
        return AnnualReport.zeros(2024, "某县")
                .with(RequestRow.RECEIVED, total)
                .with(RequestRow.DISCLOSED, disclosed)
                .with(RequestRow.PARTLY_DISCLOSED, partly)
                .with(RequestRow.OUTCOME_TOTAL, total);
    }

    private static AnnualReport disputes(String figures) {
        return Published.disputes(
                Arrays.stream(figures.split(" ")).mapToLong(Long::parseLong).toArray());
    }

    private static List<Cause> causes(AnnualReport report) {
        return Published.problem(report).explanations().stream()
                .map(Explanation::cause)
                .toList();
    }
}
