// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import io.github.gouji.write.layout.DisplayWidth;
import io.github.gouji.write.layout.Page;
import io.github.gouji.write.layout.Wrapped;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Rows of figures as an accountant writes them: signs, labels, figures right-aligned, and notes behind them. */
final class Columns {

    private static final String GAP = "  ";

    /** Longer labels go on in the next line, so that figures stay near the short ones. */
    private static final int WIDEST_LABEL = 46;

    private final List<Row> rows;
    private final int left;
    private final int labels;
    private final int figures;

    /**
     * One row; any part may be "".
     *
     * @param sign the sign before the label
     * @param label what the figure is
     * @param figure the figure
     * @param note what else there is to say of it
     */
    record Row(String sign, String label, String figure, String note) {}

    private Columns(int indent, List<Row> rows) {
        this.rows = rows;
        int signs = widest(Row::sign);
        left = indent + (signs == 0 ? 0 : signs + 1);
        figures = widest(Row::figure);
        int room = Page.WIDTH - left - (figures == 0 ? 0 : GAP.length() + figures);
        int widest = rows.stream()
                .flatMap(row -> wrapped(row).stream())
                .mapToInt(DisplayWidth::of)
                .max()
                .orElse(0);
        labels = Math.min(widest, Math.max(room, WIDEST_LABEL));
    }

    static void write(Page page, int indent, List<Row> rows) {
        Columns columns = new Columns(indent, rows);
        rows.forEach(row -> columns.write(page, indent, row));
    }

    private static List<String> wrapped(Row row) {
        List<String> lines = Wrapped.lines(row.label(), WIDEST_LABEL, WIDEST_LABEL - GAP.length());
        return IntStream.range(0, lines.size())
                .mapToObj(i -> (i == 0 ? "" : GAP) + lines.get(i))
                .toList();
    }

    private int widest(Function<Row, String> part) {
        return rows.stream()
                .mapToInt(row -> DisplayWidth.of(part.apply(row)))
                .max()
                .orElse(0);
    }

    private void write(Page page, int indent, Row row) {
        String line = DisplayWidth.pad(row.sign(), left - indent);
        List<String> label = wrapped(row);
        for (int i = 0; i < label.size(); i++) {
            if (i > 0) {
                page.line(indent, line);
                line = " ".repeat(left - indent);
            }
            line += label.get(i);
        }
        String figure =
                row.figure().isEmpty() ? "" : " ".repeat(figures - DisplayWidth.of(row.figure())) + row.figure();
        line = append(page, indent, line, left - indent + labels, figure);
        int beforeNote = left - indent + labels + (figures == 0 ? 0 : GAP.length() + figures);
        line = append(page, indent, line, beforeNote, row.note());
        page.line(indent, line);
    }

    /** Puts the part at its column, or else behind the line; on a line of its own where both do not fit. */
    private String append(Page page, int indent, String line, int column, String part) {
        if (part.isEmpty()) {
            return line;
        }
        String longer = DisplayWidth.pad(line, column) + GAP + part;
        if (indent + DisplayWidth.of(longer) <= Page.WIDTH) {
            return longer;
        }
        page.line(indent, line);
        int hanging = left - indent + GAP.length();
        List<String> parts = Wrapped.lines(part.strip(), Page.WIDTH - indent - hanging, Page.WIDTH - indent - hanging);
        parts.subList(0, parts.size() - 1).forEach(each -> page.line(indent + hanging, each));
        return " ".repeat(hanging) + parts.get(parts.size() - 1);
    }
}
