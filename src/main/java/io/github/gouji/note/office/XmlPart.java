// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.note.office;

import io.github.gouji.note.EditedText;
import io.github.gouji.read.UnreadableDocumentException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** An XML part of a document, its tags, and the edits to be made in it. Not thread-safe. */
final class XmlPart {

    private final EditedText text;
    private final Tags tags;

    /** What is to be put into elements that have had nothing in them, and therefore one tag only. */
    private final Map<Tag, String> filled = new LinkedHashMap<>();

    XmlPart(EditedText text) {
        this.text = text;
        this.tags = Tags.of(text.text());
    }

    /** Returns a piece of a part as one of its own. */
    static XmlPart of(String source) throws UnreadableDocumentException {
        return new XmlPart(new EditedText(source.getBytes(StandardCharsets.UTF_8), source));
    }

    Tags tags() {
        return tags;
    }

    Tag root() {
        return tags.all().get(0);
    }

    /** Returns the source from the first tag to the end of the last. */
    String source(Tag first, Tag last) {
        return text.text().substring(first.from(), last.to());
    }

    String source(Tag tag) {
        return text.text().substring(tag.from(), tag.to());
    }

    @Nullable
    String attribute(Tag tag, String name) {
        return tags.attribute(tag, name);
    }

    /** Puts something in at the end of an element, behind all that was put there before. */
    void append(Tag element, String xml) {
        if (element.kind() == Tag.Kind.EMPTY) {
            filled.merge(element, xml, String::concat);
        } else {
            text.insert(tags.end(element).from(), xml);
        }
    }

    void insert(int at, String xml) {
        text.insert(at, xml);
    }

    byte[] bytes() {
        filled.forEach((element, xml) -> {
            String name = source(element).substring(1).split("[\\s/>]", 2)[0];
            text.replace(element.to() - 2, element.to(), ">" + xml + "</" + name + ">");
        });
        filled.clear();
        return text.bytes();
    }

    /** Sets an attribute, which takes the place of the one that is there. */
    void set(Tag tag, String name, String value) {
        Matcher found = tags.attributeOf(tag, name);
        if (found == null) {
            int end = tag.to() - (tag.kind() == Tag.Kind.EMPTY ? 2 : 1);
            text.insert(end, " " + name + "=\"" + value + "\"");
        } else {
            text.replace(found.start(1), found.end(1), "\"" + value + "\"");
        }
    }
}
