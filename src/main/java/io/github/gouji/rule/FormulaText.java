// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule;

import io.github.gouji.rule.naming.StarPlace;
import io.github.gouji.rule.naming.Summation;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints relations as the formulas that {@link FormulaParser} reads, by the ids of the figures. */
final class FormulaText {

    private final StringBuilder text = new StringBuilder();
    /** Where the {@code *} of the rule stands; within sums it is told from others by that. */
    private final Set<StarPlace> scope = EnumSet.noneOf(StarPlace.class);

    private final boolean shortens;

    private FormulaText(Relation relation) {
        collect(relation.left(), false);
        collect(relation.right(), false);
        Set<StarPlace> outside = EnumSet.copyOf(scope);
        collect(relation.left(), true);
        collect(relation.right(), true);
        shortens = scope.equals(outside);
    }

    static String of(Relation relation) {
        FormulaText formula = new FormulaText(relation);
        formula.add(relation.left(), true);
        formula.text.append(' ').append(relation.comparison().symbol()).append(' ');
        formula.add(relation.right(), true);
        return formula.text.toString();
    }

    private void collect(Expression expression, boolean inSums) {
        if (expression instanceof Expression.Figure figure) {
            scope.addAll(StarPlace.in(figure.pattern()));
        } else if (expression instanceof Expression.Parts parts && inSums) {
            parts.figures().forEach(figure -> collect(figure, true));
        } else if (expression instanceof Expression.Sum sum) {
            collect(sum.left(), inSums);
            collect(sum.right(), inSums);
        } else if (expression instanceof Expression.Difference difference) {
            collect(difference.left(), inSums);
            collect(difference.right(), inSums);
        } else if (expression instanceof Expression.Product product) {
            collect(product.expression(), inSums);
        }
    }

    /** Adds an expression; where a sign stands before it, it begins with no other. */
    private void add(Expression expression, boolean first) {
        if (expression instanceof Expression.Sum sum) {
            join(sum.left(), " + ", sum.right(), first);
        } else if (expression instanceof Expression.Difference difference) {
            join(difference.left(), " − ", difference.right(), first);
        } else if (expression instanceof Expression.Product product) {
            number(product.factor(), first);
            text.append(" × ");
            operand(product.expression());
        } else if (expression instanceof Expression.Constant constant) {
            number(constant.value(), first);
        } else if (expression instanceof Expression.Figure figure) {
            text.append(figure.pattern());
        } else if (expression instanceof Expression.Parts parts) {
            parts(parts.figures().stream().map(Expression.Figure::pattern).toList());
        }
    }

    private void join(Expression left, String sign, Expression right, boolean first) {
        add(left, first);
        text.append(sign);
        if (right instanceof Expression.Sum || right instanceof Expression.Difference) {
            bracketed(right);
        } else {
            add(right, false);
        }
    }

    /** Adds what is multiplied, which stands after a sign. */
    private void operand(Expression expression) {
        if (expression instanceof Expression.Figure || expression instanceof Expression.Parts) {
            add(expression, false);
        } else {
            bracketed(expression);
        }
    }

    private void bracketed(Expression expression) {
        text.append('(');
        add(expression, true);
        text.append(')');
    }

    private void number(BigDecimal number, boolean first) {
        String plain = number.abs().toPlainString();
        if (number.signum() >= 0) {
            text.append(plain);
        } else {
            text.append(first ? "−" : "(−").append(plain).append(first ? "" : ")");
        }
    }

    private void parts(List<String> figures) {
        String sum = shortens
                ? Summation.nameOf(figures, scope)
                        .map(name -> "sum(" + name + ")")
                        .orElse("")
                : "";
        text.append(sum.isEmpty() ? figures.stream().collect(Collectors.joining(", ", "sumOf(", ")")) : sum);
    }
}
