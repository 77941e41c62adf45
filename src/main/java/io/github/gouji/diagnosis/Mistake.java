// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static java.util.Objects.requireNonNull;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Wording;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One slip that explains one or several corrections together.
 *
 * @param cause what may have happened
 * @param corrections the figures that it made wrong, in form order; of a part and its total the part comes first
 * @param evidence another cell that gives the slip away, such as the one that was counted twice; {@code null} if there
 *     is none
 */
public record Mistake(
        Cause cause, List<Correction> corrections, @Nullable Cell evidence) implements Serializable {

    /** Copies the list. */
    public Mistake {
        requireNonNull(cause, "cause");
        corrections = List.copyOf(corrections);
    }

    /** Returns the reason for the cause in words. */
    public Wording reason() {
        return MistakeWording.of(this);
    }
}
