// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import io.github.gouji.read.page.Td;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;

/** Writes forms as HTML pages. */
final class HtmlFile {

    private HtmlFile() {}

    static byte[] of(OfficeForm form) {
        OfficeForm.Layout layout = form.layout();
        StringBuilder body = new StringBuilder();
        for (Object part : form.parts()) {
            body.append(part instanceof OfficeForm.Grid grid ? table(grid, layout) : "<p>" + part + "</p>\n");
        }
        String content = layout == OfficeForm.Layout.NESTED
                ? "<table width=\"100%\"><tr><td>" + body + "</td></tr></table>"
                : body.toString();
        String page = layout == OfficeForm.Layout.LANDSCAPE ? "A4 landscape" : "A4";
        return ("<!DOCTYPE html>\n<html><head><meta charset=\"UTF-8\"><title>年报</title><style>@page{size:" + page
                        + "}body{font-size:" + layout.size() + "pt}table{font-size:" + layout.size()
                        + "pt;border-collapse:collapse;width:100%}td td,p+table td{border:1px solid black;text-align:center}"
                        + "</style></head><body>" + content + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String table(OfficeForm.Grid grid, OfficeForm.Layout layout) {
        StringBuilder table = new StringBuilder("<table border=\"1\" cellspacing=\"0\"><colgroup>");
        for (double width : grid.widths()) {
            table.append("<col style=\"width:" + Math.round(width * 100) + "%\">");
        }
        table.append("</colgroup>\n");
        for (int row = 0; row < grid.rows(); row++) {
            int here = row;
            table.append("<tr>");
            grid.cells().stream()
                    .filter(td -> td.row() == here)
                    .sorted(Comparator.comparingInt(Td::column))
                    .forEach(td -> table.append(cell(td, layout)));
            table.append("</tr>\n");
        }
        return table + "</table>\n";
    }

    private static String cell(Td td, OfficeForm.Layout layout) {
        StringBuilder cell = new StringBuilder("<td");
        if (td.columns() > 1) {
            cell.append(" colspan=\"" + td.columns() + "\"");
        }
        if (td.rows() > 1) {
            cell.append(" rowspan=\"" + td.rows() + "\"");
        }
        if (td.upright() && layout == OfficeForm.Layout.TURNED_LABELS) {
            cell.append(" style=\"writing-mode:vertical-rl\"");
        }
        return cell + ">" + td.text().replace("\n", "<br>") + "</td>";
    }
}
