// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.document;

import io.github.gouji.read.ReadResult;
import io.github.gouji.read.UnreadableDocumentException;

/** Reads reports from documents of one format. Implementations are thread-safe. */
public interface ReportReader {

    /**
     * Reads a report.
     *
     * @param source the name of the document, for messages
     * @param content the whole document
     * @throws UnreadableDocumentException if it is not a document of this format or holds no report
     */
    ReadResult read(String source, byte[] content) throws UnreadableDocumentException;
}
