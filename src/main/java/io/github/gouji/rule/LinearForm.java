// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule;

import static java.util.Objects.requireNonNull;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Wording;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * One side of a bound rule: a sum of figures with coefficients, and a constant.
 *
 * @param terms the figures, in the order in which the rule names them
 * @param constant the constant
 */
public record LinearForm(List<Term> terms, BigDecimal constant) implements Serializable {

    /** Rejects a missing constant, and copies the list. */
    public LinearForm {
        requireNonNull(constant, "constant");
        terms = List.copyOf(terms);
    }

    /**
     * A figure with a coefficient.
     *
     * @param cell the cell of the figure
     * @param coefficient what the figure is multiplied with
     * @param label the shortest name of the figure within the rule's scope
     */
    public record Term(Cell cell, BigDecimal coefficient, Wording label) implements Serializable {

        /** Rejects a missing part. */
        public Term {
            requireNonNull(cell, "cell");
            requireNonNull(coefficient, "coefficient");
            requireNonNull(label, "label");
        }
    }
}
