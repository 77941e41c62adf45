// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import io.github.gouji.CheckedDocument;
import io.github.gouji.CheckedDocument.Skipped;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A format whose parts follow each other with nothing between them.
 *
 * @param head what is written first
 * @param text makes the text of a document
 */
record PlainParts(String head, Function<CheckedDocument, String> text) implements ResultFormat {

    @Override
    public Part part(CheckedDocument document) {
        return new Part(text.apply(document), document instanceof Skipped);
    }

    @Override
    public String between(@Nullable Part before, Part next) {
        return "";
    }

    @Override
    public String end(@Nullable Part last) {
        return "";
    }
}
