// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.ofd;

import io.github.gouji.read.page.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Draws an OFD document, and writes the parts of others. */
final class OfdSheet implements Sheet {

    static final String NAMESPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    private static final double MILLIMETRES = 25.4 / 72;

    private final List<StringBuilder> pages = new ArrayList<>();

    @Override
    public void newPage() {
        pages.add(new StringBuilder());
    }

    private void add(String format, Object... arguments) {
        pages.get(pages.size() - 1).append(String.format(Locale.ROOT, format, arguments));
    }

    @Override
    public void glyph(String character, double x, double y, double size, boolean turned) {
        double k = MILLIMETRES;
        add(
                "<ofd:TextObject Boundary=\"%.3f %.3f %.3f %.3f\" Size=\"%.3f\" Font=\"1\"%s><ofd:TextCode X=\"0\" Y=\"%.3f\">%s"
                        + "</ofd:TextCode></ofd:TextObject>",
                x * k,
                (y - size) * k,
                size * k,
                size * k,
                size * k,
                turned ? " CharDirection=\"90\"" : "",
                size * k,
                character.replace("&", "&amp;").replace("<", "&lt;"));
    }

    @Override
    public void line(double x1, double y1, double x2, double y2) {
        path(
                String.format(
                        Locale.ROOT,
                        "M %.3f %.3f L %.3f %.3f",
                        x1 * MILLIMETRES,
                        y1 * MILLIMETRES,
                        x2 * MILLIMETRES,
                        y2 * MILLIMETRES),
                "");
    }

    @Override
    public void rectangle(double x, double y, double width, double height) {
        double k = MILLIMETRES;
        path(
                String.format(
                        Locale.ROOT,
                        "M %.3f %.3f L %.3f %.3f L %.3f %.3f L %.3f %.3f C",
                        x * k,
                        y * k,
                        (x + width) * k,
                        y * k,
                        (x + width) * k,
                        (y + height) * k,
                        x * k,
                        (y + height) * k),
                " Stroke=\"false\" Fill=\"true\"");
    }

    private void path(String data, String attributes) {
        add(
                "<ofd:PathObject Boundary=\"0 0 210 297\" LineWidth=\"0.2\"%s><ofd:AbbreviatedData>%s</ofd:AbbreviatedData>"
                        + "</ofd:PathObject>",
                attributes, data);
    }

    /** Adds elements as they are. */
    OfdSheet raw(String elements) {
        add("%s", elements);
        return this;
    }

    byte[] bytes() {
        return zip(parts());
    }

    /** Returns the parts of the document by their names, to be changed by the caller. */
    Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "OFD.xml",
                "<ofd:OFD" + NAMESPACE
                        + " Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo><ofd:DocID>1</ofd:DocID>"
                        + "</ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            list.append("<ofd:Page ID=\"" + (10 + i) + "\" BaseLoc=\"Pages/Page_" + i + "/Content.xml\"/>");
            parts.put(
                    "Doc_0/Pages/Page_" + i + "/Content.xml", page(pages.get(i).toString()));
        }
        parts.put(
                "Doc_0/Document.xml",
                "<ofd:Document" + NAMESPACE
                        + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>"
                        + "</ofd:PageArea></ofd:CommonData><ofd:Pages>" + list + "</ofd:Pages></ofd:Document>");
        return parts;
    }

    static String page(String content) {
        return "<ofd:Page" + NAMESPACE + "><ofd:Content><ofd:Layer ID=\"2\">" + content
                + "</ofd:Layer></ofd:Content></ofd:Page>";
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
