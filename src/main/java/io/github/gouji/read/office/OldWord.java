// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.jspecify.annotations.Nullable;

/** Reads a DOC document by Apache POI, as it is once all tracked changes are accepted. */
final class OldWord {

    private final Allowance allowance;
    private int tables;
    private int paragraphs;

    private final Fields fields;

    private OldWord(Allowance allowance) {
        this.allowance = allowance;
        this.fields = new Fields(allowance);
    }

    Allowance allowance() {
        return allowance;
    }

    static Document read(byte[] content, Allowance allowance) throws UnreadableDocumentException {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(content))) {
            OldWord reader = new OldWord(allowance);
            Flow flow = new Flow();
            Range boxes = document.getMainTextboxRange();
            if (boxes != null && boxes.numParagraphs() > 0) {
                reader.read(boxes, 0, new SourceLocation.InParagraph(1), flow);
            }
            reader.read(document.getRange(), 0, null, flow);
            return new Document(flow.blocks(), "");
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw Unreadable.encrypted(e);
        } catch (OldWordFileFormatException e) {
            throw Unreadable.because(
                    "Word 95 及更早的文档不能直接读取，请另存为 DOCX 后再检查",
                    "documents of Word 95 and before cannot be read directly; save the document as DOCX first",
                    e);
        } catch (IOException | RuntimeException e) {
            throw Unreadable.damaged("DOC", e);
        } catch (OutOfMemoryError e) {
            throw Unreadable.outOfMemory(e);
        }
    }

    /** Reads what stands one below the other; tables are nested in so many others. */
    void read(Range range, int level, @Nullable SourceLocation place, Flow flow) throws UnreadableDocumentException {
        allowance.nested(level + 1);
        int end = -1;
        for (int i = 0; i < range.numParagraphs(); i++) {
            allowance.step();
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.getStartOffset() < end) {
                continue;
            }
            if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
                Table table = range.getTable(paragraph);
                end = table.getEndOffset();
                new OldWordTable(this, table, ++tables).read(level + 1).forEach(flow::table);
                continue;
            }
            SourceLocation here = place != null ? place : new SourceLocation.InParagraph(++paragraphs);
            TextBuffer text = text(paragraph);
            if (!text.isNothing()) {
                flow.paragraph(text, here);
            }
        }
    }

    private TextBuffer text(Paragraph paragraph) throws UnreadableDocumentException {
        TextBuffer text = new TextBuffer();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            allowance.step();
            CharacterRun run = paragraph.getCharacterRun(i);
            String visible = visible(run, text);
            allowance.characters(visible.length());
            if (run.isMarkedDeleted()) {
                text.leaveOut(visible, Omission.DELETED);
            } else if (run.isVanished()) {
                text.leaveOut(visible, Omission.HIDDEN);
            } else if (run.isStrikeThrough() || run.isDoubleStrikeThrough()) {
                text.leaveOut(visible, Omission.STRUCK_OUT);
            } else if (run.getSubSuperScriptIndex() != 0 && !visible.isBlank()) {
                text.separate(' ');
                text.append(visible + " ");
            } else {
                text.append(visible);
            }
        }
        return text;
    }

    /** Returns the text of a run without the signs that stand for something else, and without instructions of fields. */
    private String visible(CharacterRun run, TextBuffer text) throws UnreadableDocumentException {
        StringBuilder visible = new StringBuilder();
        String all = run.text();
        for (int i = 0; i < all.length(); i++) {
            char c = all.charAt(i);
            switch (c) {
                case 0x13 -> fields.begin();
                case 0x14 -> fields.separate();
                case 0x15 -> fields.end();
                case 1 -> text.picture();
                case 2 -> {
                    if (run.isSpecialCharacter()) {
                        text.leaveOut("", Omission.NOTE);
                    }
                }
                case '\r', 5, 7, 8, 0x1F -> {}
                case 0x0B, '\f', 0x0E -> visible.append('\n');
                case 0x1E -> visible.append('\u2011');
                default -> {
                    if (!fields.isInstruction()) {
                        visible.append(c);
                    }
                }
            }
        }
        return visible.toString();
    }
}
