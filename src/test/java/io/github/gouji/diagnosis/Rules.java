// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.Expression;
import io.github.gouji.rule.LinearRule;
import io.github.gouji.rule.Severity;

/** Equations as a caller may add them. */
final class Rules {

    private static final Wording OWN = new Wording("自定", "own");

    private Rules() {}

    static LinearRule rule(String id, Expression left, Expression right) {
        return new LinearRule(id, Severity.ERROR, OWN, OWN, left.equalTo(right));
    }

    static Expression sum(Cell first, Cell... more) {
        Expression sum = Expression.figure(first);
        for (Cell cell : more) {
            sum = sum.plus(Expression.figure(cell));
        }
        return sum;
    }

    static Expression constant(long value) {
        return Expression.constant(value);
    }
}
