package io.github.gouji.rule;

import io.github.gouji.report.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A bound rule, evaluated by itself. Exact: what does not fit a {@code long} is computed with {@link BigDecimal}. */
final class CompiledRule {

    private final BoundRule rule;
    private final Comparison comparison;
    private final Side left;
    private final Side right;
    private final boolean onCounts;

    CompiledRule(BoundRule rule) {
        this.rule = rule;
        this.comparison = rule.rule().relation().comparison();
        this.left = new Side(rule.left());
        this.right = new Side(rule.right());
        this.onCounts = rule.cells().stream().noneMatch(Cell::isAmount);
    }

    BoundRule rule() {
        return rule;
    }

    void evaluate(ReportFigures figures, OutcomeCollector outcomes) {
        if (onCounts && (figures.isComplete() || (left.isKnownLong(figures) && right.isKnownLong(figures)))) {
            try {
                long leftSum = left.sum(figures);
                long rightSum = right.sum(figures);
                if (comparison.holds(Long.compare(leftSum, rightSum))) {
                    outcomes.holds();
                } else {
                    outcomes.add(broken(figures, BigDecimal.valueOf(leftSum), BigDecimal.valueOf(rightSum), false));
                }
                return;
            } catch (ArithmeticException overflow) {
                // The exact sums below decide.
            }
        }
        evaluateExactly(figures, outcomes);
    }

    private void evaluateExactly(ReportFigures figures, OutcomeCollector outcomes) {
        List<Cell> missing = new ArrayList<>();
        for (Cell cell : rule.cells()) {
            if (!figures.isKnown(cell)) {
                missing.add(cell);
            }
        }
        BigDecimal leftSum = exactSum(rule.left(), figures);
        BigDecimal rightSum = exactSum(rule.right(), figures);
        if (missing.isEmpty()) {
            if (comparison.holds(leftSum.compareTo(rightSum))) {
                outcomes.holds();
            } else {
                outcomes.add(broken(figures, leftSum, rightSum, false));
            }
        } else if (isBrokenHoweverFilled(figures, leftSum.compareTo(rightSum))) {
            outcomes.add(broken(figures, leftSum, rightSum, true));
        } else {
            outcomes.add(new Undecided(rule.rule(), rule.scope(), missing));
        }
    }

    private static BigDecimal exactSum(LinearForm side, ReportFigures figures) {
        BigDecimal sum = BigDecimal.valueOf(side.constant());
        for (LinearForm.Term term : side.terms()) {
            if (figures.isKnown(term.cell())) {
                sum = sum.add(figures.exact(term.cell()).multiply(BigDecimal.valueOf(term.coefficient())));
            }
        }
        return sum;
    }

    /**
     * Tells whether the known figures break the rule whatever the unknown ones are. Counts are never negative, so
     * unknown figures can only raise the side on which they stand. Where a known figure is negative that premise is
     * gone, and nothing is concluded.
     *
     * @param sign the sign of left − right over the known figures
     */
    private boolean isBrokenHoweverFilled(ReportFigures figures, int sign) {
        if (hasNegative(rule.left(), figures) || hasNegative(rule.right(), figures)) {
            return false;
        }
        boolean mayRise = mayGrow(rule.left(), 1, figures) || mayGrow(rule.right(), -1, figures);
        boolean mayFall = mayGrow(rule.left(), -1, figures) || mayGrow(rule.right(), 1, figures);
        return switch (comparison) {
            case EQUAL -> (sign > 0 && !mayFall) || (sign < 0 && !mayRise);
            case AT_MOST -> sign > 0 && !mayFall;
            case AT_LEAST -> sign < 0 && !mayRise;
        };
    }

    private static boolean hasNegative(LinearForm side, ReportFigures figures) {
        return side.terms().stream()
                .map(LinearForm.Term::cell)
                .anyMatch(cell -> figures.isKnown(cell)
                        && !cell.mayBeNegative()
                        && figures.exact(cell).signum() < 0);
    }

    /** Tells whether an unknown figure of the side may move the side in the given direction. */
    private static boolean mayGrow(LinearForm side, int direction, ReportFigures figures) {
        return side.terms().stream()
                .filter(term -> !figures.isKnown(term.cell()))
                .anyMatch(term -> term.cell().mayBeNegative() || Long.signum(term.coefficient()) == direction);
    }

    private Broken broken(ReportFigures figures, BigDecimal leftSum, BigDecimal rightSum, boolean partial) {
        return new Broken(
                rule.rule(),
                rule.scope(),
                Formula.broken(rule, figures, leftSum, rightSum, partial),
                rule.cells(),
                leftSum,
                rightSum);
    }

    /** A side of the rule over counts. */
    private static final class Side {

        private final int[] cells;
        private final long[] coefficients;
        private final long constant;

        Side(LinearForm form) {
            cells = form.terms().stream().mapToInt(term -> term.cell().index()).toArray();
            coefficients = form.terms().stream()
                    .mapToLong(LinearForm.Term::coefficient)
                    .toArray();
            constant = form.constant();
        }

        boolean isKnownLong(ReportFigures figures) {
            for (int cell : cells) {
                if (!figures.isKnownLong(cell)) {
                    return false;
                }
            }
            return true;
        }

        /** Returns the sum, or throws an exception if it does not fit a {@code long}. */
        long sum(ReportFigures figures) {
            long[] counts = figures.counts();
            long sum = constant;
            for (int i = 0; i < cells.length; i++) {
                sum = Math.addExact(sum, Math.multiplyExact(coefficients[i], counts[cells[i]]));
            }
            return sum;
        }
    }
}
