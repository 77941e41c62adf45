// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.sheet;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.office.Omission;
import io.github.gouji.read.office.TextBuffer;
import io.github.gouji.read.office.Unreadable;
import io.github.gouji.read.office.XmlCursor;
import io.github.gouji.report.Wording;
import java.util.Set;

/** Reads a sheet of an XLSX document. */
final class SheetXml {

    private static final Wording STALE = new Wording(
            "公式的值要在打开时重新计算，这里是上次保存的",
            "formulas are to be computed when the document is opened; this is the value last saved");

    private final Workbook workbook;
    private final Sheet sheet;
    private int row = -1;
    private int column = -1;

    private SheetXml(Workbook workbook, Sheet sheet) {
        this.workbook = workbook;
        this.sheet = sheet;
    }

    static Sheet read(Workbook.Tab tab, Workbook workbook) throws UnreadableDocumentException {
        Sheet sheet = new Sheet(tab.name(), workbook.parts().allowance());
        XmlCursor.each(workbook.parts().require(tab.part()), new SheetXml(workbook, sheet)::part);
        return sheet;
    }

    private void part(XmlCursor xml) throws UnreadableDocumentException {
        switch (xml.name()) {
            case "cols" -> XmlCursor.each(xml, this::columns);
            case "sheetData" -> XmlCursor.each(xml, this::row);
            case "mergeCells" -> XmlCursor.each(xml, this::merge);
            default -> {}
        }
    }

    private void columns(XmlCursor xml) {
        if (XmlCursor.isTrue(xml.attribute("hidden", "0"))
                || xml.attribute("width", "").equals("0")) {
            int first = xml.number("min", 1);
            sheet.hideColumns(first - 1, Math.max(first, xml.number("max", first)) - 1);
        }
    }

    private void row(XmlCursor xml) throws UnreadableDocumentException {
        row = xml.number("r", row + 2) - 1;
        column = -1;
        if (row < 0 || row >= CellReference.MOST_ROWS) {
            throw Unreadable.damaged("XLSX", null);
        }
        if (XmlCursor.isTrue(xml.attribute("hidden", "0"))
                || xml.attribute("ht", "").equals("0")) {
            sheet.hideRows(row, row);
        }
        XmlCursor.each(xml, this::cell);
    }

    private void cell(XmlCursor xml) throws UnreadableDocumentException {
        String reference = xml.attribute("r");
        CellReference at = reference == null ? new CellReference(row, column + 1) : CellReference.of(reference);
        if (at == null || at.column() >= CellReference.MOST_COLUMNS) {
            throw Unreadable.damaged("XLSX", null);
        }
        column = at.column();
        int style = xml.number("s", 0);
        if (workbook.styles().isBordered(style)) {
            sheet.border(at.row());
        }
        SheetCell cell = content(xml, xml.attribute("t", "n"), style);
        if (workbook.styles().isStruckOut(style) && !cell.text().isBlank()) {
            cell = new SheetCell("", Omission.remark(Set.of(Omission.STRUCK_OUT)));
        }
        sheet.put(at.row(), at.column(), cell);
    }

    private SheetCell content(XmlCursor xml, String type, int style) throws UnreadableDocumentException {
        String formula = null;
        String value = null;
        int parent = xml.depth();
        SheetCell inline = SheetCell.EMPTY;
        while (xml.child(parent)) {
            switch (xml.name()) {
                case "f" -> formula = xml.text();
                case "v" -> value = xml.text();
                case "is" -> {
                    TextBuffer text = RichText.of(xml);
                    inline = new SheetCell(text.cellText(), text.remark());
                }
                default -> {}
            }
        }
        boolean hasResult = value != null && (!value.isBlank() || type.equals("str"));
        if (formula != null && !hasResult && inline.text().isEmpty()) {
            return SheetCell.withoutResult(formula);
        }
        SheetCell cell = value == null || value.isBlank() ? inline : value(value, type, style);
        return formula != null && workbook.isStale() && cell.remark() == null
                ? new SheetCell(cell.text(), STALE)
                : cell;
    }

    private SheetCell value(String value, String type, int style) throws UnreadableDocumentException {
        return switch (type) {
            case "s" -> workbook.string(value);
            case "b" -> new SheetCell(value.strip().equals("0") ? "FALSE" : "TRUE", null);
            case "n" -> SheetCell.of(value, workbook.styles().format(style));
            default -> new SheetCell(value, null);
        };
    }

    private void merge(XmlCursor xml) throws UnreadableDocumentException {
        Region region = CellReference.region(xml.attribute("ref", ""));
        if (region != null) {
            sheet.merge(region);
        }
    }
}
