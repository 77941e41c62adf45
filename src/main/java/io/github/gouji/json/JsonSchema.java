// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * The JSON Schemas, draft 2020-12, of what is written and read. They stand in the jar as
 * {@code META-INF/gouji/report.schema.json} and so on, for tools that read files.
 */
public enum JsonSchema {
    /**
     * A report as it is written, with all keys of its editions. Reading is more lenient in one thing: a key that is left
     * out is a blank cell, or a table that is not there.
     */
    REPORT,
    /** What checking a document came to: a result, and each of the {@code documents} that the command line prints. */
    RESULT,
    /** A file of rules of one's own. */
    RULES;

    /** Returns the path of the schema on the class path. */
    String path() {
        return "/META-INF/gouji/" + name().toLowerCase(Locale.ROOT) + ".schema.json";
    }

    /** Returns the schema as JSON. */
    public String text() {
        try (InputStream in = Objects.requireNonNull(JsonSchema.class.getResourceAsStream(path()), path())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
