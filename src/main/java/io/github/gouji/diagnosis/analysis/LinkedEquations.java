package io.github.gouji.diagnosis.analysis;

import static java.util.Objects.requireNonNull;

import io.github.gouji.diagnosis.solve.EquationSystem;
import io.github.gouji.report.Cell;
import io.github.gouji.rule.BoundRule;
import java.util.List;
import java.util.OptionalInt;

/**
 * Equations that share cells, directly or through others: all of table 三, one group of table 四. No mistake in one
 * such system is felt in another. Immutable and thread-safe.
 *
 * @param equations the equations, in the order of the rule book
 * @param rank how many of them are independent in their coefficients: the number of different tests of the figures
 * @param cells the cells that they hold, in form order
 * @param distance the least number of figures that can be wrong together and still satisfy every equation, so that any
 *     fewer mistakes are noticed: 4 for table 三 (four cells at the corners of a rectangle), 2 for a group of table 四;
 *     empty if it is more than {@value #LARGEST_DISTANCE}, or no number of mistakes goes unnoticed
 */
public record LinkedEquations(List<BoundRule> equations, int rank, List<Cell> cells, OptionalInt distance) {

    /** The largest {@link #distance} that is looked for: more would take long, and say little. */
    public static final int LARGEST_DISTANCE = 4;

    /** Rejects a missing distance, and copies the lists. */
    public LinkedEquations {
        requireNonNull(distance, "distance");
        equations = List.copyOf(equations);
        cells = List.copyOf(cells);
    }

    static LinkedEquations of(EquationSystem system) {
        Coefficients coefficients = Coefficients.of(system);
        return new LinkedEquations(system.rules(), coefficients.rank(), system.cells(), coefficients.distance());
    }
}
