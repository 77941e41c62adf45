// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a page in formats whose tables know no spans. */
final class MarkdownPage {

    private final Rendered out;
    private final String before;
    private final String between;
    private final String after;
    private final boolean delimited;
    private final String margin;

    private MarkdownPage(String before, String between, String after, boolean delimited) {
        this(before, between, after, delimited, "", new Rendered());
    }

    private MarkdownPage(String before, String between, String after, boolean delimited, String margin, Rendered out) {
        this.out = out;
        this.margin = margin;
        this.before = before;
        this.between = between;
        this.after = after;
        this.delimited = delimited;
    }

    static Rendered of(Page page) {
        return new MarkdownPage("| ", " | ", " |", true).write(page);
    }

    static Rendered withoutOuterPipes(Page page) {
        return new MarkdownPage("", " | ", "", true).write(page);
    }

    static Rendered withTabs(Page page) {
        return new MarkdownPage("", "\t", "", false).write(page);
    }

    static Rendered withCommas(Page page) {
        return new MarkdownPage("", ",", "", false).write(page);
    }

    static Rendered quoted(Page page) {
        return new MarkdownPage("| ", " | ", " |", true, "> ", new Rendered()).write(page);
    }

    /** Writes one table with pipes. */
    static void writePipes(Sheet sheet, Rendered out) {
        new MarkdownPage("| ", " | ", " |", true, "", out).write(sheet);
    }

    private Rendered write(Page page) {
        for (Item item : page.items()) {
            if (item instanceof Sheet sheet) {
                write(sheet);
            } else if (item instanceof Text text) {
                String mark = switch (text.kind()) {
                    case TITLE -> "# ";
                    case HEADING -> "## ";
                    case LINK -> "- ";
                    case PARAGRAPH -> "";
                };
                out.add(margin + (delimited ? mark : "") + text.text().replace("\n", " ") + "\n" + margin + "\n");
            }
        }
        return out;
    }

    private void write(Sheet sheet) {
        List<List<Box>> grid = withoutSpans(sheet);
        int width = grid.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < grid.size(); i++) {
            grid.get(i).forEach(out::note);
            out.add(margin + line(grid.get(i).stream().map(this::text).toList()) + "\n");
            if (i == 0 && delimited) {
                out.add(margin + line(Collections.nCopies(width, "---")) + "\n");
            }
        }
        out.add(margin + "\n");
    }

    /** A row that begins or ends with nothing needs its outer pipes, or it would lose a cell. */
    private String line(List<String> cells) {
        boolean outer = delimited
                && (cells.get(0).isEmpty() || cells.get(cells.size() - 1).isEmpty());
        return cells.stream().collect(Collectors.joining(between, outer ? "| " : before, outer ? " |" : after));
    }

    private String text(Box box) {
        String text = box.text().replace("\n", delimited ? "<br>" : "").replace("|", "\\|");
        return between.equals(",") && text.matches("(?s).*[,\"].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** Returns the rows with an empty cell wherever one from the left or from above covers a place. */
    static List<List<Box>> withoutSpans(Sheet sheet) {
        List<List<Box>> grid = new ArrayList<>();
        List<Integer> covered = new ArrayList<>();
        for (List<Box> row : sheet.rows()) {
            List<Box> cells = new ArrayList<>();
            List<Integer> next = new ArrayList<>();
            for (Box box : row) {
                fillCovered(cells, covered, next);
                for (int i = 0; i < box.columns(); i++) {
                    cells.add(i == 0 ? box : Box.other(""));
                    next.add(box.rows() - 1);
                }
            }
            fillCovered(cells, covered, next);
            covered = next;
            grid.add(cells);
        }
        return grid;
    }

    private static void fillCovered(List<Box> cells, List<Integer> covered, List<Integer> next) {
        while (cells.size() < covered.size() && covered.get(cells.size()) > 0) {
            next.add(covered.get(cells.size()) - 1);
            cells.add(Box.other(""));
        }
    }
}
