// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.sheet;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.office.OdfDocument;
import io.github.gouji.read.office.TextBuffer;
import io.github.gouji.read.office.Unreadable;
import io.github.gouji.read.office.XmlCursor;
import io.github.gouji.read.word.OdfFlow;
import io.github.gouji.read.word.OdfParagraph;
import java.util.BitSet;

/** Reads a sheet of an OpenDocument spreadsheet. */
final class OdsTable {

    private final OdfDocument document;
    private final Sheet sheet;

    /** The columns whose cells have a border unless they have a style of their own. */
    private final BitSet borderedColumns = new BitSet();

    private int row;
    private int column;
    private int columns;

    OdsTable(OdfDocument document, XmlCursor table) {
        this.document = document;
        this.sheet = new Sheet(table.attribute("name", ""), document.allowance());
    }

    Sheet read(XmlCursor xml) throws UnreadableDocumentException {
        XmlCursor.each(xml, this::part);
        return sheet;
    }

    private void part(XmlCursor xml) throws UnreadableDocumentException {
        switch (xml.name()) {
            case "table-row" -> row(xml);
            case "table-column" -> columns(xml);
            case "table-header-rows",
                    "table-rows",
                    "table-row-group",
                    "table-columns",
                    "table-header-columns",
                    "table-column-group" -> read(xml);
            default -> {}
        }
    }

    private static boolean isHidden(XmlCursor xml) {
        return !xml.attribute("visibility", "visible").equals("visible");
    }

    private static int repeated(XmlCursor xml, String attribute) {
        return Math.min(CellReference.MOST_ROWS, Math.max(1, xml.number(attribute, 1)));
    }

    private void columns(XmlCursor xml) {
        int last = Math.min(CellReference.MOST_COLUMNS, columns + repeated(xml, "number-columns-repeated") - 1);
        if (isHidden(xml) && columns <= last) {
            sheet.hideColumns(columns, last);
        }
        if (document.styles().isBordered("table-cell", xml.attribute("default-cell-style-name")) && columns <= last) {
            borderedColumns.set(columns, last + 1);
        }
        columns = last + 1;
    }

    private void row(XmlCursor xml) throws UnreadableDocumentException {
        int repeated = repeated(xml, "number-rows-repeated");
        if (row + repeated > CellReference.MOST_ROWS) {
            repeated = Math.max(1, CellReference.MOST_ROWS - row);
        }
        if (isHidden(xml)) {
            sheet.hideRows(row, row + repeated - 1);
        }
        column = 0;
        int rows = repeated;
        XmlCursor.each(xml, cell -> cell(cell, rows));
        row += repeated;
        if (row > CellReference.MOST_ROWS) {
            throw Unreadable.damaged("ODS", null);
        }
    }

    private void cell(XmlCursor xml, int rows) throws UnreadableDocumentException {
        boolean isCovered = xml.name().equals("covered-table-cell");
        if (!isCovered && !xml.name().equals("table-cell")) {
            return;
        }
        int repeated = repeated(xml, "number-columns-repeated");
        int columnsSpanned = xml.number("number-columns-spanned", 1);
        int rowsSpanned = xml.number("number-rows-spanned", 1);
        String style = xml.attribute("style-name");
        boolean isBordered =
                style == null ? borderedColumns.get(column) : document.styles().isBordered("table-cell", style);
        SheetCell cell = content(xml);
        if (columnsSpanned > 1 || rowsSpanned > 1) {
            sheet.merge(new Region(
                    row,
                    column,
                    Math.min(CellReference.MOST_ROWS, row + rowsSpanned - 1),
                    Math.min(CellReference.MOST_COLUMNS, column + columnsSpanned - 1)));
        }
        if (isBordered && repeated < CellReference.MOST_COLUMNS / 2) {
            sheet.border(row);
        }
        if (!cell.isEmpty()) {
            for (int i = 0; i < rows; i++) {
                for (int j = 0; j < repeated; j++) {
                    sheet.put(row + i, column + j, cell);
                }
            }
        }
        column = Math.min(CellReference.MOST_ROWS, column + repeated);
    }

    private SheetCell content(XmlCursor xml) throws UnreadableDocumentException {
        OdsValue stored = OdsValue.of(xml);
        String formula = xml.attribute("formula");
        boolean[] hasText = new boolean[1];
        TextBuffer text = new TextBuffer();
        XmlCursor.each(xml, part -> {
            if (part.name().equals("p")) {
                hasText[0] = true;
                OdfParagraph paragraph = new OdfParagraph(
                        document,
                        box -> new OdfFlow(document, null).readAll(box).flow());
                paragraph.read(part);
                text.appendLine(paragraph.text());
            }
        });
        return stored.cell(text, hasText[0], formula);
    }
}
