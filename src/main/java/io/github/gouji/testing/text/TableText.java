// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing.text;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Heading;
import io.github.gouji.write.layout.DisplayWidth;
import io.github.gouji.write.layout.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Draws the part of a table that matters: rows and columns that are not drawn are dots. */
final class TableText {

    private static final String INDENT = "  ";
    private static final String DOTS = "…";
    private static final int WIDEST_LABEL = 34;

    private final Drawing drawing;
    private final Locale locale;
    private final FormTable table;
    private final Edition edition;
    private final List<TableRow> rows;

    private TableText(Drawing drawing, FormTable table, Locale locale) {
        this.drawing = drawing;
        this.locale = locale;
        this.table = table;
        this.edition = drawing.report().edition(table).orElseThrow();
        this.rows = TableRow.of(table, edition);
    }

    /** Returns the lines, so many at most. */
    static List<String> of(Drawing drawing, FormTable table, Locale locale, int most) {
        TableText text = new TableText(drawing, table, locale);
        return table == FormTable.PROACTIVE ? text.list(most) : text.grid(most);
    }

    /** In table 二 each row has columns of its own. */
    private List<String> list(int most) {
        List<String> lines = new ArrayList<>();
        lines.add(INDENT + drawing.title(table, locale));
        for (TableRow row : TableRow.chosen(rows, drawing, most - 1)) {
            String cells = row.cells().stream()
                    .map(cell -> label(cell.column()) + " " + drawing.text(cell))
                    .collect(Collectors.joining(GridColumn.GAP));
            lines.add(DisplayWidth.cut(INDENT + label(row.heading()) + GridColumn.GAP + cells, Page.WIDTH));
        }
        return lines;
    }

    /** Long words of English heads stand below each other. */
    private List<String> grid(int most) {
        List<List<String>> heads = rows.get(0).cells().stream()
                .map(cell -> List.of(label(cell.column()).split(" ")))
                .toList();
        int headLines = heads.stream().mapToInt(List::size).max().orElse(1);
        List<TableRow> drawn = TableRow.chosen(rows, drawing, most - headLines);
        List<GridColumn> columns = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            int at = i;
            List<Cell> cells = drawn.stream().map(row -> row.cells().get(at)).toList();
            columns.add(GridColumn.of(heads.get(i), headLines, cells, drawing));
        }
        int widest = DisplayWidth.of(drawing.title(table, locale));
        for (TableRow row : drawn) {
            widest = Math.max(widest, DisplayWidth.of(label(row.heading())));
        }
        int labels = Math.min(widest, WIDEST_LABEL);
        return lines(
                drawn,
                GridColumn.fitting(columns, headLines, Page.WIDTH - INDENT.length() - labels),
                headLines,
                labels);
    }

    private List<String> lines(List<TableRow> drawn, List<GridColumn> columns, int headLines, int labels) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < headLines; i++) {
            String line = line(i == headLines - 1 ? drawing.title(table, locale) : "", labels, columns, i);
            if (!line.isBlank()) {
                lines.add(line);
            }
        }
        int next = 0;
        for (int i = 0; i < drawn.size(); i++) {
            TableRow row = drawn.get(i);
            if (row.index() > next) {
                lines.add(INDENT + DOTS);
            }
            next = row.index() + 1;
            lines.add(line(label(row.heading()), labels, columns, headLines + i));
        }
        if (next < rows.size()) {
            lines.add(INDENT + DOTS);
        }
        return lines;
    }

    private static String line(String label, int labels, List<GridColumn> columns, int index) {
        String cells = columns.stream().map(column -> column.line(index)).collect(Collectors.joining());
        return (INDENT + DisplayWidth.pad(DisplayWidth.cut(label, labels), labels) + cells).stripTrailing();
    }

    private String label(Heading heading) {
        return heading.label(edition).in(locale);
    }
}
