// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.evaluation;

import io.github.gouji.rule.BoundRule;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A blank total whose parts do not add to zero.
 *
 * @param definition the rule that says what the total is
 * @param sum what its parts add to; {@code null} if a part is not known
 */
record MissingTotal(BoundRule definition, @Nullable BigDecimal sum) {

    BigDecimal sumOrZero() {
        return sum == null ? BigDecimal.ZERO : sum;
    }
}
