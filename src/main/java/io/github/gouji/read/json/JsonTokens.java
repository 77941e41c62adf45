// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.json;

import io.github.gouji.read.SourceLocation;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The tokens of a JSON document one after the other, whatever library parses it. */
public interface JsonTokens {

    /** The most characters of which every whole number fits a {@code long}. */
    int MAX_PLAIN = 18;

    /** Kinds of token. */
    enum Token {
        START_OBJECT,
        END_OBJECT,
        START_ARRAY,
        NAME,
        TEXT,
        NUMBER,
        BOOLEAN,
        NULL,
        /** The end of an array, or a value that JSON has not. */
        OTHER,
        /** The end of the document. */
        END
    }

    /** Moves on, and returns what stands there. */
    Token next() throws IOException;

    /** Returns what stands here. */
    Token current();

    /** Returns the text of the name, text, number or truth value that stands here. */
    String text() throws IOException;

    /** Returns the number that stands here, if it is whole and no longer than {@link #MAX_PLAIN}; else {@code null}. */
    @Nullable
    Long plainNumber() throws IOException;

    /** Returns where it begins; {@code null} if that is not known. */
    @Nullable
    SourceLocation location();
}
