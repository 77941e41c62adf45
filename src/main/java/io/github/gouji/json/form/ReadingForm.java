// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.json.form;

import io.github.gouji.read.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * Something about reading a document that its user should know.
 *
 * @param kind what kind of problem it is
 * @param message what it is, in one sentence
 * @param location where it is
 */
public record ReadingForm(
        Kind kind, String message, @Nullable SourceLocation location) {

    /** Kinds of problem: those of {@link io.github.gouji.read.ReadProblem}, by the same names, and two of whole files. */
    public enum Kind {
        /** Read, with an interpretation that the document does not state. */
        INTERPRETED,
        /** Read, though only the equations of the form say which figure stands in which column. */
        INFERRED,
        /** A row, column or table that the document should have and that was not found in it. */
        NOT_FOUND,
        /** Something that looks like a figure of the form, which could not be placed. */
        NOT_PLACED,
        /** The whole document could not be read. */
        UNREADABLE,
        /** The file is no document, and says nothing for or against any report. */
        SKIPPED
    }
}
