package io.github.gouji.rule;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Wording;
import java.util.List;

/**
 * One side of a bound rule: a sum of figures with coefficients, and a constant.
 *
 * @param terms the figures
 * @param constant the constant
 */
public record LinearForm(List<Term> terms, long constant) {

    /** Copies the list. */
    public LinearForm {
        terms = List.copyOf(terms);
    }

    /**
     * A figure with a coefficient.
     *
     * @param cell the cell of the figure
     * @param coefficient what the figure is multiplied with
     * @param label the shortest name of the figure within the rule's scope
     */
    public record Term(Cell cell, long coefficient, Wording label) {}
}
