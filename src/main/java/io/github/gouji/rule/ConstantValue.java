// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The values of expressions without figures, with which others may be multiplied. */
final class ConstantValue {

    private ConstantValue() {}

    /** Returns what the expression comes to if there is no figure in it. */
    static @Nullable BigDecimal of(Expression expression) {
        if (expression instanceof Expression.Constant constant) {
            return constant.value();
        }
        if (expression instanceof Expression.Product product) {
            BigDecimal value = of(product.expression());
            return value == null ? null : value.multiply(product.factor());
        }
        if (expression instanceof Expression.Sum sum) {
            return both(sum.left(), sum.right(), BigDecimal.ONE);
        }
        if (expression instanceof Expression.Difference difference) {
            return both(difference.left(), difference.right(), BigDecimal.ONE.negate());
        }
        return null;
    }

    private static @Nullable BigDecimal both(Expression left, Expression right, BigDecimal times) {
        BigDecimal one = of(left);
        BigDecimal other = one == null ? null : of(right);
        return one == null || other == null ? null : one.add(other.multiply(times));
    }
}
