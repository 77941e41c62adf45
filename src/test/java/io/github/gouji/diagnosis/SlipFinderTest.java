// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.diagnosis.likelihood.FormLayout;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Form;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.Blanks;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.rule.evaluation.Evaluator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How corrections are put together into mistakes. */
class SlipFinderTest {

    private static final SlipFinder FINDER = finder();

    private static SlipFinder finder() {
        RuleBook rules = RuleBook.standard();
        AnnualReport report = AnnualReport.zeros(2024, "某县");
        Form form =
                Evaluator.of(rules).figures(report, Map.of(), Blanks.AS_ZERO).form();
        return new SlipFinder(report, new FormLayout(form, rules.bind(form)));
    }

    /** The corrections are cell=reported/should. */
    private static List<String> find(String... corrections) {
        List<Correction> all = new ArrayList<>();
        for (String correction : corrections) {
            String[] words = correction.split("[=/]");
            Long reported = words[1].isEmpty() ? null : Long.valueOf(words[1]);
            long expected = Long.parseLong(words[2]);
            all.add(new Correction(Published.cell(words[0]), reported, expected, expected, expected));
        }
        return FINDER.find(all).stream()
                .map(mistake -> mistake.cause() + " "
                        + mistake.corrections().stream()
                                .map(correction -> correction.cell().id().replaceFirst("requests.", ""))
                                .toList())
                .toList();
    }

    @Test
    void prefersThePairsThatExplainMost() {
        assertThat(find(
                        "received.naturalPersons=50/45",
                        "carriedOver.naturalPersons=8/13",
                        "outcomes.disclosed.commercialEnterprises=7/12",
                        "outcomes.partlyDisclosed.naturalPersons=0/5",
                        "carriedForward.naturalPersons=5/0"))
                .containsExactly(
                        "UNEXPLAINED [outcomes.disclosed.commercialEnterprises]",
                        "MISALLOCATED [received.naturalPersons, carriedOver.naturalPersons]",
                        "MISPLACED [outcomes.partlyDisclosed.naturalPersons, carriedForward.naturalPersons]");
    }

    @Test
    void putsPartBeforeTotal() {
        assertThat(find("received.naturalPersons=5/3", "received.total=6/4"))
                .containsExactly("CARRIED_INTO_TOTAL [received.naturalPersons, received.total]");
        assertThat(find("received.total=6/4", "received.naturalPersons=5/3"))
                .containsExactly("CARRIED_INTO_TOTAL [received.naturalPersons, received.total]");
    }

    @Test
    void movesThatPassATotalOfAnotherLineAreTwoMistakes() {
        assertThat(find("received.total=6/5", "carriedForward.naturalPersons=5/6"))
                .containsExactly("UNEXPLAINED [carriedForward.naturalPersons]", "TOTAL_NOT_UPDATED [received.total]");
    }

    @Test
    void theLeastPlausibleMistakeStandsFirst() {
        assertThat(find("received.naturalPersons=/3", "carriedForward.commercialEnterprises=4/6"))
                .containsExactly(
                        "UNEXPLAINED [carriedForward.commercialEnterprises]", "BLANK_LEFT [received.naturalPersons]");
        assertThat(find("received.total=0/3", "carriedOver.total=0/5", "carriedForward.commercialEnterprises=4/6"))
                .containsExactly(
                        "UNEXPLAINED [carriedForward.commercialEnterprises]",
                        "TOTAL_LEFT_AT_ZERO [received.total, carriedOver.total]");
    }

    @Test
    void manyCorrectionsAreStillPaired() {
        List<String> mistakes = find(
                "received.naturalPersons=50/45",
                "carriedOver.commercialEnterprises=45/50",
                "outcomes.disclosed.researchInstitutions=100/93",
                "outcomes.partlyDisclosed.publicInterestOrganizations=93/100",
                "outcomes.withheld.stateSecrets.legalServiceInstitutions=100/89",
                "outcomes.withheld.thirdPartyRights.otherOrganizations=89/100",
                "carriedForward.commercialEnterprises=4/6");
        assertThat(mistakes)
                .containsExactly(
                        "UNEXPLAINED [carriedForward.commercialEnterprises]",
                        "MISALLOCATED [received.naturalPersons, carriedOver.commercialEnterprises]",
                        "MISALLOCATED [outcomes.disclosed.researchInstitutions, "
                                + "outcomes.partlyDisclosed.publicInterestOrganizations]",
                        "MISALLOCATED [outcomes.withheld.stateSecrets.legalServiceInstitutions, "
                                + "outcomes.withheld.thirdPartyRights.otherOrganizations]");
    }

    @Test
    void aRangeIsExplainedOfTotalsAlone() {
        Correction open = new Correction(Published.cell("received.naturalPersons"), 5L, 3L, 1L, 3L);
        Correction endless = new Correction(Published.cell("received.naturalPersons"), null, 3L, 3L, null);
        assertThat(FINDER.find(List.of(open)).get(0).cause()).isEqualTo(Cause.UNEXPLAINED);
        Correction total = new Correction(Published.cell("received.total"), 5L, 6L, 6L, null);
        assertThat(FINDER.find(List.of(total)).get(0).cause()).isEqualTo(Cause.TOTAL_NOT_UPDATED);
        assertThat(open.wording())
                .isEqualTo(new Wording(
                        "一、本年新收政府信息公开申请数量·自然人 应为 1 至 3（现为 5）", "received · natural persons should be 1 to 3 (is 5)"));
        assertThat(endless.wording())
                .isEqualTo(new Wording(
                        "一、本年新收政府信息公开申请数量·自然人 应为不小于 3 的数（现为空白）",
                        "received · natural persons should be at least 3 (is blank)"));
    }
}
