// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.note.office;

import io.github.gouji.note.Markup;
import io.github.gouji.read.UnreadableDocumentException;

/** The list that says of each part of an office document what kind of part it is. */
final class ContentTypes {

    private static final String LIST = "[Content_Types].xml";
    private static final String NAMESPACE = " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"";

    private ContentTypes() {}

    /** Adds a part that was added to the document. */
    static void add(OfficeFile document, String part, String type) throws UnreadableDocumentException {
        XmlPart list = document.require(LIST);
        list.append(
                list.root(),
                "<Override" + NAMESPACE + " PartName=\"/" + Markup.escape(part) + "\" ContentType=\"" + type + "\"/>");
    }

    /** Says what files with this ending are, if nothing says so yet. */
    static void addEnding(OfficeFile document, String ending, String type) throws UnreadableDocumentException {
        XmlPart list = document.require(LIST);
        boolean known = list.tags().all().stream()
                .filter(tag -> tag.opens("Default"))
                .anyMatch(tag -> ending.equalsIgnoreCase(list.attribute(tag, "Extension")));
        if (!known) {
            list.append(
                    list.root(),
                    "<Default" + NAMESPACE + " Extension=\"" + ending + "\" ContentType=\"" + type + "\"/>");
        }
    }
}
