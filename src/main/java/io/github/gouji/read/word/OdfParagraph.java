// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.word;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.office.OdfDocument;
import io.github.gouji.read.office.OdfStyles;
import io.github.gouji.read.office.Omission;
import io.github.gouji.read.office.TextBuffer;
import io.github.gouji.read.office.XmlCursor;
import java.util.ArrayList;
import java.util.List;

/** Reads a paragraph of an OpenDocument file as it is once all tracked changes are accepted. */
public final class OdfParagraph {

    /** How a piece of text looks. */
    private record Looks(boolean hidden, boolean struckOut, boolean raised, boolean pale, boolean tiny) {

        /** Tells whether it does not run into what looks otherwise. */
        boolean isApart() {
            return raised || pale || tiny;
        }
    }

    /** Reads what stands in a text box. */
    public interface BoxReader {
        Flow read(XmlCursor xml) throws UnreadableDocumentException;
    }

    private final OdfDocument document;
    private final BoxReader boxReader;
    private final TextBuffer text = new TextBuffer();
    private final List<Flow> boxes = new ArrayList<>();

    /** Begins to read. */
    public OdfParagraph(OdfDocument document, BoxReader boxReader) {
        this.document = document;
        this.boxReader = boxReader;
    }

    /** Returns its text. */
    public TextBuffer text() {
        return text;
    }

    List<Flow> boxes() {
        return boxes;
    }

    /** Reads what stands in an element. */
    public void read(XmlCursor xml) throws UnreadableDocumentException {
        String style = xml.attribute("style-name");
        OdfStyles styles = document.styles();
        inside(
                xml,
                new Looks(
                        styles.isHidden("paragraph", style),
                        styles.isStruckOut("paragraph", style),
                        false,
                        false,
                        false));
    }

    private void inside(XmlCursor xml, Looks looks) throws UnreadableDocumentException {
        int parent = xml.depth();
        for (XmlCursor.Event event = xml.next(parent); event != XmlCursor.Event.END; event = xml.next(parent)) {
            if (event == XmlCursor.Event.TEXT) {
                append(xml.piece().replaceAll("\\s+", " "), looks);
            } else {
                element(xml, looks);
            }
        }
    }

    private void element(XmlCursor xml, Looks looks) throws UnreadableDocumentException {
        switch (xml.name()) {
            case "s", "tab" -> append(" ", looks);
            case "line-break" -> append("\n", looks);
            case "note" -> text.leaveOut("", Omission.NOTE);
            case "change" -> text.leaveOut(document.deleted(xml.attribute("change-id", "")), Omission.DELETED);
            case "hidden-text", "hidden-paragraph" -> text.leaveOut(xml.text(), Omission.HIDDEN);
            case "annotation", "annotation-end", "ruby-text", "script", "tracked-changes" -> {}
            case "span" -> inside(xml, within(looks, xml.attribute("style-name")));
            case "text-box" -> {
                if (!looks.hidden()) {
                    boxes.add(boxReader.read(xml));
                }
            }
            case "image" -> text.picture();
            default -> inside(xml, looks);
        }
    }

    private Looks within(Looks looks, @org.jspecify.annotations.Nullable String style) {
        OdfStyles styles = document.styles();
        return new Looks(
                looks.hidden() || styles.isHidden("text", style),
                looks.struckOut() || styles.isStruckOut("text", style),
                looks.raised() || styles.isRaised("text", style),
                styles.isPale("text", style, looks.pale()),
                styles.isTiny("text", style, looks.tiny()));
    }

    private void append(String more, Looks looks) {
        if (looks.hidden()) {
            text.leaveOut(more, Omission.HIDDEN);
        } else if (looks.struckOut()) {
            text.leaveOut(more, Omission.STRUCK_OUT);
        } else {
            text.append(more, looks.isApart());
        }
    }
}
