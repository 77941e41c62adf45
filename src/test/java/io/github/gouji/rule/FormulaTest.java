package io.github.gouji.rule;

import static io.github.gouji.rule.Check.evaluate;
import static io.github.gouji.rule.Check.report;
import static io.github.gouji.rule.Check.rule;
import static io.github.gouji.rule.Expression.constant;
import static io.github.gouji.rule.Expression.figure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.Edition;
import io.github.gouji.report.RequestRow;
import io.github.gouji.report.Wording;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

    private static final Expression RECEIVED = figure(RequestRow.RECEIVED);
    private static final Expression CARRIED_OVER = figure(RequestRow.CARRIED_OVER);

    private static Wording formula(Relation relation) {
        return Binder.bind(rule(relation), Form.of(Edition.EDITION_2021)).get(0).formula();
    }

    @Test
    void aFormulaHasTheSignsOfItsTerms() {
        assertThat(formula(RECEIVED.minus(CARRIED_OVER).atMost(figure(RequestRow.CARRIED_FORWARD))))
                .isEqualTo(new Wording("一 − 二 ≤ 四", "received − carriedOver ≤ carriedForward"));
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

    @ParameterizedTest
    @CsvSource({"0, 0", "0.00, 0", "12.50, 12.5", "-0.000001, -0.000001", "1E+3, 1000", "100, 100"})
    void numbersArePrintedWithoutExponentsAndTrailingZeros(BigDecimal number, String expected) {
        assertThat(Formula.plain(number)).isEqualTo(expected);
    }
}
