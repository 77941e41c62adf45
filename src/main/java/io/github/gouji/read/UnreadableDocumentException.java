package io.github.gouji.read;

import io.github.gouji.report.Wording;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Says in one sentence why a document could not be read, and where. */
public final class UnreadableDocumentException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Wording wording;
    private final @Nullable SourceLocation location;

    /** Creates an exception for a whole document. */
    public UnreadableDocumentException(Wording wording) {
        this(wording, null);
    }

    /** Creates an exception for a place in a document. */
    public UnreadableDocumentException(Wording wording, @Nullable SourceLocation location) {
        super(wording.zh() + " / " + wording.en());
        this.wording = wording;
        this.location = location;
    }

    /** Returns the sentence in both languages. */
    public Wording wording() {
        return wording;
    }

    /** Returns the place; {@code null} if the whole document is meant. */
    public @Nullable SourceLocation location() {
        return location;
    }
}
