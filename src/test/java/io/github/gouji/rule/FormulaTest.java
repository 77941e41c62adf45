// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule;

import static io.github.gouji.rule.Expression.constant;
import static io.github.gouji.rule.Expression.figure;
import static io.github.gouji.rule.evaluation.Check.evaluate;
import static io.github.gouji.rule.evaluation.Check.report;
import static io.github.gouji.rule.evaluation.Check.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.report.RequestRow;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.evaluation.Evaluation;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormulaTest {

    private static final Expression.Figure RECEIVED = figure(RequestRow.RECEIVED);
    private static final Expression.Figure CARRIED_OVER = figure(RequestRow.CARRIED_OVER);

    private static Wording formula(Relation relation) {
        return rule(relation).bind(Form.of(Edition.EDITION_2021)).get(0).formula();
    }

    @Test
    void aFormulaHasTheSignsOfItsTerms() {
        assertThat(formula(RECEIVED.minus(CARRIED_OVER).atMost(figure(RequestRow.CARRIED_FORWARD))))
                .isEqualTo(new Wording("一 − 二 ≤ 四", "received − carried over ≤ carried forward"));
        assertThat(formula(constant(0).minus(RECEIVED).equalTo(CARRIED_OVER)).zh())
                .isEqualTo("−一 = 二");
    }

    @Test
    void aFormulaEndsWithTheConstantsOfItsSides() {
        assertThat(formula(RECEIVED.plus(constant(10)).atLeast(CARRIED_OVER.minus(constant(3))))
                        .zh())
                .isEqualTo("一 + 10 ≥ 二 − 3");
        assertThat(formula(constant(7).minus(RECEIVED).atLeast(constant(-3))).zh())
                .isEqualTo("−一 + 7 ≥ −3");
        assertThat(formula(RECEIVED.atLeast(constant(0))).zh()).isEqualTo("一 ≥ 0");
    }

    @Test
    void aMultipleIsWrittenWithItsFactor() {
        assertThat(formula(RECEIVED.times(2).atLeast(CARRIED_OVER.minus(RECEIVED.times(new BigDecimal("0.50")))))
                        .zh())
                .isEqualTo("2 × 一 ≥ 二 − 0.5 × 一");
        assertThat(formula(RECEIVED.plus(constant(1)).times(-3).atMost(constant(new BigDecimal("1.5"))))
                        .zh())
                .isEqualTo("−3 × 一 − 3 ≤ 1.5");
    }

    @Test
    void aBrokenRuleAddsItsConstants() {
        Relation relation = RECEIVED.atMost(figure(RequestRow.CARRIED_FORWARD).plus(constant(10)));
        Evaluation evaluation = evaluate(
                List.of(rule(relation)),
                report("requests.received.total", 20, "requests.carriedForward.total", 2),
                Blanks.AS_ZERO);
        assertThat(evaluation.broken())
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.message().zh()).isEqualTo("总计：一 20 > 四 2 + 10 = 12，差 8"));
    }
}
