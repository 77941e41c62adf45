// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.report;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A row of table 二. */
interface FiguresByColumn extends Serializable {

    /**
     * Returns the figure in the given column; {@code null} if the cell is blank.
     *
     * @throws IllegalArgumentException if the row has no such column
     */
    @Nullable
    Number get(ProactiveColumn column);

    static IllegalArgumentException none(Edition edition, Heading heading) {
        return new IllegalArgumentException(
                "table 二 of the " + edition.id() + " edition has no cell in \"" + heading.id() + "\"");
    }
}
