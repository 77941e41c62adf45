// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.word;

import io.github.gouji.read.ReadLimits;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.Archive;
import io.github.gouji.read.document.Document;
import io.github.gouji.read.document.DocumentReader;
import io.github.gouji.read.office.Allowance;
import io.github.gouji.read.office.Parts;
import io.github.gouji.read.office.Unreadable;
import io.github.gouji.read.office.XmlCursor;
import java.util.List;
import java.util.Map;

/**
 * Reads DOCX documents, with macros or without, as they are once all tracked changes are accepted. Thread-safe. Macros are
 * never run; headers, footers, notes and comments are not looked at.
 */
public final class DocxReader implements DocumentReader {

    private final ReadLimits limits;

    /** Creates a reader with the standard limits. */
    public DocxReader() {
        this(ReadLimits.standard());
    }

    /** Creates a reader with limits of its own. */
    public DocxReader(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public Document read(byte[] content) throws UnreadableDocumentException {
        return new Document(walk(content, limits).flow().blocks(limits), "");
    }

    /**
     * Returns at which element of the main part each cell of the tables begins, counted from 0, by the location that
     * reading gives the cell.
     *
     * @throws UnreadableDocumentException if it cannot be read
     */
    public static Map<SourceLocation.InTable, Integer> places(byte[] content) throws UnreadableDocumentException {
        return walk(content, ReadLimits.standard()).context().places();
    }

    private record Walk(Flow flow, WordContext context) {}

    private static Walk walk(byte[] content, ReadLimits limits) throws UnreadableDocumentException {
        try {
            Allowance allowance = new Allowance(limits);
            Parts parts = new Parts(Archive.of(content, limits), allowance);
            String part = Parts.ofType("officeDocument", parts.relations(""));
            String main = part == null ? "word/document.xml" : part;
            String styles = Parts.ofType("styles", parts.relations(main));
            WordContext context =
                    new WordContext(allowance, WordStyles.of(parts.open(styles == null ? "word/styles.xml" : styles)));
            return new Walk(body(parts.require(main), context), context);
        } catch (OutOfMemoryError e) {
            throw Unreadable.outOfMemory(e);
        }
    }

    private static Flow body(XmlCursor xml, WordContext context) throws UnreadableDocumentException {
        int root = xml.depth();
        if (!List.of("document", "glossaryDocument").contains(xml.name())) {
            throw Unreadable.damaged("DOCX", null);
        }
        while (xml.child(root)) {
            if (xml.name().equals("body")) {
                return new WordFlow(context, null).readAll(xml).flow();
            }
        }
        throw Unreadable.damaged("DOCX", null);
    }
}
