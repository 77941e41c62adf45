// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule;

import static java.util.Objects.requireNonNull;

import io.github.gouji.report.Cell;
import java.io.Serializable;
import java.util.List;

/**
 * The outcome that a rule could not be decided, since something is missing that it needs.
 *
 * @param rule the rule
 * @param scope where: the id of a column, a row, a group, a cell or a table
 * @param missing the cells whose figures would decide it; empty if it is not a figure that is missing
 */
public record Undecided(Rule rule, String scope, List<Cell> missing) implements Serializable {

    /** Rejects a missing part, and copies the list. */
    public Undecided {
        requireNonNull(rule, "rule");
        requireNonNull(scope, "scope");
        missing = List.copyOf(missing);
    }
}
