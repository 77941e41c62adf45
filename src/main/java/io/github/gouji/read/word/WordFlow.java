// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.word;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.office.TextBuffer;
import io.github.gouji.read.office.Unreadable;
import io.github.gouji.read.office.XmlCursor;
import org.jspecify.annotations.Nullable;

/** Reads what stands one below the other in a DOCX document, in a cell of it or in a text box. */
final class WordFlow {

    private final WordContext context;
    private final @Nullable SourceLocation place;
    private final Flow flow = new Flow();

    /** The paragraph that goes on in the next one, as its mark is deleted; {@code null} if there is none. */
    private @Nullable TextBuffer unfinished;

    /**
     * Begins to read.
     *
     * @param place where all of it is, if it is in a cell or a text box; {@code null} if its paragraphs are counted
     */
    WordFlow(WordContext context, @Nullable SourceLocation place) {
        this.context = context;
        this.place = place;
    }

    Flow flow() {
        return flow;
    }

    /** Reads what is in the element at which the cursor is. */
    WordFlow readAll(XmlCursor xml) throws UnreadableDocumentException {
        XmlCursor.each(xml, this::read);
        return this;
    }

    /** Reads the element at which the cursor is. */
    void read(XmlCursor xml) throws UnreadableDocumentException {
        switch (xml.name()) {
            case "p" -> paragraph(xml);
            case "tbl" -> {
                unfinished = null;
                flow.table(new WordTable(context).read(xml));
            }
            case "AlternateContent" -> WordContext.first(xml, this::readAll);
            case "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo" -> readAll(xml);
            case "altChunk" ->
                throw Unreadable.because(
                        "文档里嵌有另一份文档（altChunk），请在 Word 里打开并另存后再检查",
                        "another document is embedded in the document (altChunk); open it in Word and save it anew first");
            default -> {}
        }
    }

    private void paragraph(XmlCursor xml) throws UnreadableDocumentException {
        SourceLocation here = place != null ? place : new SourceLocation.InParagraph(context.nextParagraph());
        WordParagraph paragraph = new WordParagraph(context, here);
        paragraph.read(xml);
        TextBuffer text = paragraph.text();
        if (context.styles().isContents(paragraph.style())) {
            return;
        }
        if (unfinished != null) {
            unfinished.appendDirectly(text);
            text = unfinished;
        } else if (!text.isNothing() || paragraph.isUnfinished()) {
            flow.paragraph(text, here);
        }
        unfinished = paragraph.isUnfinished() ? text : null;
        paragraph.boxes().forEach(flow::box);
    }
}
