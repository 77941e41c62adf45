// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule;

import static io.github.gouji.rule.Expression.constant;
import static io.github.gouji.rule.Expression.figure;
import static io.github.gouji.rule.Expression.sumOf;
import static io.github.gouji.rule.evaluation.Check.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.gouji.report.Applicant;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.report.RequestRow;
import io.github.gouji.report.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BinderTest {

    private static final Form FORM_2019 = Form.of(Edition.EDITION_2019);
    private static final Form FORM_2021 = Form.of(Edition.EDITION_2021);
    private static final Expression.Figure RECEIVED = figure(RequestRow.RECEIVED);
    private static final Expression.Figure TOTAL_RECEIVED = figure("requests.received.total");
    private static final Expression.Figure FEE_UNPAID = figure(RequestRow.FEE_UNPAID);
    private static final Expression.Figure OTHER_REASONS = figure(RequestRow.OTHER_REASONS);

    private static List<BoundRule> bind(Relation relation, Form form) {
        return rule(relation).bind(form);
    }

    private static BoundRule bindOnce(Relation relation) {
        List<BoundRule> bound = bind(relation, FORM_2021);
        assertThat(bound).hasSize(1);
        return bound.get(0);
    }

    static Stream<Expression> expressionsWithAStar() {
        return Stream.of(
                RECEIVED,
                RECEIVED.plus(TOTAL_RECEIVED),
                TOTAL_RECEIVED.plus(RECEIVED),
                RECEIVED.minus(TOTAL_RECEIVED),
                TOTAL_RECEIVED.minus(RECEIVED),
                sumOf(List.of(TOTAL_RECEIVED, RECEIVED)));
    }

    @ParameterizedTest
    @MethodSource("expressionsWithAStar")
    void aRuleAppliesInEachColumnWhereverItsStarStands(Expression expression) {
        String[] columns = Arrays.stream(Applicant.values()).map(Applicant::id).toArray(String[]::new);
        assertThat(bind(expression.atLeast(constant(0)), FORM_2021))
                .extracting(BoundRule::scope)
                .containsExactly(columns);
        assertThat(bind(constant(0).atMost(expression), FORM_2021))
                .extracting(BoundRule::scope)
                .containsExactly(columns);
    }

    @Test
    void theScopeOfARuleOnOneCellIsTheCell() {
        assertThat(bindOnce(TOTAL_RECEIVED.atLeast(constant(1))).scope()).isEqualTo("requests.received.total");
        assertThat(bindOnce(TOTAL_RECEIVED.plus(TOTAL_RECEIVED).atLeast(constant(1)))
                        .scope())
                .isEqualTo("requests.received.total");
    }

    @Test
    void theScopeOfARuleOnSeveralCellsIsTheTableOfTheFirst() {
        BoundRule bound = bindOnce(TOTAL_RECEIVED.atLeast(figure("disputes.reconsideration.total")));
        assertThat(bound.scope()).isEqualTo("requests");
        assertThat(bound.place()).isEqualTo(new Wording("表三", "table 3"));
    }

    @Test
    void thePlaceIsTheColumnTheRowOrTheGroupThatTheStarStandsFor() {
        assertThat(RequestRules.BALANCE.bind(FORM_2021).get(0).place())
                .isEqualTo(new Wording("自然人", "natural persons"));
        assertThat(RequestRules.ROW_TOTAL.bind(FORM_2021).get(0).place())
                .isEqualTo(new Wording("一、本年新收政府信息公开申请数量", "received"));
        assertThat(DisputeRules.TOTAL.bind(FORM_2021).get(0).place()).isEqualTo(new Wording("行政复议", "reconsideration"));
    }

    @Test
    void thePlaceIsTheFirstFigureWhereTheStarStandsForLessOrMore() {
        BoundRule bound = bind(figure("requests.outcomes.withheld.*.total").atMost(TOTAL_RECEIVED), FORM_2021)
                .get(0);
        assertThat(bound.scope()).isEqualTo("stateSecrets");
        assertThat(bound.place()).isEqualTo(new Wording("三（三）1.属于国家秘密·总计", "withheld: state secrets · total"));
    }

    @Test
    void aFigureIsNamedByWhatItsScopeLeavesOpen() {
        assertThat(labels(RECEIVED.atMost(constant(0)))).containsExactly(new Wording("一", "received"));
        assertThat(labels(figure(Applicant.TOTAL).atMost(constant(0)))).containsExactly(new Wording("总计", "total"));
        assertThat(labels(TOTAL_RECEIVED.atMost(constant(0)))).containsExactly(new Wording("一·总计", "received · total"));
    }

    private static List<Wording> labels(Relation relation) {
        return bind(relation, FORM_2021).get(0).left().terms().stream()
                .map(LinearForm.Term::label)
                .toList();
    }

    @Test
    void whatIsTakenAwayHasANegativeCoefficient() {
        Expression nested = RECEIVED.minus(figure(RequestRow.CARRIED_OVER)
                .minus(figure(RequestRow.CARRIED_FORWARD))
                .plus(constant(5)));
        LinearForm left = bind(nested.atLeast(constant(-2)), FORM_2021).get(0).left();
        assertThat(left.terms())
                .extracting(
                        term -> term.cell().row().id(),
                        term -> term.coefficient().longValueExact())
                .containsExactly(tuple("received", 1L), tuple("carriedOver", -1L), tuple("carriedForward", 1L));
        assertThat(left.constant()).isEqualByComparingTo("-5");
    }

    static Stream<Expression> expressionsOf2021() {
        return Stream.of(
                FEE_UNPAID,
                RECEIVED.plus(FEE_UNPAID),
                FEE_UNPAID.plus(RECEIVED),
                RECEIVED.minus(FEE_UNPAID),
                FEE_UNPAID.minus(RECEIVED),
                sumOf(List.of(FEE_UNPAID, OTHER_REASONS)));
    }

    @ParameterizedTest
    @MethodSource("expressionsOf2021")
    void aRuleAppliesNowhereInAnEditionWithoutItsFigures(Expression expression) {
        assertThat(bind(RECEIVED.atLeast(expression), FORM_2021)).hasSize(7);
        assertThat(bind(RECEIVED.atLeast(expression), FORM_2019)).isEmpty();
        assertThat(bind(expression.atMost(RECEIVED), FORM_2019)).isEmpty();
    }

    @Test
    void aSumOfPartsHasThoseOfTheEdition() {
        Relation relation = RECEIVED.atLeast(sumOf(List.of(figure(RequestRow.OTHER), FEE_UNPAID, OTHER_REASONS)));
        assertThat(bind(relation, FORM_2019).get(0).right().terms())
                .extracting(term -> term.cell().row().id())
                .containsExactly("outcomes.other");
        assertThat(bind(relation, FORM_2021).get(0).right().terms())
                .extracting(term -> term.cell().row().id())
                .containsExactly("outcomes.other.feeUnpaid", "outcomes.other.otherReasons");
    }

    @Test
    void aRuleOnNoFigureAppliesNowhere() {
        assertThat(bind(constant(1).atMost(constant(2)), FORM_2021)).isEmpty();
    }
}
