// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.evaluation;

import io.github.gouji.report.Cell;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.Comparison;
import io.github.gouji.rule.LinearForm;
import io.github.gouji.rule.Undecided;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A linear rule at one place, evaluated by itself, in exact arithmetic. */
final class CompiledRelation implements CompiledRule {

    private final BoundRule rule;
    private final Comparison comparison;
    /** What each figure counts for in left − right; a figure that cancels out is none of them. */
    private final Map<Cell, BigDecimal> weights = new LinkedHashMap<>();

    CompiledRelation(BoundRule rule) {
        this.rule = rule;
        this.comparison = rule.rule().relation().comparison();
        rule.left().terms().forEach(term -> weights.merge(term.cell(), term.coefficient(), BigDecimal::add));
        rule.right()
                .terms()
                .forEach(term -> weights.merge(term.cell(), term.coefficient().negate(), BigDecimal::add));
        weights.values().removeIf(weight -> weight.signum() == 0);
    }

    @Override
    public boolean isPlain() {
        return PlainRules.isPlain(rule);
    }

    @Override
    public void evaluate(ReportFigures figures, EvaluationBuilder outcomes) {
        BigDecimal left = sum(rule.left(), figures);
        BigDecimal right = sum(rule.right(), figures);
        List<Cell> missing = missing(figures);
        int sign = left.compareTo(right);
        if (missing.isEmpty()) {
            if (comparison.holds(sign)) {
                outcomes.holds();
            } else {
                outcomes.add(broken(figures, left, right));
            }
        } else if (isBrokenHoweverFilled(figures, missing, sign)) {
            outcomes.add(broken(figures, left, right));
        } else {
            outcomes.add(new Undecided(rule.rule(), rule.scope(), missing));
        }
    }

    private static BigDecimal sum(LinearForm side, ReportFigures figures) {
        BigDecimal sum = side.constant();
        for (LinearForm.Term term : side.terms()) {
            if (figures.isKnown(term.cell())) {
                sum = sum.add(figures.exact(term.cell()).multiply(term.coefficient()));
            }
        }
        return sum;
    }

    private List<Cell> missing(ReportFigures figures) {
        List<Cell> missing = new ArrayList<>(0);
        for (Cell cell : weights.keySet()) {
            if (!figures.isKnown(cell)) {
                missing.add(cell);
            }
        }
        return missing;
    }

    /**
     * Tells whether the known figures break the rule whatever the unknown ones are. Counts are never negative, so
     * unknown figures can only raise the side on which they stand. Where a known figure is negative that premise is
     * gone, and nothing is concluded.
     *
     * @param sign the sign of left − right over the known figures
     */
    private boolean isBrokenHoweverFilled(ReportFigures figures, List<Cell> missing, int sign) {
        if (weights.keySet().stream().anyMatch(cell -> isNegative(cell, figures))) {
            return false;
        }
        boolean mayRise = missing.stream().anyMatch(cell -> mayMove(cell, 1));
        boolean mayFall = missing.stream().anyMatch(cell -> mayMove(cell, -1));
        return switch (comparison) {
            case EQUAL -> (sign > 0 && !mayFall) || (sign < 0 && !mayRise);
            case AT_MOST -> sign > 0 && !mayFall;
            case AT_LEAST -> sign < 0 && !mayRise;
        };
    }

    private static boolean isNegative(Cell cell, ReportFigures figures) {
        return !cell.mayBeNegative()
                && figures.isKnown(cell)
                && figures.exact(cell).signum() < 0;
    }

    /** Tells whether left − right may move in the given direction when the figure becomes known. */
    private boolean mayMove(Cell cell, int direction) {
        return cell.mayBeNegative()
                || weights.getOrDefault(cell, BigDecimal.ZERO).signum() == direction;
    }

    private Broken broken(ReportFigures figures, BigDecimal left, BigDecimal right) {
        boolean partial = rule.cells().stream().anyMatch(cell -> !figures.isKnown(cell));
        return new Broken(
                rule.rule(),
                rule,
                rule.scope(),
                Equation.of(rule, figures, left, right, partial),
                rule.cells(),
                left,
                right,
                counted(figures),
                Map.of());
    }

    private Map<Cell, BigDecimal> counted(ReportFigures figures) {
        Map<Cell, BigDecimal> counted = new HashMap<>();
        for (Cell cell : rule.cells()) {
            if (figures.isKnown(cell)) {
                counted.put(cell, figures.exact(cell));
            }
        }
        return counted;
    }
}
