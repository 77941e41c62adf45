// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static java.util.Objects.requireNonNull;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Message;
import io.github.gouji.report.Wording;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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

    /**
     * Returns the reason as {@code cause.} and the cause, such as {@code cause.digit-dropped}, with the {@code cells}, what
     * was {@code expected} of each, what the ones that are not blank have {@code reported}, and the {@code evidence}.
     */
    public Message asMessage() {
        return new Message("cause." + cause.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .with("cells", corrections.stream().map(one -> one.cell().id()).toList())
                .with("expected", corrections.stream().map(Correction::expected).toList())
                .with(
                        "reported",
                        corrections.stream()
                                .map(Correction::reported)
                                .filter(Objects::nonNull)
                                .toList())
                .with("evidence", evidence == null ? null : evidence.id());
    }

    /** Returns the reason for the cause in words. */
    public Wording reason() {
        return MistakeWording.of(this);
    }
}
