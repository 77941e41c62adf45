// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read;

import static java.util.Objects.requireNonNull;

import io.github.gouji.report.Wording;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Says in one sentence why a document could not be read, and where. Its message has the sentence in both languages,
 * after the name of the document where that is known.
 */
public final class UnreadableDocumentException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Wording wording;
    private final @Nullable SourceLocation location;
    private final @Nullable String source;
    private final boolean withoutReport;

    /** Creates an exception for a whole document. */
    public UnreadableDocumentException(Wording wording) {
        this(wording, null);
    }

    /** Creates an exception for a place in a document. */
    public UnreadableDocumentException(Wording wording, @Nullable SourceLocation location) {
        this(wording, location, null, false);
    }

    private UnreadableDocumentException(
            Wording wording, @Nullable SourceLocation location, @Nullable String source, boolean withoutReport) {
        super((source == null ? "" : source + ": ") + wording.zh() + " / " + wording.en());
        this.wording = wording;
        this.location = location;
        this.source = source;
        this.withoutReport = withoutReport;
    }

    /** Returns an exception for a document that was read to its end and holds no report. */
    public static UnreadableDocumentException withoutReport(Wording wording) {
        return new UnreadableDocumentException(requireNonNull(wording, "wording"), null, null, true);
    }

    /** Returns the same exception with the name of the document, as the one who asked for it knows it. */
    public UnreadableDocumentException withSource(String source) {
        UnreadableDocumentException named =
                new UnreadableDocumentException(wording, location, requireNonNull(source, "source"), withoutReport);
        named.initCause(getCause());
        named.setStackTrace(getStackTrace());
        return named;
    }

    /** Returns the sentence in both languages; it does not name the document. */
    public Wording wording() {
        return wording;
    }

    /** Tells whether the document could be read, and holds no report. */
    public boolean isWithoutReport() {
        return withoutReport;
    }

    /** Returns the place; {@code null} if the whole document is meant. */
    public @Nullable SourceLocation location() {
        return location;
    }

    /** Returns the name of the document; {@code null} where a reader does not know it. */
    public @Nullable String source() {
        return source;
    }
}
