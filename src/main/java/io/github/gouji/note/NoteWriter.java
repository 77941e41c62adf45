// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.note;

import io.github.gouji.read.UnreadableDocumentException;

/** Puts notes into copies of documents of one format. Implementations are thread-safe. */
public interface NoteWriter {

    /**
     * Returns a copy of a document with the notes in it. Nothing else is changed; a note at a place that the document
     * does not have is left out.
     *
     * @param content the whole document
     * @param notes the notes
     * @throws UnreadableDocumentException if it is not a document of this format, or cannot hold notes
     */
    byte[] write(byte[] content, Notes notes) throws UnreadableDocumentException;
}
