// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.note.office;

import io.github.gouji.note.Markup;
import io.github.gouji.note.Notes;
import io.github.gouji.read.UnreadableDocumentException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The comments of a DOCX document, to which others are added. Not thread-safe. */
final class Comments {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    private final XmlPart part;
    private final String namespace;
    private final String date;
    private int next;

    private Comments(XmlPart part, String namespace, Instant date) {
        this.part = part;
        this.namespace = " xmlns:w=\"" + namespace + "\"";
        this.date = date.truncatedTo(ChronoUnit.SECONDS).toString();
        for (Tag tag : part.tags().all()) {
            if (tag.opens("comment")) {
                next = Math.max(next, number(part.attribute(tag, "id")) + 1);
            }
        }
    }

    private static int number(@Nullable String id) {
        try {
            return id == null ? 0 : Integer.parseInt(id.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Returns the comments of a document, which may have none yet. */
    static Comments of(OfficeFile document, String main, XmlPart text, Instant date)
            throws UnreadableDocumentException {
        Relations relations = new Relations(document, main);
        String namespace = Namespaces.word(text);
        String known = relations.ofType("comments");
        if (known != null && document.has(known)) {
            return new Comments(document.require(known), namespace, date);
        }
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        String name = folder + "comments.xml";
        for (int i = 1; document.has(name); i++) {
            name = folder + "comments" + i + ".xml";
        }
        XmlPart part = document.findOrAdd(
                name,
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\"" + namespace
                        + "\"></w:comments>");
        relations.add("comments", name);
        ContentTypes.add(document, name, TYPE);
        return new Comments(part, namespace, date);
    }

    /** Adds a comment on a paragraph of the text. */
    void add(XmlPart text, Tag paragraph, List<String> lines) {
        int id = next++;
        StringBuilder comment = new StringBuilder("<w:comment" + namespace + " w:id=\"" + id + "\" w:author=\""
                + Markup.escape(Notes.AUTHOR) + "\" w:date=\"" + date + "\" w:initials=\"G\">");
        for (String line : lines) {
            comment.append("<w:p><w:r><w:t xml:space=\"preserve\">")
                    .append(Markup.escape(line))
                    .append("</w:t></w:r></w:p>");
        }
        part.append(part.root(), comment.append("</w:comment>").toString());
        String name = namespace + " w:id=\"" + id + "\"/>";
        String begin = "<w:commentRangeStart" + name;
        String end =
                "<w:commentRangeEnd" + name + "<w:r" + namespace + "><w:commentReference w:id=\"" + id + "\"/></w:r>";
        if (paragraph.kind() == Tag.Kind.EMPTY) {
            text.append(paragraph, begin + end);
        } else {
            text.insert(contentOf(text, paragraph), begin);
            text.append(paragraph, end);
        }
    }

    /** Returns where the content of a paragraph begins, behind its properties. */
    private static int contentOf(XmlPart text, Tag paragraph) {
        List<Tag> children = text.tags().children(paragraph);
        boolean hasProperties = !children.isEmpty() && children.get(0).name().equals("pPr");
        return hasProperties ? text.tags().end(children.get(0)).to() : paragraph.to();
    }
}
