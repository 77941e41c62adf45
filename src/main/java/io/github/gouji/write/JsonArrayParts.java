// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import io.github.gouji.CheckedDocument;
import io.github.gouji.CheckedDocument.Skipped;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object with an array of documents, each over many lines.
 *
 * @param entry makes the form of a document
 */
record JsonArrayParts(Function<CheckedDocument, Object> entry) implements ResultFormat {

    private static final String INDENT = "\n    ";

    @Override
    public String head() {
        return "{\n  \"documents\": [";
    }

    @Override
    public Part part(CheckedDocument document) {
        String lines = JsonText.lines(entry.apply(document)).replace("\n", INDENT);
        return new Part(INDENT + lines, document instanceof Skipped);
    }

    @Override
    public String between(@Nullable Part before, Part next) {
        return before == null ? "" : ",";
    }

    @Override
    public String end(@Nullable Part last) {
        return last == null ? "]\n}\n" : "\n  ]\n}\n";
    }
}
