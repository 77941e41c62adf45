package io.github.gouji.read;

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

    /** Kinds of problem. */
    public enum Kind {
        /** Read, with an interpretation that the document does not state: a unit converted, a row placed by order. */
        INTERPRETED,
        /** Looked for and not found in the document. */
        NOT_FOUND,
        /** Something that looks like a figure of the form, which could not be placed: the report is incomplete. */
        NOT_PLACED
    }
}
