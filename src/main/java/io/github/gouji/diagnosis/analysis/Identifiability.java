// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.analysis;

import static java.util.Objects.requireNonNull;

import io.github.gouji.report.Cell;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the equations tell of a mistake in one cell, if all other figures are right. Immutable and thread-safe.
 *
 * @param cell the cell
 * @param kind what they tell
 * @param confusedWith the cells in which a mistake would look the same, in form order; empty unless the kind is
 *     {@link Kind#CONFUSABLE}
 */
public record Identifiability(Cell cell, Kind kind, List<Cell> confusedWith) implements Serializable {

    /** What the equations tell of a mistake in a cell. */
    public enum Kind {
        /** They name the cell, and what it should have been. */
        IDENTIFIABLE,
        /** They fail, but leave open which of several cells is wrong. */
        CONFUSABLE,
        /** They do not feel it: the cell is on no equation. At most an inequality or a sign gives it away. */
        UNDETECTABLE
    }

    /** Rejects a missing part, and copies the list. */
    public Identifiability {
        requireNonNull(cell, "cell");
        requireNonNull(kind, "kind");
        confusedWith = List.copyOf(confusedWith);
    }

    /** Returns this cell and those it is confused with, in form order. */
    public List<Cell> alike() {
        return Stream.concat(Stream.of(cell), confusedWith.stream()).sorted().toList();
    }
}
