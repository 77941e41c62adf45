// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.word;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.office.Omission;
import io.github.gouji.read.office.TextBuffer;
import io.github.gouji.read.office.XmlCursor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a paragraph of a DOCX document as it is once all tracked changes are accepted. */
final class WordParagraph {

    private final WordContext context;
    private final SourceLocation location;
    private final TextBuffer text = new TextBuffer();
    private final List<Flow> boxes = new ArrayList<>();
    private @Nullable String style;
    private boolean unfinished;

    WordParagraph(WordContext context, SourceLocation location) {
        this.context = context;
        this.location = location;
    }

    WordContext context() {
        return context;
    }

    TextBuffer text() {
        return text;
    }

    /** Returns what stands in the text boxes that are anchored in the paragraph. */
    List<Flow> boxes() {
        return boxes;
    }

    /** Returns the style of the paragraph; {@code null} for the usual one. */
    @Nullable
    String style() {
        return style;
    }

    /** Tells whether its mark is deleted, so that it goes on in the next one. */
    boolean isUnfinished() {
        return unfinished;
    }

    void box(XmlCursor xml) throws UnreadableDocumentException {
        boxes.add(new WordFlow(context, location).readAll(xml).flow());
    }

    /** Takes text that is drawn as a shape. */
    void box(String drawn) {
        TextBuffer content = new TextBuffer();
        content.append(drawn);
        Flow box = new Flow();
        box.paragraph(content, location);
        boxes.add(box);
    }

    void read(XmlCursor xml) throws UnreadableDocumentException {
        XmlCursor.each(xml, this::inline);
    }

    private void inline(XmlCursor xml) throws UnreadableDocumentException {
        switch (xml.name()) {
            case "pPr" -> properties(xml);
            case "r" -> new WordRun(this).read(xml);
            case "t" -> text.append(xml.text());
            case "del", "moveFrom" -> text.leaveOut(xml.text(), Omission.DELETED);
            case "AlternateContent" -> WordContext.first(xml, this::read);
            case "rt", "rubyPr", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr" -> {}
            case "sup", "sub", "den", "deg" -> {
                // Of a formula: what is set above or below does not run into what is beside it.
                text.separate(' ');
                read(xml);
            }
            default -> read(xml);
        }
    }

    private void properties(XmlCursor xml) throws UnreadableDocumentException {
        int parent = xml.depth();
        while (xml.child(parent)) {
            if (xml.name().equals("pStyle")) {
                style = xml.attribute("val");
            } else if (xml.name().equals("rPr")) {
                int mark = xml.depth();
                while (xml.child(mark)) {
                    unfinished |= xml.name().equals("del") || xml.name().equals("moveFrom");
                }
            }
        }
    }

    /** Reads the base of a text with its pronunciation above it. */
    void ruby(XmlCursor xml) throws UnreadableDocumentException {
        read(xml);
    }
}
