// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.evaluation;

import io.github.gouji.rule.Comparison;
import io.github.gouji.rule.Expression;
import io.github.gouji.rule.Relation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A rule of a caller and what it comes to, once more: over ids and numbers, by what the documentation says alone. */
record NaiveRule(Node left, Comparison comparison, Node right) {

    /** An expression, beside the one that the library is given. */
    sealed interface Node {

        Expression expression();
    }

    record Figure(String pattern, Expression.Figure expression) implements Node {}

    record SumOf(List<Figure> figures, Expression expression) implements Node {}

    record Plus(Node left, Node right, Expression expression) implements Node {}

    record Minus(Node left, Node right, Expression expression) implements Node {}

    record Times(Node node, BigDecimal factor, Expression expression) implements Node {}

    record Constant(BigDecimal value, Expression expression) implements Node {}

    /** What a rule comes to at one place: the missing figures if it is undecided, else the values of its sides. */
    record Outcome(String verdict, Set<String> missing, BigDecimal left, BigDecimal right) {}

    Relation relation() {
        return switch (comparison) {
            case EQUAL -> left.expression().equalTo(right.expression());
            case AT_MOST -> left.expression().atMost(right.expression());
            case AT_LEAST -> left.expression().atLeast(right.expression());
        };
    }

    /** Tells whether the rule has a place in some mixture of editions. */
    boolean fitsSomewhere() {
        return FormIds.forms().stream().anyMatch(form -> !texts(form).isEmpty());
    }

