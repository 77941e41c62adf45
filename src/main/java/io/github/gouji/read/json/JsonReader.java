// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.json;

import io.github.gouji.read.ReadResult;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.TextDecoder;

/**
 * Reads a report from JSON whose keys are the ids of the cells, such as {@code requests.received.total}, as objects
 * within objects. {@code null} is a blank cell, and so is a key that is not there; a table that is {@code null} or not
 * there is unknown. Tables 二 and 三 name their {@code edition}.
 *
 * <p>Any other key, type or number is refused with its path. Negative figures are read: whether they are right is not
 * for a reader to say.
 */
public final class JsonReader {

    /** Creates a reader. */
    public JsonReader() {}

    /**
     * Reads a report.
     *
     * @param source the name of the document, for messages
     * @param content the whole document
     * @throws UnreadableDocumentException if it is no JSON, or not of this form
     */
    public ReadResult read(String source, byte[] content) throws UnreadableDocumentException {
        Utf8Text utf8 = Utf8Text.of(content);
        JsonValues values = utf8 == null ? null : JacksonTokens.parse(utf8);
        return new ReportBuilder(values == null ? JacksonTokens.parse(TextDecoder.decode(content)) : values)
                .build(source);
    }
}
