// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.analysis;

import io.github.gouji.diagnosis.solve.EquationSystem;
import io.github.gouji.report.Cell;
import io.github.gouji.rule.BoundRule;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Equations that share cells, directly or through others: all of table 三, one group of table 四. No mistake in one
 * such system is felt in another. Immutable and thread-safe.
 *
 * @param equations the equations, in the order of the rule book
 * @param rank how many of them are independent in their coefficients: the number of different tests of the figures
 * @param cells the cells that they hold, in form order
 * @param distance the least number of figures that can be wrong together and still satisfy every equation, so that any
 *     fewer mistakes are noticed: 4 for table 三 (four cells at the corners of a rectangle), 2 for a group of table 四;
 *     {@code null} if it is more than {@value #LARGEST_DISTANCE}, or no number of mistakes goes unnoticed
 */
public record LinkedEquations(
        List<BoundRule> equations,
        int rank,
        List<Cell> cells,
        @Nullable Integer distance) implements Serializable {

    /** The largest {@link #distance} that is looked for: more would take long, and say little. */
    public static final int LARGEST_DISTANCE = 4;

    /** Copies the lists. */
    public LinkedEquations {
        equations = List.copyOf(equations);
        cells = List.copyOf(cells);
    }

    static LinkedEquations of(EquationSystem system) {
        Coefficients coefficients = Coefficients.of(system);
        return new LinkedEquations(system.rules(), coefficients.rank(), system.cells(), coefficients.distance());
    }
}
