// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import java.util.LinkedHashMap;
import java.util.Map;

/** Writes OpenDocument files as XML. */
final class OdfFile {

    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

    private static final String STYLES = "<office:automatic-styles>"
            + style("unseen", "text", "<style:text-properties text:display=\"none\"/>")
            + style("struck", "text", "<style:text-properties style:text-line-through-style=\"solid\"/>")
            + style("raised", "text", "<style:text-properties style:text-position=\"super 58%\"/>")
            + style("pale", "text", "<style:text-properties fo:color=\"#ffffff\"/>")
            + style("tiny", "text", "<style:text-properties fo:font-size=\"1pt\"/>")
            + style("plain", "text", "<style:text-properties fo:color=\"#ff0000\" fo:font-size=\"10.5pt\"/>")
            + style("dark", "text\" style:parent-style-name=\"pale", "<style:text-properties fo:color=\"#000000\"/>")
            + style("still", "text\" style:parent-style-name=\"pale", "<style:text-properties fo:font-size=\"9pt\"/>")
            + style("framed", "table-cell", "<style:table-cell-properties fo:border=\"0.5pt solid #000000\"/>")
            + style("hidden", "table", "<style:table-properties table:display=\"false\"/>")
            + "</office:automatic-styles>";

    private OdfFile() {}

    private static String style(String name, String family, String properties) {
        return "<style:style style:name=\"" + name + "\" style:family=\"" + family + "\">" + properties
                + "</style:style>";
    }

    static byte[] text(String body) {
        return of("text", body, Map.of());
    }

    static byte[] sheets(String body) {
        return of("spreadsheet", body, Map.of());
    }

    static byte[] of(String kind, String body, Map<String, String> more) {
        StringBuilder namespaces = new StringBuilder();
        for (String prefix : new String[] {"office", "text", "table", "style", "script"}) {
            namespaces.append(" xmlns:" + prefix + "=\"" + OASIS + prefix + ":1.0\"");
        }
        namespaces.append(" xmlns:draw=\"" + OASIS + "drawing:1.0\" xmlns:fo=\"" + OASIS
                + "xsl-fo-compatible:1.0\" xmlns:svg=\"" + OASIS + "svg-compatible:1.0\"");
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument." + kind);
        parts.put(
                "content.xml",
                "<office:document-content" + namespaces + " office:version=\"1.3\">" + STYLES + "<office:body><office:"
                        + kind + ">" + body + "</office:" + kind + "></office:body></office:document-content>");
        parts.putAll(more);
        return Zip.of(parts);
    }

    static String p(String content) {
        return "<text:p>" + content + "</text:p>";
    }

    static String cell(String content) {
        return "<table:table-cell>" + (content.startsWith("<text:p") ? content : p(content)) + "</table:table-cell>";
    }

    static String row(String... cells) {
        StringBuilder row = new StringBuilder("<table:table-row>");
        for (String cell : cells) {
            row.append(cell.startsWith("<table:") ? cell : cell(cell));
        }
        return row + "</table:table-row>";
    }

    static String table(String... rows) {
        return "<table:table table:name=\"表\">" + String.join("", rows) + "</table:table>";
    }
}
