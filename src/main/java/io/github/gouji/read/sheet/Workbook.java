// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.sheet;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.office.Parts;
import io.github.gouji.read.office.TextBuffer;
import io.github.gouji.read.office.Unreadable;
import io.github.gouji.read.office.XmlCursor;
import java.util.ArrayList;
import java.util.List;

/** What is known all over an XLSX document: its sheets, its strings and its styles. */
final class Workbook {

    /**
     * A sheet that can be seen.
     *
     * @param name its name
     * @param part the part that has its cells
     */
    record Tab(String name, String part) {}

    private final Parts parts;
    private final List<Tab> tabs = new ArrayList<>();
    private final List<SheetCell> strings = new ArrayList<>();
    private final CellStyles styles;
    private boolean isStale;

    /** Opens the document. Sheets that are hidden are left out. */
    Workbook(Parts parts) throws UnreadableDocumentException {
        this.parts = parts;
        String main = Parts.ofType("officeDocument", parts.relations(""));
        String part = main == null ? "xl/workbook.xml" : main;
        List<Parts.Relation> relations = parts.relations(part);
        XmlCursor xml = parts.require(part);
        if (!xml.name().equals("workbook")) {
            throw Unreadable.damaged("XLSX", null);
        }
        XmlCursor.each(xml, child -> {
            switch (child.name()) {
                case "sheets" -> XmlCursor.each(child, sheet -> sheet(sheet, relations));
                case "calcPr" -> isStale = XmlCursor.isTrue(child.attribute("fullCalcOnLoad", "0"));
                default -> {}
            }
        });
        String shared = Parts.ofType("sharedStrings", relations);
        if (shared != null) {
            XmlCursor.each(parts.require(shared), this::string);
        }
        String stylePart = Parts.ofType("styles", relations);
        styles = CellStyles.of(stylePart == null ? null : parts.open(stylePart));
    }

    private void sheet(XmlCursor xml, List<Parts.Relation> relations) {
        String id = xml.attribute("id", "");
        if (!xml.attribute("state", "visible").equals("visible")) {
            return;
        }
        for (Parts.Relation relation : relations) {
            if (relation.id().equals(id) && relation.type().equals("worksheet")) {
                tabs.add(new Tab(xml.attribute("name", ""), relation.part()));
            }
        }
    }

    private void string(XmlCursor xml) throws UnreadableDocumentException {
        if (xml.name().equals("si")) {
            parts.allowance().characters(1);
            TextBuffer text = RichText.of(xml);
            strings.add(new SheetCell(text.cellText(), text.remark()));
        }
    }

    Parts parts() {
        return parts;
    }

    List<Tab> tabs() {
        return tabs;
    }

    CellStyles styles() {
        return styles;
    }

    /** Tells whether the results of formulas are to be computed anew when the document is opened. */
    boolean isStale() {
        return isStale;
    }

    SheetCell string(String number) throws UnreadableDocumentException {
        try {
            return strings.get(Integer.parseInt(number.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw Unreadable.damaged("XLSX", e);
        }
    }
}
