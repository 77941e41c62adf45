// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import io.github.gouji.read.page.Td;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes DOCX documents as XML. */
final class DocxFile {

    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

    private DocxFile() {}

    /** Returns a document with the given body. */
    static byte[] of(String body) {
        return of(body, Map.of());
    }

    /** Returns a document with the given body and further parts. */
    static byte[] of(String body, Map<String, String> more) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
                        + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        parts.put("_rels/.rels", Zip.relations("officeDocument", "word/document.xml"));
        parts.put("word/document.xml", "<w:document " + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
        parts.putAll(more);
        return Zip.of(parts);
    }

    static byte[] of(OfficeForm form) {
        OfficeForm.Layout layout = form.layout();
        boolean wide = layout == OfficeForm.Layout.LANDSCAPE;
        StringBuilder body = new StringBuilder();
        for (Object part : form.parts()) {
            body.append(
                    part instanceof OfficeForm.Grid grid
                            ? table(grid, wide ? 13_600 : 9_000, layout)
                            : p(part.toString()));
        }
        String content = layout == OfficeForm.Layout.NESTED
                ? "<w:tbl><w:tblPr><w:tblW w:w=\"9300\" w:type=\"dxa\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"9300\"/>"
                        + "</w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w=\"9300\" w:type=\"dxa\"/></w:tcPr>" + body
                        + "<w:p/></w:tc></w:tr></w:tbl><w:p/>"
                : body.toString();
        return of(content + (wide ? page(16_838, 11_906) : page(11_906, 16_838)));
    }

    private static String page(int width, int height) {
        return "<w:sectPr><w:pgSz w:w=\"" + width + "\" w:h=\"" + height
                + "\"/><w:pgMar w:top=\"1440\" w:right=\"1400\"" + " w:bottom=\"1440\" w:left=\"1400\"/></w:sectPr>";
    }

    static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** Returns a row of cells with the given content. */
    static String tr(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append(cell.startsWith("<w:tc>") ? cell : tc(cell));
        }
        return row + "</w:tr>";
    }

    static String tc(String content) {
        return "<w:tc>" + (content.startsWith("<") ? content : p(content)) + "</w:tc>";
    }

    static String tbl(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    private static String table(OfficeForm.Grid grid, int width, OfficeForm.Layout layout) {
        StringBuilder table = new StringBuilder("<w:tbl><w:tblPr><w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            table.append("<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>");
        }
        table.append("</w:tblBorders></w:tblPr><w:tblGrid>");
        int[] widths = Arrays.stream(grid.widths())
                .mapToInt(part -> (int) (part * width))
                .toArray();
        Arrays.stream(widths).forEach(each -> table.append("<w:gridCol w:w=\"" + each + "\"/>"));
        table.append("</w:tblGrid>");
        for (int row = 0; row < grid.rows(); row++) {
            int here = row;
            table.append("<w:tr>");
            grid.cells().stream()
                    .filter(td -> td.row() <= here && here < td.row() + td.rows())
                    .sorted(Comparator.comparingInt(Td::column))
                    .forEach(td -> table.append(cell(td, here, widths, layout)));
            table.append("</w:tr>");
        }
        return table + "</w:tbl>";
    }

    private static String cell(Td td, int row, int[] widths, OfficeForm.Layout layout) {
        boolean begins = td.row() == row;
        int width =
                Arrays.stream(widths, td.column(), td.column() + td.columns()).sum();
        StringBuilder cell = new StringBuilder("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>");
        if (td.columns() > 1) {
            cell.append("<w:gridSpan w:val=\"" + td.columns() + "\"/>");
        }
        if (td.rows() > 1) {
            cell.append(begins ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
        }
        if (td.upright() && layout == OfficeForm.Layout.TURNED_LABELS) {
            cell.append("<w:textDirection w:val=\"tbRlV\"/>");
        }
        cell.append("</w:tcPr>");
        String size = "<w:rPr><w:sz w:val=\"" + 2 * layout.size() + "\"/></w:rPr>";
        for (String line : (begins ? td.text() : "").split("\n")) {
            cell.append("<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>")
                    .append(r(line).replace("<w:r>", "<w:r>" + size))
                    .append("</w:p>");
        }
        return cell + "</w:tc>";
    }
}
