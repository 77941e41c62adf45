// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.analysis;

import static io.github.gouji.diagnosis.analysis.OwnRules.A;
import static io.github.gouji.diagnosis.analysis.OwnRules.B;
import static io.github.gouji.diagnosis.analysis.OwnRules.C;
import static io.github.gouji.diagnosis.analysis.OwnRules.D;
import static io.github.gouji.diagnosis.analysis.OwnRules.FEES;
import static io.github.gouji.diagnosis.analysis.OwnRules.FORM;
import static io.github.gouji.diagnosis.analysis.OwnRules.analyse;
import static io.github.gouji.diagnosis.analysis.OwnRules.equal;
import static io.github.gouji.diagnosis.analysis.OwnRules.ids;
import static io.github.gouji.diagnosis.analysis.OwnRules.name;
import static io.github.gouji.diagnosis.analysis.OwnRules.names;
import static io.github.gouji.diagnosis.analysis.OwnRules.rule;
import static io.github.gouji.diagnosis.analysis.OwnRules.sum;
import static io.github.gouji.rule.Expression.constant;
import static io.github.gouji.rule.Expression.figure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.diagnosis.analysis.Identifiability.Kind;
import io.github.gouji.diagnosis.analysis.RuleStanding.Standing;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.report.RequestRow;
import io.github.gouji.rule.LinearRule;
import io.github.gouji.rule.RuleBook;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleStandingTest {

    @Test
    void anotherWordingOfARuleIsRedundant() {
        LinearRule again = rule(
                "AGAIN",
                figure(RequestRow.RECEIVED)
                        .plus(figure(RequestRow.CARRIED_OVER))
                        .minus(figure(RequestRow.CARRIED_FORWARD))
                        .equalTo(figure(RequestRow.OUTCOME_TOTAL)));
        RuleAnalysis analysis = RuleAnalysis.of(RuleBook.standard().with(again), FORM);
        assertThat(analysis.redundant())
                .extracting(standing -> standing.rule().id())
                .containsExactly("AGAIN");
        assertThat(analysis.redundant().get(0).places())
                .allSatisfy(place -> assertThat(names(place.because()))
                        .containsExactly("T3-BALANCE " + place.place().scope()));
        assertThat(analysis.equations()).isEqualTo(49);
        assertThat(analysis.rank()).isEqualTo(40);
        assertThat(analysis.consequences()).hasSize(9);
    }

    @Test
    void anInequalityMayFollowFromEquations() {
        RuleAnalysis analysis = RuleAnalysis.of(
                RuleBook.standard()
                        .with(rule("PART", figure("requests.*.naturalPersons").atMost(figure("requests.*.total")))),
                FORM);
        assertThat(analysis.standing("PART")).hasValueSatisfying(standing -> {
            assertThat(standing.standing()).isEqualTo(Standing.REDUNDANT);
            assertThat(standing.places())
                    .hasSize(25)
                    .allSatisfy(place -> assertThat(names(place.because()))
                            .containsExactly("T3-ROW-TOTAL " + place.place().scope()));
        });
        // An inequality is no equation, and does not follow by adding equations.
        assertThat(analysis.equations()).isEqualTo(42);
        assertThat(analysis.consequences()).hasSize(2);
    }

    @Test
    void anEquationMayFollowFromSignsAlone() {
        RuleAnalysis analysis = analyse(equal("NONE", sum(A, B), constant(0)), equal("ZERO", figure(A), constant(0)));
        assertStanding(analysis, "NONE", Standing.INDEPENDENT);
        assertStanding(analysis, "ZERO", Standing.REDUNDANT, "NONE");
        // As an equation it is independent: it takes the signs of the figures to see that it holds.
        assertThat(analysis.consequences()).isEmpty();
        assertThat(analysis.rank()).isEqualTo(2);
    }

    @Test
    void inequalitiesAreGiven() {
        RuleAnalysis analysis = analyse(
                rule("LOW", figure(A).atLeast(constant(2))),
                rule("HIGH", figure(A).atMost(constant(2))),
                rule("TWO", figure(A).equalTo(constant(2))),
                rule("LOWER", figure(A).atLeast(constant(1))),
                rule("HIGHER", figure(A).atMost(constant(3))),
                rule("LESS", figure(A).atMost(constant(1))),
                rule("MORE", figure(A).atLeast(constant(3))),
                rule("OTHER", figure(B).atLeast(figure(A))),
                rule("SOME", figure(B).plus(figure(C)).atLeast(constant(2))),
                rule("FEW", figure(B).atMost(figure(A).minus(constant(1)))));
        assertStanding(analysis, "LOW", Standing.INDEPENDENT);
        assertStanding(analysis, "HIGH", Standing.INDEPENDENT);
        assertStanding(analysis, "TWO", Standing.REDUNDANT, "LOW", "HIGH");
        assertStanding(analysis, "LOWER", Standing.REDUNDANT, "TWO");
        assertStanding(analysis, "HIGHER", Standing.REDUNDANT, "TWO");
        assertStanding(analysis, "LESS", Standing.CONTRADICTORY, "TWO");
        assertStanding(analysis, "MORE", Standing.CONTRADICTORY, "TWO");
        assertStanding(analysis, "OTHER", Standing.INDEPENDENT);
        assertStanding(analysis, "SOME", Standing.REDUNDANT, "TWO", "OTHER");
        assertStanding(analysis, "FEW", Standing.CONTRADICTORY, "OTHER");
    }

    @Test
    void equationsMayContradictEachOther() {
        RuleAnalysis analysis = analyse(
                equal("SAME", figure(A), figure(B)),
                equal("NEXT", figure(A), figure(B).plus(constant(1))),
                equal("PAIR", figure(B), figure(C)),
                equal("ROUND", figure(C).plus(constant(1)), figure(A)),
                equal("BELOW", sum(C, D), constant(-1)),
                equal("AFTER", figure(D), figure(C)));
        assertStanding(analysis, "NEXT", Standing.CONTRADICTORY, "SAME");
        assertStanding(analysis, "ROUND", Standing.CONTRADICTORY, "SAME", "PAIR");
        assertStanding(analysis, "BELOW", Standing.CONTRADICTORY);
        // What comes after a contradiction is not blamed for it.
        assertStanding(analysis, "PAIR", Standing.INDEPENDENT);
        assertStanding(analysis, "AFTER", Standing.INDEPENDENT);
        assertThat(analysis.contradictory())
                .extracting(standing -> standing.rule().id())
                .containsExactly("NEXT", "ROUND", "BELOW");
        assertThat(analysis.redundant()).isEmpty();
        assertThat(analysis.equations()).isEqualTo(6);
        assertThat(analysis.rank()).isEqualTo(4);
    }

    @Test
    void aRuleThatContradictsAtOnePlaceIsContradictory() {
        RuleAnalysis analysis = analyse(
                equal("ONE", figure(A), constant(1)),
                rule("NONE", figure("disputes.*.upheld").atMost(constant(0))),
                rule("NOTHING", figure("disputes.*.upheld").atLeast(constant(0))));
        assertStanding(analysis, "NONE", Standing.CONTRADICTORY, "ONE");
        assertThat(analysis.standing("NONE").orElseThrow().places())
                .extracting(RuleStanding.Place::standing)
                .containsExactly(Standing.CONTRADICTORY, Standing.INDEPENDENT, Standing.INDEPENDENT);
        assertStanding(analysis, "NOTHING", Standing.REDUNDANT);
    }

    @Test
    void signsAreGivenWhereTheFormGivesThem() {
        Form form = Form.of(Edition.EDITION_2019);
        RuleBook book = RuleBook.of(List.of(
                rule("COUNT", figure("proactive.*.priorYearItems").atLeast(constant(0))),
                rule("CHANGE", figure("proactive.*.change").atLeast(constant(0))),
                rule("LOST", figure("proactive.administrativeFees.change").equalTo(constant(-1)))));
        RuleAnalysis analysis = RuleAnalysis.of(book, form);
        assertStanding(analysis, "COUNT", Standing.REDUNDANT);
        assertStanding(analysis, "CHANGE", Standing.INDEPENDENT);
        assertThat(names(analysis.standing("LOST").orElseThrow().places().get(0).because()))
                .containsExactly("CHANGE administrativeFees");
    }

    @Test
    void countsAreWholeNumbersAndAmountsAreNot() {
        RuleAnalysis analysis = analyse(
                rule("FIVE", sum(A, A, A).atMost(constant(5))),
                rule("ONE", figure(A).atMost(constant(1))),
                equal("EVEN", sum(B, B), constant(4)),
                rule("MORE", figure(B).atLeast(constant(2))),
                equal("TWICE", sum(C, C), sum(D, D)),
                equal("SAME", figure(C), figure(D)),
                rule("FIVE-YUAN", sum(FEES, FEES, FEES).atMost(constant(5))),
                rule("ONE-YUAN", figure(FEES).atMost(constant(1))),
                rule("TWO-YUAN", figure(FEES).atMost(constant(2))));
        assertStanding(analysis, "ONE", Standing.REDUNDANT, "FIVE");
        assertStanding(analysis, "EVEN", Standing.INDEPENDENT);
        assertStanding(analysis, "MORE", Standing.REDUNDANT, "EVEN");
        assertStanding(analysis, "SAME", Standing.REDUNDANT, "TWICE");
        assertStanding(analysis, "ONE-YUAN", Standing.INDEPENDENT);
        assertStanding(analysis, "TWO-YUAN", Standing.REDUNDANT, "ONE-YUAN");
        assertThat(analysis.rank()).isEqualTo(2);
    }

    @Test
    void amountsAreInTheSameSystems() {
        RuleAnalysis analysis = analyse(
                equal("TEN", figure(FEES), figure(A).plus(constant(10))),
                rule("NINE", figure(FEES).atLeast(constant(9))),
                equal("TWENTY", figure(FEES).minus(constant(20)), figure(A)),
                rule("ELEVEN", figure(FEES).atLeast(constant(11))));
        assertStanding(analysis, "NINE", Standing.REDUNDANT, "TEN");
        assertStanding(analysis, "TWENTY", Standing.CONTRADICTORY, "TEN");
        assertStanding(analysis, "ELEVEN", Standing.INDEPENDENT);
        assertThat(ids(analysis.identifiability(Cell.of(FEES)).confusedWith())).containsExactly(A);
        assertThat(analysis.systems().get(0).distance()).isEqualTo(2);
    }

    @Test
    void whatIsTrueOfAllFiguresFollowsFromNothing() {
        RuleAnalysis analysis = analyse(
                equal("ITSELF", figure(A), figure(A)),
                equal("NEVER", figure(A), figure(A).plus(constant(1))),
                equal("CANCELLED", sum(A, B).minus(figure(A)), figure(C)));
        assertStanding(analysis, "ITSELF", Standing.REDUNDANT);
        assertStanding(analysis, "NEVER", Standing.CONTRADICTORY);
        assertThat(analysis.consequences()).singleElement().satisfies(one -> {
            assertThat(name(one.equation())).isEqualTo("ITSELF " + A);
            assertThat(one.from()).isEmpty();
        });
        assertThat(analysis.rank()).isEqualTo(1);
        assertThat(analysis.systems().get(0).distance()).isEqualTo(1);
        assertThat(analysis.identifiability(Cell.of(A)).kind()).isEqualTo(Kind.UNDETECTABLE);
        assertThat(ids(analysis.identifiability(Cell.of(B)).confusedWith())).containsExactly(C);
    }

    private static void assertStanding(RuleAnalysis analysis, String id, Standing standing, String... because) {
        RuleStanding actual = analysis.standing(id).orElseThrow();
        assertThat(actual.standing()).as(id).isEqualTo(standing);
        assertThat(actual.places().get(0).because())
                .as(id)
                .extracting(bound -> bound.rule().id())
                .containsExactly(because);
    }
}
