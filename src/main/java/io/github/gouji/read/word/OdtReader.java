// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.word;

import io.github.gouji.read.ReadLimits;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.Archive;
import io.github.gouji.read.document.Document;
import io.github.gouji.read.document.DocumentReader;
import io.github.gouji.read.office.Allowance;
import io.github.gouji.read.office.OdfDocument;
import io.github.gouji.read.office.Parts;
import io.github.gouji.read.office.Unreadable;

/**
 * Reads OpenDocument texts as they are once all tracked changes are accepted. Thread-safe. Macros are never run; headers,
 * footers, notes and comments are not looked at.
 */
public final class OdtReader implements DocumentReader {

    private final ReadLimits limits;

    /** Creates a reader with the standard limits. */
    public OdtReader() {
        this(ReadLimits.standard());
    }

    /** Creates a reader with limits of its own. */
    public OdtReader(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public Document read(byte[] content) throws UnreadableDocumentException {
        try {
            OdfDocument document = new OdfDocument(new Parts(Archive.of(content, limits), new Allowance(limits)));
            OdfFlow flow = new OdfFlow(document, null);
            document.body("text", flow::read);
            return new Document(flow.flow().blocks(limits), "");
        } catch (OutOfMemoryError e) {
            throw Unreadable.outOfMemory(e);
        }
    }
}
