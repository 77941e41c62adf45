// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.page;

import java.util.List;

/** Writes a page in HTML. */
final class HtmlPage {

    private final Rendered out = new Rendered();

    private HtmlPage() {}

    static Rendered of(Page page) {
        HtmlPage html = new HtmlPage();
        html.write(page);
        return html.out;
    }

    private void write(Page page) {
        out.add("<!DOCTYPE html>\n<html><head><meta charset=\"" + page.charset().name() + "\">");
        if (!page.windowTitle().isEmpty()) {
            out.add("<title>" + escaped(page.windowTitle()) + "</title>");
        }
        out.add("</head><body>\n");
        boolean nested = page.isNestedInLayoutTable();
        out.add(nested ? "<table><tr><td>首页</td><td>政务公开</td></tr><tr><td colspan=\"2\">\n" : "");
        boolean inList = false;
        for (Item item : page.items()) {
            boolean link = item instanceof Text text && text.kind() == Text.Kind.LINK;
            if (link != inList) {
                out.add(link ? "<ul>\n" : "</ul>\n");
                inList = link;
            }
            write(item);
        }
        out.add(inList ? "</ul>\n" : "")
                .add(nested ? "</td></tr></table>\n" : "")
                .add("</body></html>\n");
    }

    private void write(Item item) {
        if (item instanceof Sheet sheet) {
            out.add("<table border=\"1\">\n");
            sheet.rows().forEach(row -> write(row, sheet.isHidden(row)));
            out.add("</table>\n");
        } else if (item instanceof Text text) {
            String content = escaped(text.text());
            out.add(
                    switch (text.kind()) {
                        case TITLE -> "<h1>" + content + "</h1>\n";
                        case HEADING, PARAGRAPH -> "<p>" + content + "</p>\n";
                        case LINK -> "<li><a href=\"#\">" + content + "</a></li>\n";
                    });
        }
    }

    private void write(List<Box> row, boolean hidden) {
        out.add(hidden ? "<tr style=\"display: none\">" : "<tr>");
        for (Box box : row) {
            out.note(box);
            out.add("<td" + span("colspan", box.columns()) + span("rowspan", box.rows()) + ">");
            String html = box.html();
            out.add(html == null ? escaped(box.text()) : html).add("</td>");
        }
        out.add("</tr>\n");
    }

    private static String span(String name, int count) {
        return count == 1 ? "" : " " + name + "=\"" + count + "\"";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>");
    }
}
