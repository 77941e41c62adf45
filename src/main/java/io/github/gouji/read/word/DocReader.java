// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.word;

import io.github.gouji.read.ReadLimits;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.Document;
import io.github.gouji.read.document.DocumentReader;
import io.github.gouji.read.office.Allowance;

/** Reads DOC documents of Word and WPS. Thread-safe. Macros are never run. */
public final class DocReader implements DocumentReader {

    private final ReadLimits limits;

    /** Creates a reader with the standard limits. */
    public DocReader() {
        this(ReadLimits.standard());
    }

    /** Creates a reader with limits of its own. */
    public DocReader(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public Document read(byte[] content) throws UnreadableDocumentException {
        return OldWord.read(content, new Allowance(limits));
    }
}
