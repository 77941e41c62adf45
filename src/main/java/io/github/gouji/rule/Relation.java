// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * What a {@link LinearRule} asserts: two linear expressions and how they must compare. It may be written as a formula.
 *
 * <pre>{@code
 * Relation balance = Relation.parse(
 *         "requests.received.* + requests.carriedOver.* = requests.outcomes.total.* + requests.carriedForward.*");
 * }</pre>
 *
 * <p>A formula has one sign of comparison, {@code =}, {@code ≤} or {@code ≥} ({@code <=}, {@code >=}), and on either side
 * of it figures and numbers with {@code +}, {@code −} ({@code -}), {@code ×} ({@code *}) and brackets. Figures are not
 * multiplied with each other. Full-width characters count as their usual forms.
 *
 * <p>A figure is named by its id, in which one {@code *} may stand, as {@link Expression} says; or by the label of the
 * form, in Chinese or English: row and column, {@code 一·总计} or {@code 三（一）予以公开·总计}; a row for each of its columns,
 * {@code 一} or {@code 一·*}; a column for each of its rows, {@code 自然人} or {@code *·自然人}. A {@code *} after a dot, and one
 * before a dot where a name is due, belongs to the name; any other is the sign of multiplication.
 *
 * <p>{@code sum(…)} adds up all figures that a name fits, those of the edition that the report has:
 * {@code sum(requests.outcomes.*.total)} is the sum of the outcomes, without the total among them. A {@code *} that stands
 * where the names outside of sums have theirs, in the row or in the column, is the scope of the rule there too:
 * {@code requests.outcomes.total.* = sum(requests.outcomes.*.*)} adds the outcomes up in each column. Several names have
 * commas between them. {@code sumOf(…)} is {@link Expression#sumOf}: a {@code *} in it is always the scope.
 *
 * @param left the left side; in a rule on a total, the total
 * @param comparison how the sides must compare
 * @param right the right side
 */
public record Relation(Expression left, Comparison comparison, Expression right) implements Serializable {

    /** Rejects a missing part. */
    public Relation {
        requireNonNull(left, "left");
        requireNonNull(comparison, "comparison");
        requireNonNull(right, "right");
    }

    /**
     * Returns the relation that a formula says.
     *
     * @throws InvalidRuleException if it is no such formula: it names the position, the reason, and the name that was
     *     probably meant; or if it has more than 100,000 characters, or 500 operators and brackets
     */
    public static Relation parse(String formula) {
        return FormulaParser.parse(formula);
    }

    /** Returns the formula, with the ids of the figures, that {@link #parse} takes for an equal relation. */
    @Override
    public String toString() {
        return FormulaText.of(this);
    }
}
