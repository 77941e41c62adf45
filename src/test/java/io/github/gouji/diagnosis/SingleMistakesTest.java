// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.testing.generate.RandomReports;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Explanations that are one mistake though fewer cells would do. */
class SingleMistakesTest {

    private static final String FORWARD = "carriedForward.naturalPersons=144 carriedForward.commercialEnterprises=18 "
            + "carriedForward.publicInterestOrganizations=1 carriedForward.legalServiceInstitutions=3 "
            + "carriedForward.total=166";

    private static final String NO_TOTALS = "outcomes.total.naturalPersons=0 outcomes.total.commercialEnterprises=0 "
            + "outcomes.total.publicInterestOrganizations=0 outcomes.total.legalServiceInstitutions=0 "
            + "outcomes.total.total=0";

    @Test
    void aMiscountThatWentIntoAllTotalsIsListed() {
        Problem problem =
                Published.problem(Published.with("outcomes.disclosed.naturalPersons=62 outcomes.disclosed.total=77 "
                        + "outcomes.total.naturalPersons=146 outcomes.total.total=168"));
        assertThat(problem.size()).isEqualTo(2);
        assertThat(otherwise(problem))
                .contains("CARRIED_INTO_TOTAL outcomes.disclosed.naturalPersons=60 outcomes.disclosed.total=75 "
                        + "outcomes.total.naturalPersons=144 outcomes.total.total=166");
    }

    /** Two too many can only have been counted where there are two. */
    @Test
    void noFigureIsCorrectedBelowZero() {
        Problem problem = Published.problem(
                Published.with("outcomes.disclosed.commercialEnterprises=17 outcomes.disclosed.total=80 "
                        + "outcomes.total.commercialEnterprises=23 outcomes.total.total=171"));
        assertThat(otherwise(problem))
                .singleElement()
                .asString()
                .startsWith("CARRIED_INTO_TOTAL outcomes.disclosed.commercialEnterprises=12 ");
    }

    /** The total of the row was not computed with it: that is another mistake, of which the search finds the truth. */
    @Test
    void aMiscountThatWentIntoSomeTotalsIsNone() {
        Problem problem = Published.problem(Published.with("outcomes.disclosed.naturalPersons=62 "
                + "outcomes.total.naturalPersons=146 outcomes.total.total=168"));
        assertThat(problem.otherwise()).isEmpty();
    }

    @Test
    void aRowOneLineOffIsListedThoughTheSearchFindsNothing() {
        Problem problem = Published.problem(Published.with(NO_TOTALS + " " + FORWARD));
        assertThat(problem.leading().orElseThrow().cause()).isEqualTo(Cause.ONE_PLACE_OFF);
        assertThat(problem.leading().orElseThrow().applyTo(Published.with(NO_TOTALS + " " + FORWARD)))
                .isEqualTo(Published.TRUE);
    }

    /** One figure of the row stands where it belongs. */
    @Test
    void aRowOfWhichOnlySomeIsOffIsNone() {
        String figures = NO_TOTALS.replace("publicInterestOrganizations=0", "publicInterestOrganizations=1") + " "
                + FORWARD.replace("publicInterestOrganizations=1", "publicInterestOrganizations=0");
        Problem problem = Published.problem(Published.with(figures));
        assertThat(problem.otherwise()).isEmpty();
    }

    /** A column of many wrong figures is beyond the search, but not beyond the equations of its rows. */
    @Test
    void aColumnOneLineOffIsListed() {
        AnnualReport report = Published.with("outcomes.disclosed.naturalPersons=0 "
                + "outcomes.partlyDisclosed.naturalPersons=60 outcomes.withheld.stateSecrets.naturalPersons=31");
        Problem problem =
                Diagnoser.standard().withLimit(1).diagnose(report).problems().get(0);
        assertThat(problem.complete()).isFalse();
        assertThat(problem.explanations()).isEmpty();
        assertThat(otherwise(problem))
                .containsExactly("ONE_PLACE_OFF outcomes.disclosed.naturalPersons=60 "
                        + "outcomes.partlyDisclosed.naturalPersons=31 outcomes.withheld.stateSecrets.naturalPersons=0");
        assertThat(problem.isHopeless()).isFalse();
        assertThat(problem.wording().zh())
                .endsWith("几个数字都填错了一行。这是一个错误所致，涉及 3 格；至少 " + problem.size() + " 格有误，但超出计算的限度，未能查出改得最少的办法。");
    }

    /** A figure that is not known is computed with the others. */
    @Test
    void aBlankTotalIsFilled() {
        Problem problem = Published.problem(Published.with("carriedForward.total= outcomes.disclosed.naturalPersons=62 "
                + "outcomes.disclosed.total=77 outcomes.total.naturalPersons=146 outcomes.total.total=168"));
        assertThat(problem.otherwise())
                .isNotEmpty()
                .allSatisfy(explanation -> assertThat(explanation.fillings())
                        .singleElement()
                        .satisfies(filling -> assertThat(filling.expected()).isEqualTo(10L)));
    }

    @Test
    void noneIsAlsoAmongTheSmallest() {
        Problem problem = Published.problem(Published.with("outcomes.disclosed.naturalPersons=58"));
        assertThat(problem.count()).isOne();
        assertThat(problem.otherwise()).isEmpty();
    }

    @Test
    void aReportWithoutATableHasNone() {
        AnnualReport report = Published.with("reconsideration.total=20").withRequests(null);
        assertThat(Published.problem(report).otherwise()).isEmpty();
    }

    /** What is carried into the total of a row may be carried into all totals as well. */
    @Test
    void makeAllEquationsHoldByOneMistake() {
        RandomReports reports = RandomReports.of(1);
        int listed = 0;
        for (int i = 0; i < 100; i++) {
            AnnualReport report = reports.slip(Cause.CARRIED_INTO_TOTAL).report();
            Problem problem = Published.problem(report);
            for (Explanation explanation : problem.otherwise()) {
                assertThat(explanation.mistakes()).hasSize(1);
                assertThat(Answers.wrong(RuleBook.standard(), explanation.applyTo(report)))
                        .isEmpty();
                assertThat(problem.explanations().stream().map(Answers::of)).doesNotContain(Answers.of(explanation));
                listed++;
            }
        }
        assertThat(listed).isGreaterThan(50);
    }

    private static List<String> otherwise(Problem problem) {
        return problem.otherwise().stream()
                .map(explanation -> Stream.concat(
                                Stream.of(explanation.cause().name()),
                                explanation.corrections().stream()
                                        .map(one -> one.cell().id().replace("requests.", "") + "=" + one.expected()))
                        .collect(Collectors.joining(" ")))
                .toList();
    }
}
