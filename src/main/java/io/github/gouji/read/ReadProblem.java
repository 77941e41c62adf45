// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read;

import static java.util.Objects.requireNonNull;

import io.github.gouji.report.Message;
import io.github.gouji.report.Wording;
import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something about reading a document that its user should know. It says nothing on whether the report is right.
 *
 * @param kind what kind of problem it is
 * @param message what it is, in one sentence
 * @param location where it is; {@code null} if it has no place
 * @param detail which sentence the message is, and its arguments, as far as the reader tells
 */
public record ReadProblem(
        Kind kind, Wording message, @Nullable SourceLocation location, Message detail) implements Serializable {

    /** Rejects a missing kind or message. */
    public ReadProblem {
        requireNonNull(kind, "kind");
        requireNonNull(message, "message");
        requireNonNull(detail, "detail");
    }

    /** Creates a problem of which no more than its kind is told apart from others. */
    public ReadProblem(Kind kind, Wording message, @Nullable SourceLocation location) {
        this(kind, message, location, new Message(kind.key()));
    }

    /**
     * Returns the {@link #detail} with the place: {@code table}, {@code row}, {@code cell}, {@code line}, {@code column},
     * {@code sheet}, {@code reference}, {@code page}, those of them that the document has.
     */
    public Message asMessage() {
        if (location instanceof SourceLocation.InTable at) {
            return detail.with("table", at.table())
                    .with("row", at.row())
                    .with("cell", at.cell())
                    .with("line", at.line())
                    .with("column", at.column());
        }
        if (location instanceof SourceLocation.InText at) {
            return detail.with("line", at.line()).with("column", at.column());
        }
        if (location instanceof SourceLocation.InSheet at) {
            return detail.with("sheet", at.sheet()).with("reference", at.reference());
        }
        return location instanceof SourceLocation.OnPage at ? detail.with("page", at.page()) : detail;
    }

    /** Kinds of problem. */
    public enum Kind {
        /** Read, with an interpretation that the document does not state: a unit converted, a row placed by order. */
        INTERPRETED,
        /**
         * Read, though the document does not show which figure stands in which column: the equations of the form leave one
         * way. The figures count as figures.
         */
        INFERRED,
        /** A row, column or table that the document should have and that was not found in it. */
        NOT_FOUND,
        /** Something that looks like a figure of the form, which could not be placed: the report is incomplete. */
        NOT_PLACED;

        /** Tells whether a figure, row or table of the form is lost to the checks. */
        public boolean isLoss() {
            return this == NOT_FOUND || this == NOT_PLACED;
        }

        private String key() {
            return "read." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
