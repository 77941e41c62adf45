package io.github.gouji.rule.evaluation;

import io.github.gouji.report.Cell;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.Comparison;
import io.github.gouji.rule.LinearForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules of a form that only add and subtract counts, laid out as one table of numbers: whether all of them hold is
 * known after one pass over it. Which of them is broken, and how, is for {@link CompiledRule} to say.
 */
final class PlainRules {

    /** So many counts of {@link ReportFigures#areSmall} size fit a {@code long}. */
    private static final int MOST_TERMS = 1 << 20;

    private static final BigDecimal MINUS_ONE = BigDecimal.ONE.negate();

    /** For each rule the cells that add to left − right, then those that are taken from it. */
    private final int[] cells;
    /** For each rule where its adding cells end, and where the others end. */
    private final int[] ends;

    private final Comparison[] comparisons;

    PlainRules(List<BoundRule> rules) {
        List<Integer> table = new ArrayList<>();
        ends = new int[2 * rules.size()];
        comparisons = new Comparison[rules.size()];
        for (int i = 0; i < comparisons.length; i++) {
            BoundRule rule = rules.get(i);
            collect(rule.left(), BigDecimal.ONE, table);
            collect(rule.right(), MINUS_ONE, table);
            ends[2 * i] = table.size();
            collect(rule.left(), MINUS_ONE, table);
            collect(rule.right(), BigDecimal.ONE, table);
            ends[2 * i + 1] = table.size();
            comparisons[i] = rule.rule().relation().comparison();
        }
        cells = table.stream().mapToInt(Integer::intValue).toArray();
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

    private static void collect(LinearForm side, BigDecimal coefficient, List<Integer> into) {
        for (LinearForm.Term term : side.terms()) {
            if (term.coefficient().compareTo(coefficient) == 0) {
                into.add(term.cell().index());
            }
        }
    }

    int size() {
        return comparisons.length;
    }

    /** Tells whether every rule is known to hold; false also where the figures are not fit for plain sums. */
    boolean hold(ReportFigures figures) {
        return figures.isComplete() && figures.areSmall() && hold(figures.counts());
    }

    private boolean hold(long[] counts) {
        int at = 0;
        for (int i = 0; i < comparisons.length; i++) {
            long difference = 0;
            for (int end = ends[2 * i]; at < end; at++) {
                difference += counts[cells[at]];
            }
            for (int end = ends[2 * i + 1]; at < end; at++) {
                difference -= counts[cells[at]];
            }
            if (difference != 0 && !comparisons[i].holds(Long.signum(difference))) {
                return false;
            }
        }
        return true;
    }
}
