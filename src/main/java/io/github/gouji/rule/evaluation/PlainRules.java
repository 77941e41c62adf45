// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.evaluation;

import io.github.gouji.report.Cell;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.Comparison;
import io.github.gouji.rule.LinearForm;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rules of a form that only add and subtract counts, laid out as numbers of cells: whether all of them hold is known
 * after one pass. Which of them is broken, and how, is for {@link CompiledRelation} to say.
 */
final class PlainRules {

    /** So many counts of {@link ReportFigures#areSmall} size fit a {@code long}. */
    private static final int MOST_TERMS = 1 << 20;

    private static final BigDecimal MINUS_ONE = BigDecimal.ONE.negate();

    /** For each rule the cells on its left side, those that the right side subtracts among them. */
    private final int[][] left;
    /** For each rule the cells on its right side, those that the left side subtracts among them. */
    private final int[][] right;

    private final Comparison[] comparisons;

    PlainRules(List<BoundRule> rules) {
        left = new int[rules.size()][];
        right = new int[rules.size()][];
        comparisons = new Comparison[rules.size()];
        for (int i = 0; i < comparisons.length; i++) {
            BoundRule rule = rules.get(i);
            left[i] = cells(rule.left(), rule.right());
            right[i] = cells(rule.right(), rule.left());
            comparisons[i] = rule.rule().relation().comparison();
        }
    }

    /** Tells whether the rule is one that this class can lay out. */
    static boolean isPlain(BoundRule rule) {
        return rule.cells().stream().noneMatch(Cell::isAmount)
                && isPlain(rule.left())
                && isPlain(rule.right())
                && rule.left().terms().size() + rule.right().terms().size() < MOST_TERMS;
    }

    private static boolean isPlain(LinearForm side) {
        return side.constant().signum() == 0
                && side.terms().stream()
                        .allMatch(term -> term.coefficient().abs().compareTo(BigDecimal.ONE) == 0);
    }

    private static int[] cells(LinearForm side, LinearForm other) {
        return IntStream.concat(with(BigDecimal.ONE, side), with(MINUS_ONE, other))
                .toArray();
    }

    private static IntStream with(BigDecimal coefficient, LinearForm side) {
        return side.terms().stream()
                .filter(term -> term.coefficient().compareTo(coefficient) == 0)
                .mapToInt(term -> term.cell().index());
    }

    int size() {
        return comparisons.length;
    }

    /** Tells whether every rule is known to hold; false also where the figures are not fit for plain sums. */
    boolean hold(ReportFigures figures) {
        return figures.isComplete() && figures.areSmall() && hold(figures.counts());
    }

    private boolean hold(long[] counts) {
        for (int i = 0; i < comparisons.length; i++) {
            long one = sum(left[i], counts);
            long other = sum(right[i], counts);
            if (one != other && !comparisons[i].holds(Long.compare(one, other))) {
                return false;
            }
        }
        return true;
    }

    private static long sum(int[] cells, long[] counts) {
        if (cells.length == 1) { // Most sides are one total, and to enter a loop takes as long as to add five figures.
            return counts[cells[0]];
        }
        long sum = 0;
        for (int cell : cells) {
            sum += counts[cell];
        }
        return sum;
    }
}
