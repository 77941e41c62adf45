// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.word;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.office.Allowance;
import io.github.gouji.read.office.XmlCursor;
import java.util.HashMap;
import java.util.Map;

/** What is known all over a DOCX document while it is read. Not thread-safe. */
final class WordContext {

    private final Allowance allowance;
    private final WordStyles styles;

    /** At which element of its part each cell begins; a cell that is no cell of its own is replaced by the next. */
    private final Map<SourceLocation.InTable, Integer> places = new HashMap<>();

    private final Fields fields;
    private int tables;
    private int paragraphs;

    WordContext(Allowance allowance, WordStyles styles) {
        this.allowance = allowance;
        this.styles = styles;
        this.fields = new Fields(allowance);
    }

    Allowance allowance() {
        return allowance;
    }

    WordStyles styles() {
        return styles;
    }

    void meet(SourceLocation.InTable cell, int element) {
        places.put(cell, element);
    }

    Map<SourceLocation.InTable, Integer> places() {
        return places;
    }

    int nextTable() {
        return ++tables;
    }

    int nextParagraph() {
        return ++paragraphs;
    }

    Fields fields() {
        return fields;
    }

    /** Reads the first of several forms of the same content. */
    static void first(XmlCursor xml, XmlCursor.ElementReader reader) throws UnreadableDocumentException {
        int parent = xml.depth();
        boolean isRead = false;
        while (xml.child(parent)) {
            if (!isRead && (xml.name().equals("Choice") || xml.name().equals("Fallback"))) {
                isRead = true;
                reader.read(xml);
            }
        }
    }
}
