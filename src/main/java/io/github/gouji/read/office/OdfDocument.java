// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import io.github.gouji.read.UnreadableDocumentException;
import java.util.HashMap;
import java.util.Map;

/** What is known all over an OpenDocument file while it is read. Not thread-safe. */
public final class OdfDocument {

    private static final String CONTENT = "content.xml";

    private final Parts parts;
    private final OdfStyles styles = new OdfStyles();

    /** What tracked changes delete, by the names of the changes. */
    private final Map<String, String> deleted = new HashMap<>();

    private int tables;
    private int paragraphs;

    /** Reads the styles of a document. */
    public OdfDocument(Parts parts) throws UnreadableDocumentException {
        this.parts = parts;
        XmlCursor manifest = parts.open("META-INF/manifest.xml");
        if (manifest != null) {
            XmlCursor.each(manifest, OdfDocument::rejectEncrypted);
        }
        XmlCursor common = parts.open("styles.xml");
        if (common != null) {
            XmlCursor.each(common, this::style);
        }
    }

    private static void rejectEncrypted(XmlCursor entry) throws UnreadableDocumentException {
        int parent = entry.depth();
        while (entry.child(parent)) {
            if (entry.name().equals("encryption-data")) {
                throw Unreadable.encrypted(null);
            }
        }
    }

    private void style(XmlCursor xml) throws UnreadableDocumentException {
        if (xml.name().equals("styles") || xml.name().equals("automatic-styles")) {
            styles.add(xml);
        }
    }

    /** Reads the body of the given kind. */
    public void body(String kind, XmlCursor.ElementReader reader) throws UnreadableDocumentException {
        boolean[] isFound = new boolean[1];
        XmlCursor.each(parts.require(CONTENT), part -> {
            if (part.name().equals("body")) {
                XmlCursor.each(part, body -> {
                    if (body.name().equals(kind)) {
                        isFound[0] = true;
                        XmlCursor.each(body, reader);
                    }
                });
            } else {
                style(part);
            }
        });
        if (!isFound[0]) {
            throw Unreadable.damaged("OpenDocument", null);
        }
    }

    /** Reads what tracked changes delete. */
    public void changes(XmlCursor xml) throws UnreadableDocumentException {
        XmlCursor.each(xml, region -> {
            String id = region.attribute("id", "");
            XmlCursor.each(region, change -> {
                if (change.name().equals("deletion")) {
                    deleted.merge(id, change.text(), String::concat);
                }
            });
        });
    }

    /** Returns the text that a tracked change has taken out; "" if none. */
    public String deleted(String change) {
        return deleted.getOrDefault(change, "");
    }

    /** Returns what may still be read. */
    public Allowance allowance() {
        return parts.allowance();
    }

    /** Returns the styles of the document. */
    public OdfStyles styles() {
        return styles;
    }

    /** Counts a table, and returns its number. */
    public int nextTable() {
        return ++tables;
    }

    /** Counts a paragraph, and returns its number. */
    public int nextParagraph() {
        return ++paragraphs;
    }
}
