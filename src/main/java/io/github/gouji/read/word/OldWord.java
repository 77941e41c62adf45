// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.word;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.binary.CompoundFile;
import io.github.gouji.read.binary.DamagedFileException;
import io.github.gouji.read.binary.Look;
import io.github.gouji.read.binary.TextParagraph;
import io.github.gouji.read.binary.WordFile;
import io.github.gouji.read.binary.WordText;
import io.github.gouji.read.document.Document;
import io.github.gouji.read.office.Allowance;
import io.github.gouji.read.office.Faint;
import io.github.gouji.read.office.Omission;
import io.github.gouji.read.office.TextBuffer;
import io.github.gouji.read.office.Unreadable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a DOC document as it is once all tracked changes are accepted. */
final class OldWord {

    /** How many of the units of a look's size are a point. */
    private static final int HALF_POINTS = 2;

    private final Allowance allowance;
    private final Fields fields;
    private final List<TextParagraph> paragraphs = new ArrayList<>();
    private int next;
    private int tables;
    private int outsideOfTables;

    private OldWord(Allowance allowance) {
        this.allowance = allowance;
        this.fields = new Fields(allowance);
    }

    Allowance allowance() {
        return allowance;
    }

    static Document read(byte[] content, Allowance allowance) throws UnreadableDocumentException {
        try {
            WordFile file = new WordFile(CompoundFile.of(content));
            if (file.isOfEarlierVersion()) {
                throw Unreadable.because(
                        "Word 95 及更早的文档不能直接读取，请另存为 DOCX 后再检查",
                        "documents of Word 95 and before cannot be read directly; save the document as DOCX first");
            }
            if (file.isEncrypted()) {
                throw Unreadable.encrypted(null);
            }
            OldWord reader = new OldWord(allowance);
            Flow flow = new Flow();
            reader.read(file.boxes(), new SourceLocation.InParagraph(1), flow);
            reader.read(file.text(), null, flow);
            return new Document(flow.blocks(allowance.limits()), "");
        } catch (DamagedFileException e) {
            throw Unreadable.damaged("DOC", e);
        } catch (OutOfMemoryError e) {
            throw Unreadable.outOfMemory(e);
        }
    }

    private void read(WordText text, @Nullable SourceLocation place, Flow flow) throws UnreadableDocumentException {
        allowance.characters(text.length());
        paragraphs.clear();
        next = 0;
        for (TextParagraph paragraph = text.next(); paragraph != null; paragraph = text.next()) {
            allowance.step();
            paragraphs.add(paragraph);
        }
        read(0, place, flow);
    }

    /** Returns the paragraphs that are not read yet. */
    List<TextParagraph> rest() {
        return paragraphs.subList(next, paragraphs.size());
    }

    /** Goes on behind the paragraph with which a row ends. */
    void endRow(int level) throws UnreadableDocumentException {
        if (next < paragraphs.size() && paragraphs.get(next).level() >= level) {
            if (!isRowEnd(paragraphs.get(next), level)) {
                throw Unreadable.damaged("DOC", null);
            }
            next++;
        }
    }

    private static boolean isRowEnd(TextParagraph paragraph, int level) {
        return paragraph.isRowEnd() && paragraph.level() == level;
    }

    /** Reads what stands one below the other, up to the end of a cell; tables are nested in so many others. */
    void read(int level, @Nullable SourceLocation place, Flow flow) throws UnreadableDocumentException {
        allowance.nested(level + 1);
        while (next < paragraphs.size()) {
            allowance.step();
            TextParagraph paragraph = paragraphs.get(next);
            if (paragraph.level() > level) {
                new OldWordTable(this, ++tables).read(level + 1).forEach(flow::table);
                continue;
            }
            if (paragraph.level() < level || isRowEnd(paragraph, level)) {
                return;
            }
            next++;
            SourceLocation here = place != null ? place : new SourceLocation.InParagraph(++outsideOfTables);
            TextBuffer text = text(paragraph);
            if (!text.isNothing()) {
                flow.paragraph(text, here);
            }
            if (paragraph.isCellEnd()) {
                return;
            }
        }
    }

    private TextBuffer text(TextParagraph paragraph) throws UnreadableDocumentException {
        TextBuffer text = new TextBuffer();
        for (TextParagraph.Run run : paragraph.runs()) {
            allowance.step();
            Look look = run.look();
            String visible = visible(run, text);
            if (look.isDeleted()) {
                text.leaveOut(visible, Omission.DELETED);
            } else if (look.isHidden()) {
                text.leaveOut(visible, Omission.HIDDEN);
            } else if (look.isStruckOut()) {
                text.leaveOut(visible, Omission.STRUCK_OUT);
            } else {
                boolean isFaint = Faint.isPale(look.colour()) || Faint.isTiny(look.size(), HALF_POINTS);
                text.append(visible, isFaint || look.isRaised());
            }
        }
        return text;
    }

    /** Returns the text of a run without the signs that stand for something else, and without instructions of fields. */
    private String visible(TextParagraph.Run run, TextBuffer text) throws UnreadableDocumentException {
        StringBuilder visible = new StringBuilder(run.text().length());
        for (int i = 0; i < run.text().length(); i++) {
            char c = run.text().charAt(i);
            switch (c) {
                case 0x13 -> fields.begin();
                case 0x14 -> fields.separate();
                case 0x15 -> end(text);
                case 1 -> text.picture();
                case 2 -> {
                    if (run.look().isSpecial()) {
                        text.leaveOut("", Omission.NOTE);
                    }
                }
                case '\r', 5, 7, 8, 0x1F -> {}
                case 0x0B, '\f', 0x0E -> visible.append('\n');
                case 0x1E -> visible.append('\u2011');
                default -> {
                    if (fields.isInstruction()) {
                        fields.instruct(Character.toString(c));
                    } else {
                        visible.append(c);
                        fields.meetResult();
                    }
                }
            }
        }
        return visible.toString();
    }

    private void end(TextBuffer text) {
        Fields.Shown shown = fields.end();
        if (shown != null && !fields.isInstruction()) {
            text.leaveOut(shown.text(), Omission.FIELD);
        }
    }
}
