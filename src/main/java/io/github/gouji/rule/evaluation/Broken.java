// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.evaluation;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The outcome that a rule is broken.
 *
 * @param rule the rule
 * @param bound the rule at the place where it is broken; {@code null} if it is not linear
 * @param scope where: the id of a column, a row, a group, a cell or a table
 * @param message what is wrong, with the numbers filled in
 * @param cells the cells concerned, those of the left side first
 * @param left the value of the left side, where some of its figures are unknown that of the others; {@code null} where the
 *     rule has none or it is unknown
 * @param right the value of the right side, likewise
 * @param counted what a linear rule counted each cell as, a blank one included; without the cells that are not known
 * @param details what else the message says, by name
 */
public record Broken(
        Rule rule,
        @Nullable BoundRule bound,
        String scope,
        Wording message,
        List<Cell> cells,
        @Nullable BigDecimal left,
        @Nullable BigDecimal right,
        Map<Cell, BigDecimal> counted,
        Map<String, Object> details) {

    /** Copies the collections. */
    public Broken {
        cells = List.copyOf(cells);
        counted = Map.copyOf(counted);
        details = Map.copyOf(details);
    }

    static Broken of(Rule rule, String scope, Wording message, List<Cell> cells) {
        return new Broken(rule, null, scope, message, cells, null, null, Map.of(), Map.of());
    }

    Broken withDetails(Map<String, Object> details) {
        return new Broken(rule, bound, scope, message, cells, left, right, counted, details);
    }

    /** Returns left − right; {@code null} if one of them is. */
    public @Nullable BigDecimal difference() {
        return left == null || right == null ? null : left.subtract(right);
    }
}
