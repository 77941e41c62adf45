// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import io.github.gouji.read.page.Td;
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
        StringBuilder body = new StringBuilder();
        for (Object part : form.parts()) {
            body.append(part instanceof OfficeForm.Grid grid ? table(grid) : p(part.toString()));
        }
        return of(body.toString());
    }

    /** Returns a document of a form in the only cell of a table. */
    static byte[] nested(OfficeForm form) {
        StringBuilder body = new StringBuilder("<w:tbl><w:tr><w:tc><w:tcPr/>");
        for (Object part : form.parts()) {
            body.append(part instanceof OfficeForm.Grid grid ? table(grid) : p(part.toString()));
        }
        return of(body + "<w:p/></w:tc></w:tr></w:tbl>");
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

    private static String table(OfficeForm.Grid grid) {
        StringBuilder table = new StringBuilder("<w:tbl><w:tblPr><w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            table.append("<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>");
        }
        table.append("</w:tblBorders></w:tblPr><w:tblGrid>");
        int width = 9000 / grid.columns();
        table.append(("<w:gridCol w:w=\"" + width + "\"/>").repeat(grid.columns()))
                .append("</w:tblGrid>");
        for (int row = 0; row < grid.rows(); row++) {
            int here = row;
            table.append("<w:tr>");
            grid.cells().stream()
                    .filter(td -> td.row() <= here && here < td.row() + td.rows())
                    .sorted(Comparator.comparingInt(Td::column))
                    .forEach(td -> table.append(cell(td, here, width)));
            table.append("</w:tr>");
        }
        return table + "</w:tbl>";
    }

    private static String cell(Td td, int row, int width) {
        boolean begins = td.row() == row;
        StringBuilder cell =
                new StringBuilder("<w:tc><w:tcPr><w:tcW w:w=\"" + width * td.columns() + "\" w:type=\"dxa\"/>");
        if (td.columns() > 1) {
            cell.append("<w:gridSpan w:val=\"" + td.columns() + "\"/>");
        }
        if (td.rows() > 1) {
            cell.append(begins ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
        }
        cell.append("</w:tcPr>");
        for (String line : (begins ? td.text() : "").split("\n")) {
            cell.append(p(line));
        }
        return cell + "</w:tc>";
    }
}
