// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.evaluation;

import static io.github.gouji.rule.Expression.constant;
import static io.github.gouji.rule.Expression.figure;
import static io.github.gouji.rule.Expression.sumOf;
import static io.github.gouji.rule.evaluation.Check.evaluate;
import static io.github.gouji.rule.evaluation.Check.report;
import static io.github.gouji.rule.evaluation.Check.report2019;
import static io.github.gouji.rule.evaluation.Check.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.RequestRow;
import io.github.gouji.rule.Blanks;
import io.github.gouji.rule.Expression;
import io.github.gouji.rule.LinearRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What rules of callers came to be judged wrongly on once. */
class CallersRulesTest {

    private static final AnnualReport FIFTY_UNPAID = report("requests.outcomes.other.feeUnpaid.naturalPersons", 50);

    /** Returns the rows of （六）其他处理 of both editions, each of them once the first. */
    static Stream<List<Expression.Figure>> otherOutcomes() {
        List<Expression.Figure> rows = Stream.of(
                        RequestRow.OTHER,
                        RequestRow.NOT_SUPPLEMENTED_IN_TIME,
                        RequestRow.FEE_UNPAID,
                        RequestRow.OTHER_REASONS)
                .map(Expression::figure)
                .toList();
        return IntStream.range(0, rows.size()).mapToObj(first -> {
            List<Expression.Figure> rotated = new ArrayList<>(rows);
            Collections.rotate(rotated, first);
            return rotated;
        });
    }

    @ParameterizedTest
    @MethodSource("otherOutcomes")
    void aSumOfTheRowsOfBothEditionsAppliesInEachColumnInWhateverOrderTheyAreNamed(List<Expression.Figure> rows) {
        LinearRule few = rule(sumOf(rows).atMost(figure(RequestRow.RECEIVED)));
        Evaluation evaluation = evaluate(List.of(few), FIFTY_UNPAID, Blanks.AS_ZERO);
        assertThat(evaluation.held()).isEqualTo(6);
        assertThat(evaluation.undecided()).isEmpty();
        assertThat(evaluation.broken()).singleElement().satisfies(broken -> {
            assertThat(broken.scope()).isEqualTo("naturalPersons");
            assertThat(broken.left()).isEqualByComparingTo("50");
            assertThat(broken.right()).isEqualByComparingTo("0");
        });
        assertThat(evaluate(List.of(few), report2019(), Blanks.AS_ZERO).held()).isEqualTo(7);
    }

    @Test
    void aRowOfAnotherEditionIsNotApplicable() {
        LinearRule few = rule(figure(RequestRow.OTHER).atMost(constant(10)));
        Evaluation evaluation = evaluate(List.of(few), FIFTY_UNPAID, Blanks.AS_ZERO);
        assertThat(evaluation.notApplicable()).containsExactly(few);
        assertThat(evaluation.held()).isZero();
        assertThat(evaluation.broken()).isEmpty();
        assertThat(evaluation.undecided()).isEmpty();
        assertThat(evaluate(List.of(few), report2019(), Blanks.AS_ZERO).notApplicable())
                .isEmpty();
    }

    @Test
    void aConstantBeyondTheLargestLongIsExact() {
        LinearRule many = rule(figure("requests.received.total")
                .atLeast(constant(Long.MAX_VALUE).plus(constant(1))));
        assertThat(evaluate(List.of(many), report(), Blanks.AS_ZERO).broken())
                .singleElement()
                .satisfies(broken -> assertThat(broken.right()).isEqualByComparingTo("9223372036854775808"));
    }

    @Test
    void aNegativeFigureThatCancelsOutDoesNotMatter() {
        Expression received = figure("requests.received.total");
        LinearRule none = rule(received.plus(figure("requests.carriedOver.total"))
                .plus(constant(1))
                .atMost(received));
        AnnualReport report = report("requests.received.total", -1, "requests.carriedOver.total", null);
        assertThat(evaluate(List.of(none), report, Blanks.UNKNOWN).broken()).hasSize(1);
    }

    @Test
    void anUnknownFigureThatCancelsOutIsSaidNotToBeCounted() {
        Expression received = figure("requests.received.total");
        LinearRule more = rule(received.plus(constant(1)).atMost(received));
        assertThat(evaluate(List.of(more), report("requests.received.total", null), Blanks.UNKNOWN)
                        .broken())
                .singleElement()
                .satisfies(broken ->
                        assertThat(broken.message().zh()).isEqualTo("表三：一·总计 ? + 1 = 1 > 一·总计 ?，差 1（未知的项尚未计入）"));
    }
}