    /** Returns the outcome at each place by its scope; none where the rule does not apply. */
    Map<String, Outcome> evaluate(NaiveReport report) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        for (String text : texts(report.form())) {
            Sums sums = sums(text, report.form());
            outcomes.put(scope(text, sums.cells), outcome(sums, report));
        }
        return outcomes;
    }

    /** Returns what the star stands for at each place; "" where the rule has no star and applies. */
    private Set<String> texts(Set<String> form) {
        List<String> patterns = new ArrayList<>();
        collect(left, patterns);
        collect(right, patterns);
        Set<String> texts = new LinkedHashSet<>();
        if (patterns.stream().noneMatch(pattern -> pattern.contains("*"))) {
            texts.add("");
        } else {
            for (String pattern : patterns) {
                if (pattern.contains("*")) {
                    form.forEach(id -> texts.addAll(textIn(pattern, id)));
                }
            }
        }
        texts.removeIf(text -> {
            Sums sums = sums(text, form);
            return !sums.complete || sums.cells.isEmpty();
        });
        return texts;
    }

    private static void collect(Node node, List<String> into) {
        if (node instanceof Figure figure) {
            into.add(figure.pattern);
        } else if (node instanceof SumOf sum) {
            sum.figures.forEach(figure -> collect(figure, into));
        } else if (node instanceof Plus plus) {
            collect(plus.left, into);
            collect(plus.right, into);
        } else if (node instanceof Minus minus) {
            collect(minus.left, into);
            collect(minus.right, into);
        } else if (node instanceof Times times) {
            collect(times.node, into);
        }
    }

    /** Returns the text that the star of the pattern stands for in the id: one, or none if the pattern does not fit. */
    private static List<String> textIn(String pattern, String id) {
        List<String> wanted = FormIds.parts(pattern);
        List<String> parts = FormIds.parts(id);
        int star = wanted.indexOf("*");
        int behind = wanted.size() - star - 1;
        int end = parts.size() - behind;
        boolean fits = end > star
                && (behind > 0 || end == star + 1)
                && parts.subList(0, star).equals(wanted.subList(0, star))
                && parts.subList(end, parts.size()).equals(wanted.subList(star + 1, wanted.size()));
        return fits ? List.of(String.join(".", parts.subList(star, end))) : List.of();
    }

    private static final class Sums {
        final Map<String, BigDecimal> left = new LinkedHashMap<>();
        final Map<String, BigDecimal> right = new LinkedHashMap<>();
        final Set<String> cells = new LinkedHashSet<>();
        BigDecimal leftConstant = BigDecimal.ZERO;
        BigDecimal rightConstant = BigDecimal.ZERO;
        boolean complete = true;
    }

    private Sums sums(String text, Set<String> form) {
        Sums sums = new Sums();
        sums.leftConstant = add(left, BigDecimal.ONE, text, form, sums, sums.left);
        sums.rightConstant = add(right, BigDecimal.ONE, text, form, sums, sums.right);
        return sums;
    }

    /** Adds the figures of the node and returns its constant. */
    private static BigDecimal add(
            Node node, BigDecimal times, String text, Set<String> form, Sums sums, Map<String, BigDecimal> side) {
        if (node instanceof Figure figure) {
            sums.complete &= addFigure(figure, times, text, form, sums, side);
        } else if (node instanceof SumOf sum) {
            int found = 0;
            for (Figure figure : sum.figures) {
                found += addFigure(figure, times, text, form, sums, side) ? 1 : 0;
            }
            sums.complete &= found > 0;
        } else if (node instanceof Plus plus) {
            return add(plus.left, times, text, form, sums, side).add(add(plus.right, times, text, form, sums, side));
        } else if (node instanceof Minus minus) {
            return add(minus.left, times, text, form, sums, side)
                    .add(add(minus.right, times.negate(), text, form, sums, side));
        } else if (node instanceof Times product) {
            return add(product.node, times.multiply(product.factor), text, form, sums, side);
        } else if (node instanceof Constant constant) {
            return constant.value.multiply(times);
        }
        return BigDecimal.ZERO;
    }

    private static boolean addFigure(
            Figure figure, BigDecimal times, String text, Set<String> form, Sums sums, Map<String, BigDecimal> side) {
        boolean star = figure.pattern.contains("*");
        String id = figure.pattern.replace("*", text);
        if (!form.contains(id) || (star && !textIn(figure.pattern, id).contains(text))) {
            return false;
        }
        sums.cells.add(id);
        side.merge(id, times, BigDecimal::add);
        return true;
    }

    private static String scope(String text, Set<String> cells) {
        String first = cells.iterator().next();
        if (text.isEmpty()) {
            return cells.size() == 1 ? first : first.substring(0, first.indexOf('.'));
        }
        return text;
    }

    private Outcome outcome(Sums sums, NaiveReport report) {
        BigDecimal leftValue = value(sums.left, sums.leftConstant, report);
        BigDecimal rightValue = value(sums.right, sums.rightConstant, report);
        Map<String, BigDecimal> weights = new LinkedHashMap<>(sums.left);
        sums.right.forEach((id, times) -> weights.merge(id, times.negate(), BigDecimal::add));
        weights.values().removeIf(weight -> weight.signum() == 0);
        Set<String> missing = new LinkedHashSet<>();
        boolean negative = false;
        boolean mayRise = false;
        boolean mayFall = false;
        for (Map.Entry<String, BigDecimal> weight : weights.entrySet()) {
            String id = weight.getKey();
            boolean change = id.endsWith(".change");
            if (report.isKnown(id)) {
                negative |= !change && report.value(id).signum() < 0;
            } else {
                missing.add(id);
                mayRise |= change || weight.getValue().signum() > 0;
                mayFall |= change || weight.getValue().signum() < 0;
            }
        }
        int sign = leftValue.compareTo(rightValue);
        boolean tooMuch = sign > 0 && comparison != Comparison.AT_LEAST && !mayFall;
        boolean tooLittle = sign < 0 && comparison != Comparison.AT_MOST && !mayRise;
        if (missing.isEmpty() || ((tooMuch || tooLittle) && !negative)) {
            return new Outcome(tooMuch || tooLittle ? "broken" : "held", Set.of(), leftValue, rightValue);
        }
        return new Outcome("undecided", missing, leftValue, rightValue);
    }

    private static BigDecimal value(Map<String, BigDecimal> side, BigDecimal constant, NaiveReport report) {
        BigDecimal value = constant;
        for (Map.Entry<String, BigDecimal> term : side.entrySet()) {
            if (report.isKnown(term.getKey())) {
                value = value.add(report.value(term.getKey()).multiply(term.getValue()));
            }
        }
        return value;
    }
}
