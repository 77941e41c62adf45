// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.word;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.office.XmlCursor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list to choose from in a form of a DOCX document; what it shows is no text of the document but an entry of it. */
final class DropDown {

    private final List<String> entries = new ArrayList<>();
    private int chosen = -1;
    private int usual;
    private boolean isThere;

    private DropDown() {}

    /** Returns the entry that the field shows whose beginning the cursor is at; {@code null} if it is another field. */
    static @Nullable String shown(XmlCursor begin) throws UnreadableDocumentException {
        DropDown list = new DropDown();
        XmlCursor.each(begin, data -> XmlCursor.each(data, list::part));
        if (!list.isThere) {
            return null;
        }
        int shown = list.chosen < 0 ? list.usual : list.chosen;
        return shown < list.entries.size() ? list.entries.get(shown) : "";
    }

    private void part(XmlCursor xml) throws UnreadableDocumentException {
        if (xml.name().equals("ddList")) {
            isThere = true;
            XmlCursor.each(xml, this::item);
        }
    }

    private void item(XmlCursor xml) {
        switch (xml.name()) {
            case "result" -> chosen = xml.number("val", 0);
            case "default" -> usual = xml.number("val", 0);
            case "listEntry" -> entries.add(xml.attribute("val", ""));
            default -> {}
        }
    }
}
