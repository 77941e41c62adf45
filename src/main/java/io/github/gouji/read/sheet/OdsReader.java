// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.sheet;

import io.github.gouji.read.ReadLimits;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.Archive;
import io.github.gouji.read.document.Block;
import io.github.gouji.read.document.Document;
import io.github.gouji.read.document.DocumentReader;
import io.github.gouji.read.office.Allowance;
import io.github.gouji.read.office.OdfDocument;
import io.github.gouji.read.office.Parts;
import io.github.gouji.read.office.Unreadable;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads OpenDocument spreadsheets: numbers as they are stored, and formulas by the value that was saved with them.
 * Thread-safe. Nothing is computed; sheets, rows and columns that are hidden are left out.
 */
public final class OdsReader implements DocumentReader {

    private final ReadLimits limits;

    /** Creates a reader with the standard limits. */
    public OdsReader() {
        this(ReadLimits.standard());
    }

    /** Creates a reader with limits of its own. */
    public OdsReader(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public Document read(byte[] content) throws UnreadableDocumentException {
        try {
            OdfDocument document = new OdfDocument(new Parts(Archive.of(content, limits), new Allowance(limits)));
            List<Block> blocks = new ArrayList<>();
            document.body("spreadsheet", table -> {
                if (table.name().equals("table")
                        && !document.styles().isHidden("table", table.attribute("style-name"))) {
                    blocks.addAll(SheetBlocks.of(new OdsTable(document, table).read(table)));
                }
            });
            return new Document(blocks, "");
        } catch (OutOfMemoryError e) {
            throw Unreadable.outOfMemory(e);
        }
    }
}
