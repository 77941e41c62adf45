// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.note.office;

import io.github.gouji.note.Emphasis;
import io.github.gouji.note.Note;
import io.github.gouji.note.NoteWriter;
import io.github.gouji.note.Notes;
import io.github.gouji.read.SourceLocation.InSheet;
import io.github.gouji.read.UnreadableDocumentException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Notes on the cells of XLSX documents, and a ground behind them. The summary is a note on the first cell of the first
 * sheet concerned: a row of its own would move all others. Thread-safe.
 */
public final class XlsxNotes implements NoteWriter {

    private static final String FIRST = "A1";

    /** Creates a writer. */
    public XlsxNotes() {}

    @Override
    public byte[] write(byte[] content, Notes notes) throws UnreadableDocumentException {
        OfficeFile document = OfficeFile.of(content);
        String main =
                Objects.requireNonNullElse(new Relations(document, "").ofType("officeDocument"), "xl/workbook.xml");
        Map<String, String> sheets = sheets(document, main);
        Map<String, Map<String, List<String>>> texts = new LinkedHashMap<>();
        CellGrounds grounds = CellGrounds.of(document, main);
        for (Note note : notes.notes()) {
            String sheet = note.location() instanceof InSheet at ? sheets.get(at.sheet()) : null;
            if (sheet != null && note.location() instanceof InSheet at) {
                Map<String, List<String>> inSheet = texts.computeIfAbsent(sheet, any -> new LinkedHashMap<>());
                if (note.emphasis() != Emphasis.MEMBER) {
                    inSheet.put(at.reference(), note.lines());
                }
                grounds.set(document.require(sheet), at.reference(), note.emphasis());
            }
        }
        grounds.write();
        Iterator<String> concerned = (texts.isEmpty() ? sheets.values() : texts.keySet()).iterator();
        addSummary(texts.computeIfAbsent(concerned.next(), any -> new LinkedHashMap<>()), notes);
        for (Map.Entry<String, Map<String, List<String>>> sheet : texts.entrySet()) {
            if (!sheet.getValue().isEmpty()) {
                SheetNotes.of(document, sheet.getKey()).addAll(sheet.getValue());
            }
        }
        return document.bytes();
    }

    /** Puts the summary before what is said on the first cell itself. */
    private static void addSummary(Map<String, List<String>> texts, Notes notes) {
        List<String> lines = new ArrayList<>(notes.summary());
        lines.addAll(texts.getOrDefault(FIRST, List.of()));
        texts.put(FIRST, lines);
    }

    /** Returns the parts of the sheets by their names. */
    private static Map<String, String> sheets(OfficeFile document, String main) throws UnreadableDocumentException {
        XmlPart workbook = document.require(main);
        Relations relations = new Relations(document, main);
        Map<String, String> sheets = new LinkedHashMap<>();
        for (Tag tag : workbook.tags().all()) {
            if (tag.opens("sheet")) {
                String name = workbook.attribute(tag, "name");
                String id = workbook.attribute(tag, "id");
                String part = id == null ? null : relations.byId(id);
                if (name != null && part != null && document.has(part)) {
                    sheets.putIfAbsent(name, part);
                }
            }
        }
        if (sheets.isEmpty()) {
            throw OfficeFile.incomplete("sheet");
        }
        return sheets;
    }
}
