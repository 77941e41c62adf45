// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read;

import static java.util.Objects.requireNonNull;

import io.github.gouji.report.Wording;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Something about reading a document that its user should know. It says nothing on whether the report is right.
 *
 * @param kind what kind of problem it is
 * @param message what it is, in one sentence
 * @param location where it is; {@code null} if it has no place
 */
public record ReadProblem(
        Kind kind, Wording message, @Nullable SourceLocation location) implements Serializable {

    /** Rejects a missing kind or message. */
    public ReadProblem {
        requireNonNull(kind, "kind");
        requireNonNull(message, "message");
    }

    /** Kinds of problem. */
    public enum Kind {
        /** Read, with an interpretation that the document does not state: a unit converted, a row placed by order. */
        INTERPRETED,
        /** A row, column or table that the document should have and that was not found in it. */
        NOT_FOUND,
        /** Something that looks like a figure of the form, which could not be placed: the report is incomplete. */
        NOT_PLACED;

        /** Tells whether a figure, row or table of the form is lost to the checks. */
        public boolean isLoss() {
            return this != INTERPRETED;
        }
    }
}
