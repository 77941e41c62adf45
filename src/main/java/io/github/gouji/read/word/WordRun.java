// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.word;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.office.Omission;
import io.github.gouji.read.office.TextBuffer;
import io.github.gouji.read.office.XmlCursor;

/** Reads a piece of text of the same looks in a paragraph of a DOCX document. */
final class WordRun {

    /** The layer of text that may not be seen: higher than any height. */
    private static final int FAINT = Integer.MAX_VALUE;

    private final WordParagraph paragraph;
    private final TextBuffer text;
    private boolean hidden;
    private boolean struckOut;
    private boolean pale;
    private boolean tiny;

    /** How high it is raised, by the measure of the document; below 0 if it is lowered. */
    private int level;

    /** Whether what follows is the mark of a note that the author chose. */
    private boolean isMark;

    WordRun(WordParagraph paragraph) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        WordStyles styles = paragraph.context().styles();
        this.hidden = styles.isHidden(paragraph.style());
        this.struckOut = styles.isStruckOut(paragraph.style());
        this.pale = styles.isPale(paragraph.style(), false);
        this.tiny = styles.isTiny(paragraph.style(), false);
        this.level = styles.level(paragraph.style());
    }

    void read(XmlCursor xml) throws UnreadableDocumentException {
        XmlCursor.each(xml, this::content);
    }

    private void content(XmlCursor xml) throws UnreadableDocumentException {
        switch (xml.name()) {
            case "rPr" -> properties(xml);
            case "t" -> append(xml.text());
            case "tab", "ptab" -> append("\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("\u2011");
            case "sym" -> append(symbol(xml.attribute("char", "")));
            case "instrText" -> paragraph.context().fields().instruct(xml.text());
            case "fldChar" -> field(xml, xml.attribute("fldCharType", ""));
            case "footnoteReference", "endnoteReference" -> note(xml);
            case "ruby" -> paragraph.ruby(xml);
            case "AlternateContent" -> WordContext.first(xml, this::read);
            case "drawing", "pict", "object" -> shapes(xml);
            case "del", "moveFrom", "delText" -> text.leaveOut(xml.text(), Omission.DELETED);
            default -> {}
        }
    }

    private void properties(XmlCursor xml) throws UnreadableDocumentException {
        int parent = xml.depth();
        WordStyles styles = paragraph.context().styles();
        while (xml.child(parent)) {
            switch (xml.name()) {
                case "rStyle" -> {
                    hidden |= styles.isHidden(xml.attribute("val"));
                    struckOut |= styles.isStruckOut(xml.attribute("val"));
                    pale = styles.isPale(xml.attribute("val"), pale);
                    tiny = styles.isTiny(xml.attribute("val"), tiny);
                    level = styles.level(xml.attribute("val"));
                }
                case "vanish" -> hidden = xml.isOn();
                case "strike", "dstrike" -> struckOut |= xml.isOn();
                case "color" -> pale = WordStyles.isPale(xml);
                case "sz" -> tiny = WordStyles.isTiny(xml);
                case "vertAlign", "position" -> level = WordStyles.level(xml);
                default -> {}
            }
        }
    }

    private void field(XmlCursor xml, String mark) throws UnreadableDocumentException {
        Fields fields = paragraph.context().fields();
        switch (mark) {
            case "begin" -> {
                fields.begin();
                String choice = DropDown.shown(xml);
                if (choice != null) {
                    fields.choose(choice);
                }
            }
            case "separate" -> fields.separate();
            case "end" -> {
                Fields.Shown shown = fields.end();
                if (shown != null && shown.isText()) {
                    append(shown.text());
                } else if (shown != null && !hidden && !fields.isInstruction()) {
                    text.leaveOut(shown.text(), Omission.FIELD);
                }
            }
            default -> {}
        }
    }

    private void append(String more) {
        if (paragraph.context().fields().isInstruction()) {
            return;
        }
        if (!more.isBlank()) {
            paragraph.context().fields().meetResult();
        }
        if (hidden) {
            text.leaveOut(more, Omission.HIDDEN);
        } else if (struckOut) {
            text.leaveOut(more, Omission.STRUCK_OUT);
        } else if (isMark) {
            text.leaveOut(more, Omission.NOTE);
        } else {
            text.append(more, pale || tiny ? FAINT : level);
        }
    }

    /** The mark of a note is a number that is counted, and not in the text, unless the author chose it. */
    private void note(XmlCursor xml) {
        text.leaveOut("", Omission.NOTE);
        isMark = XmlCursor.isTrue(xml.attribute("customMarkFollows", "0"));
    }

    /** Returns the sign of a font of symbols; it is in the area for private use and so never taken for a digit. */
    private static String symbol(String code) {
        try {
            return Character.toString(Integer.parseInt(code, 16));
        } catch (IllegalArgumentException e) {
            return "\uFFFD";
        }
    }

    private void shapes(XmlCursor xml) throws UnreadableDocumentException {
        int parent = xml.depth();
        while (xml.child(parent)) {
            switch (xml.name()) {
                case "txbxContent" -> {
                    if (!hidden) {
                        paragraph.box(xml);
                    }
                }
                case "textpath", "txBody" -> {
                    String drawn = xml.name().equals("txBody") ? xml.text() : xml.attribute("string", "");
                    if (!hidden && !drawn.isBlank()) {
                        paragraph.box(drawn);
                    }
                }
                case "blip", "imagedata", "chart", "relIds", "contentPart" -> text.picture();
                case "AlternateContent" -> WordContext.first(xml, this::shapes);
                default -> shapes(xml);
            }
        }
    }
}
