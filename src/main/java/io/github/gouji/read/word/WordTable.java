// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.word;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.office.Omission;
import io.github.gouji.read.office.XmlCursor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a table of a DOCX document: its rows, and its cells at their columns, merged as they are there. */
final class WordTable {

    private final WordContext context;
    private final int number;
    private final TableRows rows = new TableRows();

    /** At each column the cell that goes on in the next row if a cell there says so. */
    private Map<Integer, PlacedCell> above = new HashMap<>();

    private int row;

    WordTable(WordContext context) {
        this.context = context;
        this.number = context.nextTable();
    }

    TableRows read(XmlCursor xml) throws UnreadableDocumentException {
        XmlCursor.each(xml, this::rowOrWrapped);
        return rows;
    }

    private void rowOrWrapped(XmlCursor xml) throws UnreadableDocumentException {
        switch (xml.name()) {
            case "tr" -> {
                row++;
                Row read = new Row();
                XmlCursor.each(xml, read::part);
                read.end();
            }
            case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> read(xml);
            default -> {}
        }
    }

    /** A row as it is read. */
    private final class Row {

        private final List<PlacedCell> cells = new ArrayList<>();
        private final Map<Integer, PlacedCell> below = new HashMap<>();
        private int column;
        private boolean isLeftOut;
        private @Nullable PlacedCell previous;

        void part(XmlCursor xml) throws UnreadableDocumentException {
            switch (xml.name()) {
                case "trPr" -> properties(xml);
                case "tc" -> {
                    if (!isLeftOut) {
                        cell(xml);
                    }
                }
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> XmlCursor.each(xml, this::part);
                default -> {}
            }
        }

        private void properties(XmlCursor xml) throws UnreadableDocumentException {
            int parent = xml.depth();
            while (xml.child(parent)) {
                switch (xml.name()) {
                    case "gridBefore" -> column += xml.number("val", 0);
                    case "hidden" -> isLeftOut |= xml.isOn();
                    case "del", "moveFrom" -> isLeftOut = true;
                    default -> {}
                }
            }
        }

        private void cell(XmlCursor xml) throws UnreadableDocumentException {
            context.allowance().cells(1);
            int fields = context.fields().open();
            SourceLocation.InTable location = new SourceLocation.InTable(number, row, cells.size() + 1, null);
            context.meet(location, xml.element());
            WordCellProperties properties = new WordCellProperties();
            WordFlow flow = new WordFlow(context, location);
            int parent = xml.depth();
            while (xml.child(parent)) {
                if (xml.name().equals("tcPr")) {
                    properties.read(xml);
                } else {
                    flow.read(xml);
                }
            }
            context.fields().closeTo(fields);
            if (!properties.isDeleted()) {
                place(new PlacedCell(column, properties.span(), location, flow.flow()), properties);
                column = Math.min(column + properties.span(), WordCellProperties.WIDEST);
            }
        }

        private void place(PlacedCell cell, WordCellProperties properties) {
            if (properties.continuesLeft() && previous != null) {
                previous.widen(cell.columnSpan());
                previous.text().leaveOut(cell.text().cellText(), Omission.COVERED);
                return;
            }
            PlacedCell begun = properties.continuesAbove() ? above.get(column) : null;
            if (begun == null) {
                cells.add(cell);
                previous = cell;
                if (properties.isMergedDown()) {
                    below.put(column, cell);
                }
            } else {
                begun.span(begun.rowSpan() + 1);
                begun.text().leaveOut(cell.text().cellText(), Omission.COVERED);
                below.put(column, begun);
                previous = null;
            }
        }

        void end() {
            if (!isLeftOut) {
                rows.add(cells);
                above = below;
            }
        }
    }
}
