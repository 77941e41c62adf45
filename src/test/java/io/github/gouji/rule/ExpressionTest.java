// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule;

import static io.github.gouji.rule.Expression.constant;
import static io.github.gouji.rule.Expression.figure;
import static io.github.gouji.rule.Expression.sumOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.Applicant;
import io.github.gouji.report.Cell;
import io.github.gouji.report.DisputeResult;
import io.github.gouji.report.RequestRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpressionTest {

    private static final Expression.Figure RECEIVED = figure("requests.received.*");
    private static final Expression.Figure CARRIED_OVER = figure("requests.carriedOver.*");

    @Test
    void cellsRowsColumnsAndResultsAreFigures() {
        assertThat(figure(Cell.of("requests.received.total"))).isEqualTo(figure("requests.received.total"));
        assertThat(figure(RequestRow.RECEIVED)).isEqualTo(RECEIVED);
        assertThat(figure(Applicant.TOTAL)).isEqualTo(figure("requests.*.total"));
        assertThat(figure(DisputeResult.UPHELD)).isEqualTo(figure("disputes.*.upheld"));
    }

    @Test
    void expressionsAreAddedAndSubtracted() {
        assertThat(RECEIVED.plus(CARRIED_OVER)).isEqualTo(new Expression.Sum(RECEIVED, CARRIED_OVER));
        assertThat(RECEIVED.minus(constant(3)))
                .isEqualTo(new Expression.Difference(RECEIVED, new Expression.Constant(BigDecimal.valueOf(3))));
    }

    @Test
    void expressionsAreCompared() {
        assertThat(RECEIVED.equalTo(CARRIED_OVER)).isEqualTo(new Relation(RECEIVED, Comparison.EQUAL, CARRIED_OVER));
        assertThat(RECEIVED.atMost(CARRIED_OVER)).isEqualTo(new Relation(RECEIVED, Comparison.AT_MOST, CARRIED_OVER));
        assertThat(RECEIVED.atLeast(CARRIED_OVER)).isEqualTo(new Relation(RECEIVED, Comparison.AT_LEAST, CARRIED_OVER));
    }

    @Test
    void aSumKeepsItsFigures() {
        List<Expression.Figure> figures = new ArrayList<>(List.of(RECEIVED, CARRIED_OVER));
        Expression sum = sumOf(figures);
        figures.clear();
        assertThat(sum).isEqualTo(new Expression.Parts(List.of(RECEIVED, CARRIED_OVER)));
    }
}
