// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.statistics;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Reports that have something in common.
 *
 * @param values what they have in common: for each dimension that tells them apart, in its order, the year, the region or
 *     the edition; "" where it is not known
 */
public record Group(List<String> values) implements Comparable<Group>, Serializable {

    /** Copies the list. */
    public Group {
        values = List.copyOf(requireNonNull(values, "values"));
    }

    /** Returns the part of it that these dimensions tell apart, if all of them told it apart. */
    Group along(List<Dimension> dimensions) {
        List<String> some = new ArrayList<>();
        dimensions.forEach(dimension -> some.add(values.get(dimension.ordinal())));
        return new Group(some);
    }

    /** Compares their values in the order of the dimensions; what is not known comes first. */
    @Override
    public int compareTo(Group other) {
        for (int i = 0; i < Math.min(values.size(), other.values.size()); i++) {
            int order = values.get(i).compareTo(other.values.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(values.size(), other.values.size());
    }
}
