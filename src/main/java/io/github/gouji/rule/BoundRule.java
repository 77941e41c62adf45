package io.github.gouji.rule;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Wording;
import java.util.List;
import java.util.stream.Stream;

/**
 * A linear rule at one place of the form: in one column, one row, one group.
 *
 * @param rule the rule
 * @param scope the place: the id of a column, a row, a group, a cell or a table
 * @param place the place in words
 * @param left the left side
 * @param right the right side
 */
public record BoundRule(LinearRule rule, String scope, Wording place, LinearForm left, LinearForm right) {

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
