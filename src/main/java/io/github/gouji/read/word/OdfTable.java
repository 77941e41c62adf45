// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.word;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.office.OdfDocument;
import io.github.gouji.read.office.TextBuffer;
import io.github.gouji.read.office.XmlCursor;
import java.util.ArrayList;
import java.util.List;

/** Reads a table of an OpenDocument text: its rows, and its cells at their columns, merged as they are there. */
final class OdfTable {

    private final OdfDocument document;
    private final int number;
    private final TableRows rows = new TableRows();
    private int row;

    OdfTable(OdfDocument document) {
        this.document = document;
        this.number = document.nextTable();
    }

    TableRows read(XmlCursor xml) throws UnreadableDocumentException {
        XmlCursor.each(xml, this::part);
        return rows;
    }

    private void part(XmlCursor xml) throws UnreadableDocumentException {
        switch (xml.name()) {
            case "table-row" -> row(xml);
            case "table-header-rows", "table-rows", "table-row-group" -> {
                if (!xml.attribute("display", "true").equals("false")) {
                    read(xml);
                }
            }
            default -> {}
        }
    }

    /** Rows that are repeated are alike, and empty in all but mischievous documents: one of them is enough. */
    private void row(XmlCursor xml) throws UnreadableDocumentException {
        row++;
        boolean isHidden = !xml.attribute("visibility", "visible").equals("visible");
        List<PlacedCell> cells = new ArrayList<>();
        int column = 0;
        int parent = xml.depth();
        while (xml.child(parent)) {
            int repeated = Math.max(1, xml.number("number-columns-repeated", 1));
            boolean isCovered = xml.name().equals("covered-table-cell");
            if (xml.name().equals("table-cell")) {
                PlacedCell cell = cell(xml, column, cells.size() + 1);
                cells.add(cell);
                for (int i = 1; i < repeated; i++) {
                    document.allowance().cells(1);
                    SourceLocation location = new SourceLocation.InTable(number, row, cells.size() + 1, null);
                    cells.add(new PlacedCell(column + i, 1, location, cell.content()));
                }
                column += repeated;
            } else if (isCovered) {
                column += Math.min(repeated, WordCellProperties.WIDEST);
            }
        }
        if (!isHidden) {
            rows.add(cells);
        }
    }

    private PlacedCell cell(XmlCursor xml, int column, int position) throws UnreadableDocumentException {
        document.allowance().cells(1);
        int columns = Math.max(1, xml.number("number-columns-spanned", 1));
        int rowsSpanned = Math.max(1, xml.number("number-rows-spanned", 1));
        SourceLocation location = new SourceLocation.InTable(number, row, position, null);
        String stored = xml.attribute("string-value", xml.attribute("value", ""));
        Flow flow = new OdfFlow(document, location).readAll(xml).flow();
        if (flow.isEmpty() && !stored.isBlank()) {
            TextBuffer text = new TextBuffer();
            text.append(stored);
            flow.paragraph(text, location);
        }
        PlacedCell cell = new PlacedCell(column, columns, location, flow);
        cell.span(rowsSpanned);
        return cell;
    }
}
