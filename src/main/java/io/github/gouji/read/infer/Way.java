// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.infer;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One way to give the figures of a row to its columns.
 *
 * @param figures the figure of each column, {@code null} for a blank
 */
public record Way(List<@Nullable Long> figures) {

    /** Copies the figures. */
    public Way {
        figures = Collections.unmodifiableList(Arrays.asList(figures.toArray(new Long[0])));
    }

    /** Returns the figures as they would be printed, {@code _} for a blank. */
    @Override
    public String toString() {
        return figures.stream()
                .map(figure -> figure == null ? "_" : "" + figure)
                .collect(Collectors.joining(" "));
    }
}
