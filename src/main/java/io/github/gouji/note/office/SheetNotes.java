// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.note.office;

import io.github.gouji.note.Markup;
import io.github.gouji.note.Notes;
import io.github.gouji.read.UnreadableDocumentException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The notes of one sheet of an XLSX document, to which others are added. A cell has one note, which grows. */
final class SheetNotes {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";

    /** What stands behind the drawing of notes in a sheet. */
    private static final Set<String> BEHIND_DRAWING = Set.of(
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst");

    private final XmlPart comments;
    private final NoteShapes shapes;
    private final String namespace;
    private final Map<String, Tag> texts = new HashMap<>();

    private SheetNotes(XmlPart comments, NoteShapes shapes, String namespace) {
        this.comments = comments;
        this.shapes = shapes;
        this.namespace = namespace;
        for (Tag tag : comments.tags().all()) {
            String reference = tag.opens("comment") ? comments.attribute(tag, "ref") : null;
            if (reference != null) {
                comments.tags().children(tag).stream()
                        .filter(child -> child.opens("text"))
                        .findFirst()
                        .ifPresent(text -> texts.put(reference, text));
            }
        }
    }

    static SheetNotes of(OfficeFile document, String part) throws UnreadableDocumentException {
        XmlPart sheet = document.require(part);
        Relations relations = new Relations(document, part);
        String namespace = Namespaces.sheet(sheet);
        String known = relations.ofType("comments");
        String name = known != null && document.has(known) ? known : document.free("xl/goujiNotes", ".xml");
        if (!name.equals(known)) {
            relations.add("comments", name);
            ContentTypes.add(document, name, TYPE);
        }
        XmlPart comments = document.findOrAdd(
                name,
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\"" + namespace
                        + "\"><authors></authors><commentList></commentList></comments>");
        return new SheetNotes(comments, shapes(document, sheet, relations), " xmlns=\"" + namespace + "\"");
    }

    private static NoteShapes shapes(OfficeFile document, XmlPart sheet, Relations relations)
            throws UnreadableDocumentException {
        String id = sheet.tags().children(sheet.root()).stream()
                .filter(tag -> tag.opens("legacyDrawing"))
                .map(tag -> sheet.attribute(tag, "id"))
                .findFirst()
                .orElse(null);
        String known = id == null ? null : relations.byId(id);
        if (known != null && document.has(known)) {
            return NoteShapes.in(document, known);
        }
        String name = document.free("xl/drawings/goujiNotes", ".vml");
        String relation = relations.add("vmlDrawing", name);
        ContentTypes.addEnding(document, "vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
        int behind = sheet.tags().children(sheet.root()).stream()
                .filter(tag -> BEHIND_DRAWING.contains(tag.name()))
                .findFirst()
                .orElseGet(() -> sheet.tags().end(sheet.root()))
                .from();
        sheet.insert(
                behind,
                "<legacyDrawing xmlns=\"" + Namespaces.sheet(sheet) + "\" xmlns:r=\"" + Namespaces.relations(sheet)
                        + "\" r:id=\"" + relation + "\"/>");
        return NoteShapes.in(document, name);
    }

    /** Adds notes, by the cells that they are on. */
    void addAll(Map<String, List<String>> notes) {
        Tag authors = comments.tags().first("authors").orElse(comments.root());
        Tag list = comments.tags().first("commentList").orElse(comments.root());
        int author = comments.tags().children(authors).size();
        comments.append(authors, "<author" + namespace + ">" + Markup.escape(Notes.AUTHOR) + "</author>");
        notes.forEach((reference, lines) -> {
            Tag text = texts.get(reference);
            String run = run((text == null ? "" : "\n") + lines.stream().collect(Collectors.joining("\n")));
            if (text != null) {
                comments.append(text, run);
                return;
            }
            comments.append(
                    list,
                    "<comment" + namespace + " ref=\"" + reference + "\" authorId=\"" + author + "\"><text>" + run
                            + "</text></comment>");
            shapes.add(reference, lines);
        });
        shapes.write();
    }

    private String run(String text) {
        return "<r" + namespace + "><t xml:space=\"preserve\">" + Markup.escape(text) + "</t></r>";
    }
}
