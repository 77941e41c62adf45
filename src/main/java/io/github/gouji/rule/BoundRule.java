// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule;

import static java.util.Objects.requireNonNull;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Wording;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * A linear rule at one place of the form: in one column, one row, one group.
 *
 * @param rule the rule
 * @param scope the place: what the {@code *} of the rule stands for, such as the id of a column, a row or a group; without
 *     a {@code *} the id of the cell if there is but one, else that of the table of the first cell
 * @param place the place in words
 * @param left the left side
 * @param right the right side
 */
public record BoundRule(LinearRule rule, String scope, Wording place, LinearForm left, LinearForm right)
        implements Serializable {

    /** Rejects a missing part. */
    public BoundRule {
        requireNonNull(rule, "rule");
        requireNonNull(scope, "scope");
        requireNonNull(place, "place");
        requireNonNull(left, "left");
        requireNonNull(right, "right");
    }

    /** Returns the cells of both sides, those of the left side first. */
    public List<Cell> cells() {
        return Stream.concat(left.terms().stream(), right.terms().stream())
                .map(LinearForm.Term::cell)
                .distinct()
                .toList();
    }

    /** Returns the rule as a formula, such as {@code 一 + 二 = 三（七） + 四}. */
    public Wording formula() {
        return Formula.of(this);
    }
}
