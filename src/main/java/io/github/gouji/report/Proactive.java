// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.report;

import java.io.Serializable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Table 二、主动公开政府信息情况. The two editions ask for different figures. {@code null} is a blank cell, never zero. */
public sealed interface Proactive extends Serializable permits Proactive2019, Proactive2021 {

    /** Returns the edition of the form that this table follows. */
    Edition edition();

    /**
     * Returns the figure in the given cell: a {@link Long} for a count, a {@link java.math.BigDecimal} for an amount,
     * {@code null} if it is blank.
     *
     * @throws IllegalArgumentException if this edition of the table has no such cell
     */
    @Nullable
    Number get(Cell cell);

    /**
     * Returns a copy with another figure in the given cell.
     *
     * @throws IllegalArgumentException if this edition has no such cell, or a count is not a whole number
     */
    default Proactive with(Cell cell, @Nullable Number figure) {
        get(cell);
        return ofFigures(edition(), other -> other.equals(cell) ? figure : get(other));
    }

    /** Returns a table of zeros. */
    static Proactive zeros(Edition edition) {
        return ofFigures(edition, cell -> 0L);
    }

    /**
     * Returns a table of the given edition with the figure that the function gives for each of its cells.
     *
     * @throws IllegalArgumentException if a count is not a whole number
     */
    static Proactive ofFigures(Edition edition, Function<? super Cell, ? extends @Nullable Number> figures) {
        return edition.isFrom(Edition.EDITION_2021)
                ? Proactive2021.ofFigures(figures)
                : Proactive2019.ofFigures(figures);
    }
}
