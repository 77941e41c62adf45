// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import io.github.gouji.note.EditedText;
import io.github.gouji.note.Emphasis;
import io.github.gouji.note.Markup;
import io.github.gouji.note.Note;
import io.github.gouji.note.NoteWriter;
import io.github.gouji.note.Notes;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.TextDecoder;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * Marks the cells of web pages, without scripts. The source is not written anew: tags are put into it around the content
 * of cells, and what they say is in their attributes, which are no text of the page. Thread-safe.
 */
public final class HtmlNotes implements NoteWriter {

    /** The attribute of the summary, and of the marks. */
    private static final String OWN = "data-gouji";

    private static final String SUMMARY = "gouji-notes";

    /** Creates a writer. */
    public HtmlNotes() {}

    /** Tells whether the element is a summary that was put into a page. What holds a table is never taken for one. */
    static boolean isSummary(Element element) {
        return element.attributesSize() > 0
                && element.normalName().equals("aside")
                && element.hasAttr(OWN)
                && element.className().equals(SUMMARY)
                && element.selectFirst("table") == null;
    }

    private record Place(int table, int row, int cell) {

        static Place of(SourceLocation.InTable at) {
            return new Place(at.table(), at.row(), at.cell());
        }
    }

    @Override
    public byte[] write(byte[] content, Notes notes) throws UnreadableDocumentException {
        String source = TextDecoder.decode(content);
        EditedText page = new EditedText(content, source);
        Element body = Parser.htmlParser()
                .setTrackPosition(true)
                .parseInput(source, "")
                .body();
        Map<Place, Element> cells = new HashMap<>();
        HtmlReader.places(body, StyleSheet.of(source)).forEach((cell, at) -> cells.put(Place.of(at), cell));
        Summary summary = new Summary(notes, anchor(source));
        for (Note note : notes.notes()) {
            if (note.location() instanceof SourceLocation.InTable at) {
                Element cell = cells.get(Place.of(at));
                if (cell != null && cell.sourceRange().isTracked()) {
                    mark(page, cell, note, summary);
                }
            }
        }
        page.insert(top(body, source.length()), summary.html(SUMMARY, OWN));
        return page.bytes();
    }

    private static void mark(EditedText page, Element cell, Note note, Summary summary) {
        int begin = cell.sourceRange().endPos();
        int end = cell.endSourceRange().startPos();
        String badge = note.emphasis() == Emphasis.MEMBER
                ? ""
                : note.problem() == 0 ? "!" : "[" + note.problem() + "] " + note.brief();
        page.insert(
                begin,
                "<mark class=\"gouji gouji-" + note.emphasis().name().toLowerCase(Locale.ROOT) + "\""
                        + summary.anchor(note)
                        + " " + OWN + "=\"" + Markup.escape(badge.strip()) + "\" title=\""
                        + Markup.escape(note.text()) + "\">");
        page.insert(Math.max(begin, end), "</mark>");
    }

    /** Returns a name for places to jump to that the page does not have yet. */
    private static String anchor(String source) {
        int number = 1;
        while (source.contains("\"gouji-" + number + "-")) {
            number++;
        }
        return "gouji-" + number + "-";
    }

    private static int top(Element body, int end) {
        if (isWritten(body.sourceRange())) {
            return body.sourceRange().endPos();
        }
        for (Node child : body.childNodes()) {
            if (isWritten(child.sourceRange())) {
                return child.sourceRange().startPos();
            }
        }
        return end;
    }

    private static boolean isWritten(Range range) {
        return range.isTracked() && !range.isImplicit();
    }
}
