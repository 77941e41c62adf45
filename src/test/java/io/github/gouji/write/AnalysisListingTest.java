// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import static io.github.gouji.rule.Expression.constant;
import static io.github.gouji.rule.Expression.figure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.Applicant;
import io.github.gouji.report.RequestRow;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.LinearRule;
import io.github.gouji.rule.Relation;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.rule.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares listings with golden files, which are for people to review; what they are now is in {@code target}. */
class AnalysisListingTest {

    /** The standard book with rules that follow, clash and link tables. */
    private static RuleBook callersBook() {
        return RuleBook.standard()
                .with(rule(
                        "BALANCE-AGAIN",
                        figure(RequestRow.RECEIVED)
                                .plus(figure(RequestRow.CARRIED_OVER))
                                .minus(figure(RequestRow.CARRIED_FORWARD))
                                .equalTo(figure(RequestRow.OUTCOME_TOTAL))))
                .with(rule("PART-OF-TOTAL", figure("requests.*.naturalPersons").atMost(figure(Applicant.TOTAL))))
                .with(rule("NOT-BELOW-ZERO", figure(RequestRow.RECEIVED).atLeast(constant(0))))
                .with(rule(
                        "ONE-MORE",
                        figure("disputes.*.total")
                                .equalTo(figure("disputes.*.upheld")
                                        .plus(figure("disputes.*.corrected"))
                                        .plus(figure("disputes.*.otherResult"))
                                        .plus(figure("disputes.*.pending"))
                                        .plus(constant(1)))))
                .with(rule("BELOW-ZERO", figure("proactive.regulations.*").equalTo(constant(-1))))
                .with(rule(
                        "LICENCES-AND-PENALTIES",
                        figure("proactive.administrativeLicensing.decisions")
                                .equalTo(figure("proactive.administrativePenalties.decisions")
                                        .plus(figure("disputes.reconsideration.total")))));
    }

    private static LinearRule rule(String id, Relation relation) {
        return new LinearRule(id, Severity.WARNING, new Wording("自定", "own"), new Wording("本局", "us"), relation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void tellsPeopleOfTheStandardRules(String language) throws IOException {
        CheckedDocuments.compare(
                "analysis." + language + ".golden.txt",
                AnalysisListing.text(RuleBook.standard(), Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void tellsPeopleOfCallersRules(String language) throws IOException {
        CheckedDocuments.compare(
                "analysis-callers." + language + ".golden.txt",
                AnalysisListing.text(callersBook(), Locale.forLanguageTag(language)));
    }

    @Test
    void tellsMachines() throws IOException {
        RuleBook book = callersBook().without("PART-OF-TOTAL").without("BALANCE-AGAIN");
        CheckedDocuments.compare("analysis.golden.json", AnalysisListing.json(book, Locale.CHINESE));
    }

    @Test
    void saysNothingOfMistakesWhereThereIsNoEquation() {
        RuleBook book =
                RuleBook.of(List.of(rule("FEW", figure(RequestRow.RECEIVED).atMost(constant(9)))));
        assertThat(AnalysisListing.text(book, Locale.ENGLISH)).contains("""
                2021 edition: 0 equations, 0 of them independent (the rank)
                  On no equation, so that none notices a mistake: table 2 (10 cells), table 3 (175 cells), table 4 (15 cells)
                  Redundant rules: none
                """);
    }
}
