// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.document;

import io.github.gouji.read.UnreadableDocumentException;

/** Reads the paragraphs and tables of documents of one format. Implementations are thread-safe. */
public interface DocumentReader {

    /**
     * Reads a document.
     *
     * @param content the whole document
     * @throws UnreadableDocumentException if it is not a document of this format, or exceeds a limit
     */
    Document read(byte[] content) throws UnreadableDocumentException;
}
