// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.word;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.office.XmlCursor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which styles of a DOCX document hide text or strike it out, and which are those of a table of contents. */
final class WordStyles {

    /** How long a chain of styles may be. */
    private static final int LONGEST = 32;

    /** The names of these styles are English in every version of Word. */
    private static final Pattern CONTENTS = Pattern.compile("(?i)toc \\d");

    private record Style(
            @Nullable String basis,
            @Nullable Boolean hidden,
            @Nullable Boolean struckOut) {}

    private final Map<String, Style> styles = new HashMap<>();
    private final Set<String> contents = new HashSet<>();

    /** Reads the part that has the styles; without one there are none. */
    static WordStyles of(@Nullable XmlCursor xml) throws UnreadableDocumentException {
        WordStyles styles = new WordStyles();
        if (xml != null) {
            XmlCursor.each(xml, styles::style);
        }
        return styles;
    }

    private void style(XmlCursor xml) throws UnreadableDocumentException {
        String id = xml.attribute("styleId");
        if (!xml.name().equals("style") || id == null) {
            return;
        }
        String basis = null;
        Boolean hidden = null;
        Boolean struckOut = null;
        int parent = xml.depth();
        while (xml.child(parent)) {
            if (xml.name().equals("basedOn")) {
                basis = xml.attribute("val");
            } else if (xml.name().equals("name")) {
                if (CONTENTS.matcher(xml.attribute("val", "")).matches()) {
                    contents.add(id);
                }
            } else if (xml.name().equals("rPr")) {
                int properties = xml.depth();
                while (xml.child(properties)) {
                    switch (xml.name()) {
                        case "vanish" -> hidden = xml.isOn();
                        case "strike", "dstrike" -> struckOut = xml.isOn();
                        default -> {}
                    }
                }
            }
        }
        styles.put(id, new Style(basis, hidden, struckOut));
    }

    /** Tells whether a paragraph with the style is a line of a table of contents, which repeats headings. */
    boolean isContents(@Nullable String id) {
        return contents.contains(id == null ? "" : id);
    }

    boolean isHidden(@Nullable String id) {
        for (int i = 0; i < LONGEST && id != null && styles.get(id) != null; i++) {
            Style style = styles.get(id);
            if (style.hidden() != null) {
                return style.hidden();
            }
            id = style.basis();
        }
        return false;
    }

    boolean isStruckOut(@Nullable String id) {
        for (int i = 0; i < LONGEST && id != null && styles.get(id) != null; i++) {
            Style style = styles.get(id);
            if (style.struckOut() != null) {
                return style.struckOut();
            }
            id = style.basis();
        }
        return false;
    }
}
