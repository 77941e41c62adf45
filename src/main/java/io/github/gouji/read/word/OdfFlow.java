// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.word;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.office.OdfDocument;
import io.github.gouji.read.office.XmlCursor;
import org.jspecify.annotations.Nullable;

/** Reads what stands one below the other in an OpenDocument text, in a cell of it or in a text box. */
public final class OdfFlow {

    private final OdfDocument document;
    private final @Nullable SourceLocation place;
    private final Flow flow = new Flow();

    /**
     * Begins to read.
     *
     * @param place where all of it is, if it is in a cell or a text box; {@code null} if its paragraphs are counted
     */
    public OdfFlow(OdfDocument document, @Nullable SourceLocation place) {
        this.document = document;
        this.place = place;
    }

    /** Returns what was read so far. */
    public Flow flow() {
        return flow;
    }

    /** Reads all that stands in an element, and returns itself. */
    public OdfFlow readAll(XmlCursor xml) throws UnreadableDocumentException {
        XmlCursor.each(xml, this::read);
        return this;
    }

    void read(XmlCursor xml) throws UnreadableDocumentException {
        switch (xml.name()) {
            case "p", "h" -> paragraph(xml);
            case "table" -> flow.table(new OdfTable(document).read(xml));
            case "tracked-changes" -> document.changes(xml);
            case "section" -> {
                if (!xml.attribute("display", "true").equals("none")) {
                    readAll(xml);
                }
            }
            case "list", "list-item", "list-header", "index-body", "frame", "numbered-paragraph" -> readAll(xml);
            case "text-box" ->
                flow.box(new OdfFlow(document, placeOfBox()).readAll(xml).flow());
            default -> {}
        }
    }

    /** A text box that is anchored to a page stands before the first paragraph. */
    private SourceLocation placeOfBox() {
        return place != null ? place : new SourceLocation.InParagraph(1);
    }

    private void paragraph(XmlCursor xml) throws UnreadableDocumentException {
        SourceLocation here = place != null ? place : new SourceLocation.InParagraph(document.nextParagraph());
        OdfParagraph paragraph = new OdfParagraph(
                document, box -> new OdfFlow(document, here).readAll(box).flow());
        paragraph.read(xml);
        if (!paragraph.text().isNothing()) {
            flow.paragraph(paragraph.text(), here);
        }
        paragraph.boxes().forEach(flow::box);
    }
}
