// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.solve;

import java.util.List;

/**
 * A minimal set of cells of a system, with figures that make every equation hold.
 *
 * @param changes the cells, ascending by their numbers; those that cost nothing to fill are among them
 */
public record Repair(List<Change> changes) {

    /** Copies the list. */
    public Repair {
        changes = List.copyOf(changes);
    }

    /** Returns what the repair costs. */
    public int weight(Task task) {
        int weight = 0;
        for (Change change : changes) {
            weight += task.weight(change.cell());
        }
        return weight;
    }
}
