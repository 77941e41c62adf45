// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.statistics;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * The sum of a cell over consistent reports.
 *
 * @param sum the sum, in the unit of the cell; blank cells add nothing to it
 * @param reports how many reports have the cell, blank or not
 * @param blank in how many of them it is blank
 */
public record CellSum(BigDecimal sum, long reports, long blank) implements Serializable {

    static final CellSum NONE = new CellSum(BigDecimal.ZERO, 0, 0);

    /** Rejects a missing sum. */
    public CellSum {
        requireNonNull(sum, "sum");
    }

    CellSum plus(CellSum other) {
        return new CellSum(sum.add(other.sum), reports + other.reports, blank + other.blank);
    }
}
