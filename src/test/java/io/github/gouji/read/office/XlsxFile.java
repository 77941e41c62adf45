// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import io.github.gouji.read.page.Td;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** Writes XLSX documents as XML. */
final class XlsxFile {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /** Styles: 0 plain, 1 with a border, from 2 on a format of numbers each. */
    private static final String[] FORMATS = {
        "yyyy-m-d", "0.00%", "#,##0", "0,", "0;0", ";;;", "0.0", "0!.0", "G/通用格式\"件\"", "[h]:mm"
    };

    private XlsxFile() {}

    /** Returns a workbook with one sheet. */
    static byte[] of(String sheet) {
        return of(sheet, "<sheet name=\"年报\" sheetId=\"1\" r:id=\"rId1\"/>", "", Map.of());
    }

    /** Returns a workbook of sheets, the first of them given, with strings that they share. */
    static byte[] of(String sheet, String sheets, String strings, Map<String, String> more) {
        Map<String, String> parts = new LinkedHashMap<>();
        String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                        + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + override("workbook", types + "sheet.main+xml")
                        + override("worksheets/sheet1", types + "worksheet+xml")
                        + override("styles", types + "styles+xml")
                        + override("sharedStrings", types + "sharedStrings+xml") + "</Types>");
        parts.put("_rels/.rels", Zip.relations("officeDocument", "xl/workbook.xml"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                more.containsKey("xl/worksheets/sheet2.xml")
                        ? Zip.relations(
                                "worksheet", "worksheets/sheet1.xml",
                                "styles", "styles.xml",
                                "sharedStrings", "sharedStrings.xml",
                                "worksheet", "worksheets/sheet2.xml")
                        : Zip.relations(
                                "worksheet", "worksheets/sheet1.xml",
                                "styles", "styles.xml",
                                "sharedStrings", "sharedStrings.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN
                        + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                        + sheets + "</sheets></workbook>");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + MAIN + "\">" + sheet + "</worksheet>");
        parts.put("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + strings + "</sst>");
        parts.put("xl/styles.xml", styles());
        parts.putAll(more);
        return Zip.of(parts);
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + type + "\"/>";
    }

    private static String styles() {
        StringBuilder xml = new StringBuilder("<styleSheet xmlns=\"" + MAIN + "\"><numFmts>");
        for (int i = 0; i < FORMATS.length; i++) {
            xml.append("<numFmt numFmtId=\"" + (164 + i) + "\" formatCode=\"" + FORMATS[i].replace("\"", "&quot;")
                    + "\"/>");
        }
        xml.append("</numFmts><fonts><font><sz val=\"11\"/></font><font><strike/><sz val=\"11\"/></font></fonts>"
                + "<fills><fill><patternFill patternType=\"none\"/></fill></fills><borders>"
                + "<border><left/><right/><top/><bottom/><diagonal/></border><border><left style=\"thin\"/>"
                + "<right style=\"thin\"/><top style=\"thin\"/><bottom style=\"thin\"/><diagonal/></border></borders>"
                + "<cellStyleXfs><xf numFmtId=\"0\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
                + "<xf numFmtId=\"0\" borderId=\"1\" applyAlignment=\"1\"><alignment wrapText=\"1\" horizontal=\"center\""
                + " vertical=\"center\"/></xf>");
        for (int i = 0; i < FORMATS.length; i++) {
            xml.append("<xf numFmtId=\"" + (164 + i) + "\"/>");
        }
        return xml
                + "<xf numFmtId=\"0\" fontId=\"1\"/><xf numFmtId=\"0\" borderId=\"1\" applyAlignment=\"1\"><alignment"
                + " textRotation=\"255\" wrapText=\"1\" vertical=\"center\"/></xf></cellXfs></styleSheet>";
    }

    /** Returns the number of the style with a format of numbers. */
    static int style(String format) {
        return java.util.Arrays.asList(FORMATS).indexOf(format) + 2;
    }

    /** The style that strikes out. */
    static int struckOut() {
        return FORMATS.length + 2;
    }

    /** The style of text that runs downwards. */
    private static int turned() {
        return FORMATS.length + 3;
    }

    /** Returns a workbook of a form, with lines around its cells or without. */
    static byte[] of(OfficeForm form, boolean bordered) {
        Map<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
        StringBuilder merged = new StringBuilder();
        int row = 0;
        for (Object part : form.parts()) {
            if (part instanceof OfficeForm.Grid grid) {
                for (Td td : grid.cells()) {
                    CellRangeAddress region = new CellRangeAddress(
                            row + td.row(),
                            row + td.row() + td.rows() - 1,
                            td.column(),
                            td.column() + td.columns() - 1);
                    boolean turned = td.upright() && form.layout() == OfficeForm.Layout.TURNED_LABELS;
                    add(td.text(), region, turned ? turned() : bordered ? 1 : 0, rows);
                    if (region.getNumberOfCells() > 1) {
                        merged.append("<mergeCell ref=\"" + region.formatAsString() + "\"/>");
                    }
                }
                row += grid.rows();
            } else {
                add(part.toString(), new CellRangeAddress(row, row, 0, 0), 0, rows);
                row++;
            }
        }
        boolean wide = form.layout() == OfficeForm.Layout.LANDSCAPE;
        StringBuilder data = new StringBuilder("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><cols>"
                + "<col min=\"1\" max=\"2\" width=\"16\" customWidth=\"1\"/>"
                + "<col min=\"3\" max=\"3\" width=\"26\" customWidth=\"1\"/>"
                + "<col min=\"4\" max=\"16\" width=\"12\" customWidth=\"1\"/></cols><sheetData>");
        rows.forEach((number, cells) -> data.append("<row r=\"" + (number + 1) + "\" ht=\"56\" customHeight=\"1\">")
                .append(String.join("", cells.values()))
                .append("</row>"));
        return of(data + "</sheetData>" + (merged.isEmpty() ? "" : "<mergeCells>" + merged + "</mergeCells>")
                + "<pageSetup paperSize=\"9\" orientation=\"" + (wide ? "landscape" : "portrait")
                + "\" fitToWidth=\"1\" fitToHeight=\"0\"/>");
    }

    private static void add(
            String text, CellRangeAddress region, int style, Map<Integer, TreeMap<Integer, String>> rows) {
        for (int row = region.getFirstRow(); row <= region.getLastRow(); row++) {
            for (int column = region.getFirstColumn(); column <= region.getLastColumn(); column++) {
                boolean begins = row == region.getFirstRow() && column == region.getFirstColumn();
                rows.computeIfAbsent(row, any -> new TreeMap<>())
                        .put(column, cell(new CellReference(row, column), begins ? text : "", style));
            }
        }
    }

    private static String cell(CellReference at, String text, int style) {
        String start = "<c r=\"" + at.formatAsString() + "\" s=\"" + style + "\"";
        if (text.isEmpty()) {
            return start + "/>";
        }
        return text.matches("-?[\\d.]+")
                ? start + "><v>" + text + "</v></c>"
                : start + " t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }
}
