// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.note.office;

import io.github.gouji.note.Emphasis;
import io.github.gouji.read.UnreadableDocumentException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The grounds behind the cells of an XLSX document. A cell has the number of a style, which others share: it gets that of
 * a copy of its style with another ground. Not thread-safe.
 */
final class CellGrounds {

    private record Look(int style, Emphasis emphasis) {}

    private final @Nullable XmlPart styles;
    private final List<Tag> formats;
    private final Map<Look, Integer> looks = new LinkedHashMap<>();
    private final Map<XmlPart, Map<String, Tag>> cells = new HashMap<>();

    private CellGrounds(@Nullable XmlPart styles) {
        this.styles = styles;
        this.formats = styles == null ? List.of() : list(styles, "cellXfs");
    }

    /** Looks at the styles of a document; one that has none keeps its cells as they are. */
    static CellGrounds of(OfficeFile document, String main) throws UnreadableDocumentException {
        String part = new Relations(document, main).ofType("styles");
        XmlPart styles = part == null ? null : document.find(part);
        boolean known = styles != null
                && styles.tags().first("fills").isPresent()
                && styles.tags().first("cellXfs").isPresent();
        return new CellGrounds(known ? styles : null);
    }

    private static List<Tag> list(XmlPart styles, String name) {
        return styles.tags().first(name).map(styles.tags()::children).orElse(List.of());
    }

    /** Puts a ground behind a cell, if it is there. */
    void set(XmlPart sheet, String reference, Emphasis emphasis) {
        Tag cell = cells.computeIfAbsent(sheet, CellGrounds::cellsOf).get(reference);
        if (cell == null || styles == null) {
            return;
        }
        int old = number(sheet.attribute(cell, "s"));
        if (old < formats.size()) {
            int look = looks.computeIfAbsent(new Look(old, emphasis), any -> formats.size() + looks.size());
            sheet.set(cell, "s", Integer.toString(look));
        }
    }

    private static Map<String, Tag> cellsOf(XmlPart sheet) {
        Map<String, Tag> cells = new HashMap<>();
        for (Tag tag : sheet.tags().all()) {
            String reference = tag.opens("c") ? sheet.attribute(tag, "r") : null;
            if (reference != null) {
                cells.putIfAbsent(reference, tag);
            }
        }
        return cells;
    }

    private static int number(@Nullable String style) {
        return style == null || !style.matches("[0-9]{1,6}") ? 0 : Integer.parseInt(style);
    }

    /** Adds what the cells need to the styles. */
    void write() throws UnreadableDocumentException {
        if (styles == null || looks.isEmpty()) {
            return;
        }
        Tag fills = styles.tags().first("fills").orElseThrow();
        Tag all = styles.tags().first("cellXfs").orElseThrow();
        int firstFill = styles.tags().children(fills).size();
        String namespace = " xmlns=\"" + Namespaces.sheet(styles) + "\"";
        List<Emphasis> used = new ArrayList<>();
        for (Look look : looks.keySet()) {
            if (!used.contains(look.emphasis())) {
                used.add(look.emphasis());
                styles.append(
                        fills,
                        "<fill" + namespace + "><patternFill patternType=\"solid\"><fgColor rgb=\"FF"
                                + look.emphasis().hex()
                                + "\"/><bgColor indexed=\"64\"/></patternFill></fill>");
            }
            int fill = firstFill + used.indexOf(look.emphasis());
            styles.append(all, copy(formats.get(look.style()), fill));
        }
        styles.set(fills, "count", Integer.toString(firstFill + used.size()));
        styles.set(all, "count", Integer.toString(formats.size() + looks.size()));
    }

    /** Returns a format in the words of the document, with another ground. */
    private String copy(Tag format, int fill) throws UnreadableDocumentException {
        XmlPart part = Objects.requireNonNull(styles);
        String source = part.source(format, part.tags().end(format));
        XmlPart copy = XmlPart.of(source);
        copy.set(copy.root(), "fillId", Integer.toString(fill));
        copy.set(copy.root(), "applyFill", "1");
        return new String(copy.bytes(), StandardCharsets.UTF_8);
    }
}
