// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule;

import static java.util.Objects.requireNonNull;

import io.github.gouji.report.Applicant;
import io.github.gouji.report.Cell;
import io.github.gouji.report.DisputeResult;
import io.github.gouji.report.RequestRow;
import io.github.gouji.rule.naming.FigureNames;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * A linear expression over figures of the form. Immutable and thread-safe; all arithmetic is exact.
 *
 * <p>A figure is named by the id of its cell, in which one {@code *} may stand for a part:
 * {@code requests.received.*} is 一 in each column, {@code requests.*.total} is 总计 of each row. At the end of an id the
 * {@code *} stands for the column; anywhere else it stands for one or more whole parts of table and row, as
 * {@code requests.outcomes.withheld.*.total} does for each reason.
 *
 * <p>The {@code *} stands for the same text wherever it occurs in a rule, and that text is the scope of the rule's outcome.
 * A rule has a place for each text with which the form has all its figures, of a {@link #sumOf} at least one. A rule
 * without a {@code *} has one place or none. It has no place in an edition that lacks its figures: there it is not
 * applicable, neither held nor broken. A table that is not there counts as of the newest edition, with figures that are
 * not known.
 *
 * <p>A figure that cancels out of left − right does not matter. Where one that does matter is not known, a rule is broken
 * only if it is broken with any number from zero on in its place (any number at all for 本年增/减) and no known figure that
 * matters is negative where it should not be; else the rule is undecided.
 *
 * <pre>{@code
 * Relation few = figure(RequestRow.CARRIED_FORWARD).times(2).atMost(figure(RequestRow.RECEIVED).plus(constant(10)));
 * }</pre>
 *
 * <p>{@link Relation#parse} reads relations from text.
 */
public sealed interface Expression extends Serializable {

    /**
     * Returns the figure, or family of figures, with the given id, in which one {@code *} may stand for a part.
     *
     * @throws InvalidRuleException if no cell of any edition fits; it suggests the name that was probably meant
     */
    static Figure figure(String pattern) {
        return new Figure(pattern);
    }

    /** Returns the figure in the given cell. */
    static Figure figure(Cell cell) {
        return new Figure(cell.id());
    }

    /** Returns the given row of table 三, in each column. */
    static Figure figure(RequestRow row) {
        return new Figure("requests." + row.id() + ".*");
    }

    /** Returns the given column of table 三, in each row. */
    static Figure figure(Applicant column) {
        return new Figure("requests.*." + column.id());
    }

    /** Returns the given result of table 四, in each group. */
    static Figure figure(DisputeResult result) {
        return new Figure("disputes.*." + result.id());
    }

    /** Returns a constant. */
    static Expression constant(long value) {
        return new Constant(BigDecimal.valueOf(value));
    }

    /** Returns a constant. */
    static Expression constant(BigDecimal value) {
        return new Constant(value);
    }

    /** Returns the sum of those of the given figures that the table's edition has, each as often as it is given. */
    static Expression sumOf(List<Figure> figures) {
        return new Parts(figures);
    }

    /** Returns this expression plus another. */
    default Expression plus(Expression other) {
        return new Sum(this, requireNonNull(other, "other"));
    }

    /** Returns this expression minus another. */
    default Expression minus(Expression other) {
        return new Difference(this, requireNonNull(other, "other"));
    }

    /** Returns this expression so many times. */
    default Expression times(long factor) {
        return times(BigDecimal.valueOf(factor));
    }

    /** Returns this expression so many times. */
    default Expression times(BigDecimal factor) {
        return new Product(this, factor);
    }

    /** Returns the relation that this expression equals the other. */
    default Relation equalTo(Expression other) {
        return new Relation(this, Comparison.EQUAL, requireNonNull(other, "other"));
    }

    /** Returns the relation that this expression is at most the other. */
    default Relation atMost(Expression other) {
        return new Relation(this, Comparison.AT_MOST, requireNonNull(other, "other"));
    }

    /** Returns the relation that this expression is at least the other. */
    default Relation atLeast(Expression other) {
        return new Relation(this, Comparison.AT_LEAST, requireNonNull(other, "other"));
    }

    /**
     * A figure, or a family of figures.
     *
     * @param pattern the id of a cell, in which one {@code *} may stand for a part
     */
    record Figure(String pattern) implements Expression {

        /** Rejects a second {@code *}, and a pattern that fits no cell of the form. */
        public Figure {
            FigureNames.mistakeIn(requireNonNull(pattern, "pattern")).ifPresent(reason -> {
                throw new InvalidRuleException(reason);
            });
        }
    }

    /**
     * The sum of those figures that the table's edition has.
     *
     * @param figures the figures of all editions, in any order
     */
    record Parts(List<Figure> figures) implements Expression {

        /** Copies the list, which must not be empty. */
        public Parts {
            figures = List.copyOf(requireNonNull(figures, "figures"));
            if (figures.isEmpty()) {
                throw new IllegalArgumentException("a sum needs a figure");
            }
        }
    }

    /**
     * A sum.
     *
     * @param left the first summand
     * @param right the second summand
     */
    record Sum(Expression left, Expression right) implements Expression {

        /** Rejects a missing side. */
        public Sum {
            requireNonNull(left, "left");
            requireNonNull(right, "right");
        }
    }

    /**
     * A difference.
     *
     * @param left the minuend
     * @param right the subtrahend
     */
    record Difference(Expression left, Expression right) implements Expression {

        /** Rejects a missing side. */
        public Difference {
            requireNonNull(left, "left");
            requireNonNull(right, "right");
        }
    }

    /**
     * A multiple.
     *
     * @param expression what is multiplied
     * @param factor how often it is taken
     */
    record Product(Expression expression, BigDecimal factor) implements Expression {

        /** Rejects a missing part; equal factors are equal however they are written. */
        public Product {
            requireNonNull(expression, "expression");
            factor = plain(requireNonNull(factor, "factor"));
        }
    }

    /**
     * A constant.
     *
     * @param value its value
     */
    record Constant(BigDecimal value) implements Expression {

        /** Rejects a missing value; equal constants are equal however they are written. */
        public Constant {
            value = plain(requireNonNull(value, "value"));
        }
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
