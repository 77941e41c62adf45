package io.github.gouji.rule;

import io.github.gouji.report.Applicant;
import io.github.gouji.report.Cell;
import io.github.gouji.report.DisputeResult;
import io.github.gouji.report.RequestRow;
import java.io.Serializable;
import java.util.List;

/**
 * A linear expression over figures of the form.
 *
 * <p>A figure is named by the id of its cell, in which one {@code *} may stand for a part:
 * {@code requests.received.*} is 一 in each column, {@code requests.*.total} is 总计 of each row. The {@code *} stands
 * for the same text wherever it occurs in a rule, and that text is the scope of the rule's outcome.
 */
public sealed interface Expression extends Serializable {

    /** Returns the figure, or family of figures, with the given id, in which one {@code *} may stand for a part. */
    static Expression figure(String pattern) {
        return new Figure(pattern);
    }

    /** Returns the figure in the given cell. */
    static Expression figure(Cell cell) {
        return new Figure(cell.id());
    }

    /** Returns the given row of table 三, in each column. */
    static Expression figure(RequestRow row) {
        return new Figure("requests." + row.id() + ".*");
    }

    /** Returns the given column of table 三, in each row. */
    static Expression figure(Applicant column) {
        return new Figure("requests.*." + column.id());
    }

    /** Returns the given result of table 四, in each group. */
    static Expression figure(DisputeResult result) {
        return new Figure("disputes.*." + result.id());
    }

    /** Returns a constant. */
    static Expression constant(long value) {
        return new Constant(value);
    }

    /** Returns the sum of those of the given figures that the table's edition has. */
    static Expression sumOf(List<Expression> figures) {
        return new Parts(figures.stream().map(Figure.class::cast).toList());
    }

    /** Returns this expression plus another. */
    default Expression plus(Expression other) {
        return new Sum(this, other);
    }

    /** Returns this expression minus another. */
    default Expression minus(Expression other) {
        return new Difference(this, other);
    }

    /** Returns the relation that this expression equals the other. */
    default Relation equalTo(Expression other) {
        return new Relation(this, Comparison.EQUAL, other);
    }

    /** Returns the relation that this expression is at most the other. */
    default Relation atMost(Expression other) {
        return new Relation(this, Comparison.AT_MOST, other);
    }

    /** Returns the relation that this expression is at least the other. */
    default Relation atLeast(Expression other) {
        return new Relation(this, Comparison.AT_LEAST, other);
    }

    /**
     * A figure, or a family of figures.
     *
     * @param pattern the id of a cell, in which one {@code *} may stand for a part
     */
    record Figure(String pattern) implements Expression {

        /** Rejects a second {@code *}, and a pattern that fits no cell of the form. */
        public Figure {
            if (pattern.indexOf('*') != pattern.lastIndexOf('*')) {
                throw new IllegalArgumentException("a figure takes one * at most: \"" + pattern + "\"");
            }
            CellPattern parsed = new CellPattern(pattern);
            if (Cell.all().stream().noneMatch(cell -> parsed.match(cell) != null)) {
                throw new IllegalArgumentException("no cell of the form has the id \"" + pattern + "\"");
            }
        }
    }

    /**
     * The sum of those figures that the table's edition has.
     *
     * @param figures the figures of both editions
     */
    record Parts(List<Figure> figures) implements Expression {

        /** Copies the list. */
        public Parts {
            figures = List.copyOf(figures);
        }
    }

    /**
     * A sum.
     *
     * @param left the first summand
     * @param right the second summand
     */
    record Sum(Expression left, Expression right) implements Expression {}

    /**
     * A difference.
     *
     * @param left the minuend
     * @param right the subtrahend
     */
    record Difference(Expression left, Expression right) implements Expression {}

    /**
     * A constant.
     *
     * @param value its value
     */
    record Constant(long value) implements Expression {}
}
