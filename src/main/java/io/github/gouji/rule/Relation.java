package io.github.gouji.rule;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * What a {@link LinearRule} asserts: two linear expressions and how they must compare.
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
}
