// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.page;

import java.util.List;

/**
 * Writes a page in Markdown with tables that are drawn with signs, as pandoc does; a Chinese character is two wide. One whose
 * rows are not all as long cannot be drawn so.
 */
final class GridPage {

    private final Rendered out = new Rendered();

    private GridPage() {}

    static Rendered of(Page page) {
        GridPage grid = new GridPage();
        for (Item item : page.items()) {
            if (item instanceof Sheet sheet) {
                grid.write(sheet);
            } else if (item instanceof Text text) {
                grid.out.add(text.text().replace("\n", " ") + "\n\n");
            }
        }
        return grid.out;
    }

    private void write(Sheet sheet) {
        List<List<Box>> rows = MarkdownPage.withoutSpans(sheet);
        int count = rows.stream().mapToInt(List::size).max().orElse(0);
        if (rows.stream().anyMatch(row -> row.size() != count)) {
            MarkdownPage.writePipes(sheet, out);
            return;
        }
        int[] widths = new int[count];
        for (List<Box> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                for (String line : row.get(i).text().split("\n", -1)) {
                    widths[i] = Math.max(widths[i], width(line) + 2);
                }
            }
        }
        StringBuilder rule = new StringBuilder("+");
        for (int width : widths) {
            rule.append("-".repeat(Math.max(3, width))).append('+');
        }
        out.add(rule + "\n");
        for (List<Box> row : rows) {
            row.forEach(out::note);
            int height = row.stream()
                    .mapToInt(box -> box.text().split("\n", -1).length)
                    .max()
                    .orElse(1);
            for (int line = 0; line < height; line++) {
                StringBuilder text = new StringBuilder("|");
                for (int i = 0; i < count; i++) {
                    String[] parts = i < row.size() ? row.get(i).text().split("\n", -1) : new String[0];
                    String part = line < parts.length ? parts[line] : "";
                    text.append(' ').append(part).append(" ".repeat(Math.max(3, widths[i]) - 1 - width(part)));
                    text.append('|');
                }
                out.add(text + "\n");
            }
            out.add(rule + "\n");
        }
        out.add("\n");
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c > 0x2e7f && c < 0xffe7 ? 2 : 1).sum();
    }
}
