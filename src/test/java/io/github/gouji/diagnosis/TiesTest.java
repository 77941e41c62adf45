// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.DisputeResult;
import io.github.gouji.report.Edition;
import io.github.gouji.report.RequestRow;
import io.github.gouji.report.Wording;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ties are named whole, and lose no explanation. */
class TiesTest {

    /** Sixteen requests of natural persons in any row of outcomes may be those of public interest organisations. */
    @Test
    void aMoveWithinAnyRow() {
        AnnualReport report = AnnualReport.zeros(2024, "某县")
                .with(RequestRow.RECEIVED, ApplicantCounts.of(404, 0, 0, 16, 0, 0, 420))
                .with(RequestRow.OUTCOME_TOTAL, ApplicantCounts.of(404, 0, 0, 16, 0, 0, 420));
        for (RequestRow row : RequestRow.of(Edition.EDITION_2021)) {
            if (RequestRow.outcomes().contains(row)) {
                report = report.with(row, ApplicantCounts.of(20, 0, 0, 0, 0, 0, 20));
            }
        }
        List<Tie> ties = Published.problem(report).ties();
        assertThat(ties).hasSize(1);
        assertThat(ties.get(0).wording())
                .isEqualTo(new Wording(
                        "应把 16 件从 自然人 移到 社会公益组织，行不能确定，21 种可能",
                        "16 should move from \"natural persons\" to \"public interest organizations\", row not determined, "
                                + "21 possibilities"));
        assertThat(ties.get(0).explanations()).hasSize(21);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "outcomes.disclosed.naturalPersons=62 outcomes.disclosed.total=77"
                        + "|自然人 和 总计 各应减 2 件，行不能确定，4 种可能"
                        + "|natural persons and total each should fall by 2, row not determined, 4 possibilities",
                "outcomes.disclosed.naturalPersons=58 outcomes.disclosed.commercialEnterprises=11 "
                        + "outcomes.disclosed.total=72"
                        + "|自然人 应加 2 件，商业企业 应加 1 件，总计 应加 3 件，行不能确定，21 种可能"
                        + "|natural persons should rise by 2, commercial enterprises should rise by 1, "
                        + "total should rise by 3, row not determined, 21 possibilities",
                "outcomes.disclosed.naturalPersons=59 outcomes.unavailable.notHeld.naturalPersons=46"
                        + "|应把 1 件从 三（四）1.本机关不掌握相关政府信息 移到 三（一）予以公开，列不能确定，3 种可能"
                        + "|1 should move from \"unavailable: not held\" to \"disclosed\", "
                        + "column not determined, 3 possibilities",
                "reconsideration.total=21"
                        + "|行政复议 中有一格应加 2 件，列不能确定，4 种可能"
                        + "|one figure of reconsideration should rise by 2, column not determined, 4 possibilities",
                "reconsideration.total=16"
                        + "|行政复议 中有一格应减 3 件，列不能确定，3 种可能"
                        + "|one figure of reconsideration should fall by 3, column not determined, 3 possibilities",
                "carriedForward.total=12"
                        + "|四、结转下年度继续办理·总计 应为 10（现为 12）"
                        + "|carried forward · total should be 10 (is 12)",
            })
    void explanationsOfOneShapeAreNamed(String figures, String zh, String en) {
        assertThat(Published.problem(Published.with(figures)).ties())
                .extracting(Tie::wording)
                .contains(new Wording(zh, en));
    }

    @Test
    void theTieOfTheMostPlausibleExplanationComesFirst() {
        assertThat(Published.problem(Published.disputes(3, 4, 5, 0, 13)).ties())
                .extracting(tie -> tie.wording().zh())
                .containsExactly("行政复议·总计 应为 12（现为 13）", "行政复议 中有一格应加 1 件，列不能确定，4 种可能");
    }

    @Test
    void aMoveWithinAColumnOfUnknownRows() {
        Explanation one = move("received", "carriedForward");
        Explanation other = move("carriedOver", "received");
        assertThat(Ties.of(List.of(one, other), true))
                .singleElement()
                .extracting(Tie::wording)
                .isEqualTo(new Wording(
                        "应在 自然人 之内移动 3 件，行不能确定，2 种可能",
                        "3 should move within natural persons, row not determined, 2 possibilities"));
    }

    private static Explanation move(String from, String to) {
        return new Explanation(
                List.of(correction(from + ".naturalPersons", 5, 2), correction(to + ".naturalPersons", 1, 4)),
                List.of(),
                List.of(),
                0);
    }

    private static Correction correction(String cell, long reported, long expected) {
        return new Correction(Published.cell(cell), reported, expected, expected, expected);
    }

    @Property(tries = 60)
    void noExplanationIsLost(
            @ForAll @IntRange(max = 10_000) int seed, @ForAll @IntRange(min = 1, max = 2) int mistakes) {
        AnnualReport report = AnnualReport.zeros(2024, "某县")
                .withRequests(RandomTables.mistaken(RandomTables.Filling.SPARSE, mistakes, seed)
                        .published());
        for (Problem problem : Diagnoser.standard().diagnose(report).problems()) {
            assertThat(problem.ties().stream().flatMap(tie -> tie.explanations().stream()))
                    .containsExactlyInAnyOrderElementsOf(problem.explanations());
            assertThat(problem.ties())
                    .isSortedAccordingTo(
                            (a, b) -> b.explanations().size() - a.explanations().size());
            for (Explanation explanation : problem.explanations()) {
                assertThat(explanation.mistakes().stream().flatMap(mistake -> mistake.corrections().stream()))
                        .containsExactlyInAnyOrderElementsOf(explanation.corrections());
            }
        }
    }

    /** Which figures of a group may be wrong is known beforehand: the total, and every part that stays above zero. */
    @Property(tries = 200)
    void allOfAGroupAreThere(
            @ForAll @IntRange(max = 30) int upheld,
            @ForAll @IntRange(max = 3) int corrected,
            @ForAll @IntRange(max = 3) int pending,
            @ForAll @IntRange(max = 40) int total) {
        long[] parts = {upheld, corrected, 0, pending};
        long excess = upheld + corrected + pending - total;
        if (excess != 0) {
            List<String> expected = new ArrayList<>(List.of("total"));
            for (DisputeResult part : DisputeResult.parts()) {
                if (parts[part.ordinal()] >= excess) {
                    expected.add(part.id());
                }
            }
            assertThat(Published.problem(Published.disputes(upheld, corrected, 0, pending, total))
                            .explanations())
                    .extracting(explanation ->
                            explanation.corrections().get(0).cell().column().id())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }
}
