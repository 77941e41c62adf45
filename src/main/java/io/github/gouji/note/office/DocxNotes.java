// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.note.office;

import io.github.gouji.note.Emphasis;
import io.github.gouji.note.Note;
import io.github.gouji.note.NoteWriter;
import io.github.gouji.note.Notes;
import io.github.gouji.note.office.Tag.Kind;
import io.github.gouji.read.SourceLocation.InTable;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.word.DocxReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Comments on the cells of DOCX documents. Comments are no text of the document, and whoever has done with them deletes
 * them all at once; a ground behind cells would stay. So what is merely concerned is named in the comments on what is
 * suspected, and the summary is a comment on the first paragraph. Thread-safe.
 */
public final class DocxNotes implements NoteWriter {

    /** Creates a writer. */
    public DocxNotes() {}

    @Override
    public byte[] write(byte[] content, Notes notes) throws UnreadableDocumentException {
        OfficeFile document = OfficeFile.of(content);
        String main =
                Objects.requireNonNullElse(new Relations(document, "").ofType("officeDocument"), "word/document.xml");
        XmlPart text = document.require(main);
        Comments comments = Comments.of(document, main, text, notes.date());
        firstParagraph(text).ifPresent(paragraph -> comments.add(text, paragraph, notes.summary()));
        Map<InTable, Integer> cells = DocxReader.places(content);
        for (Note note : notes.notes()) {
            Integer cell = note.location() instanceof InTable at ? cells.get(at) : null;
            if (cell != null && note.emphasis() != Emphasis.MEMBER) {
                Tag paragraph = paragraphOf(text, cell);
                if (paragraph != null) {
                    comments.add(text, paragraph, note.lines());
                }
            }
        }
        return document.bytes();
    }

    /** Finds the first paragraph of the running text, or of all if it has none. */
    private static Optional<Tag> firstParagraph(XmlPart text) {
        List<Tag> paragraphs =
                text.tags().all().stream().filter(tag -> tag.opens("p")).toList();
        return text.tags()
                .first("body")
                .flatMap(body -> paragraphs.stream()
                        .filter(tag -> tag.depth() == body.depth() + 1)
                        .findFirst())
                .or(() -> paragraphs.stream().findFirst());
    }

    /** Returns the first paragraph of a cell that has text in it, or else its first. */
    private static @Nullable Tag paragraphOf(XmlPart text, int element) {
        Tag cell = text.tags().all().stream()
                .filter(tag -> tag.element() == element && tag.kind() != Kind.END)
                .findFirst()
                .orElse(null);
        if (cell == null) {
            return null;
        }
        List<Tag> paragraphs =
                text.tags().within(cell).stream().filter(tag -> tag.opens("p")).toList();
        return paragraphs.stream()
                .filter(tag -> text.tags().within(tag).stream().anyMatch(part -> part.opens("t")))
                .findFirst()
                .orElse(paragraphs.isEmpty() ? null : paragraphs.get(0));
    }
}
