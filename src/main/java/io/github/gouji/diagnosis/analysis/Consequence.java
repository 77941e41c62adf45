// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.analysis;

import static java.util.Objects.requireNonNull;

import io.github.gouji.rule.BoundRule;
import java.io.Serializable;
import java.util.List;

/**
 * An equation that follows from others by adding and subtracting them: where they hold, it cannot fail. Together they
 * are a dependency group, in which every one follows from the rest; the one named is the last in the rule book.
 * Immutable and thread-safe.
 *
 * @param equation the equation that follows
 * @param from the equations it follows from, in the order of the rule book; without any of them it does not follow.
 *     Empty if it is true of all figures, as {@code x = x} is
 */
public record Consequence(BoundRule equation, List<BoundRule> from) implements Serializable {

    /** Rejects a missing equation, and copies the list. */
    public Consequence {
        requireNonNull(equation, "equation");
        from = List.copyOf(from);
    }
}
