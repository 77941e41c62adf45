// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing.text;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Wording;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is to be drawn of a report: which cells stand out and how, and which others they have to do with. */
final class Drawing {

    private static final String BLANK = "_";

    private final AnnualReport report;
    private final Wording legend;
    private final Map<Cell, String> marks = new LinkedHashMap<>();
    private final Set<Cell> concerned = new LinkedHashSet<>();

    Drawing(AnnualReport report, Wording legend) {
        this.report = report;
        this.legend = legend;
    }

    /** Marks a figure as reported. */
    void mark(Cell cell) {
        marks.putIfAbsent(cell, "[" + plain(report.get(cell)) + "]");
    }

    /** Marks a figure, and says with the given sign between them what it should be. */
    void mark(Cell cell, String sign, @Nullable Number other) {
        marks.put(cell, "[" + plain(report.get(cell)) + sign + plain(other) + "]");
    }

    /** Shows a cell as far as there is room. */
    void show(Cell cell) {
        concerned.add(cell);
    }

    AnnualReport report() {
        return report;
    }

    boolean isMarked(Cell cell) {
        return marks.containsKey(cell);
    }

    boolean isShown(Cell cell) {
        return concerned.contains(cell);
    }

    /** Returns the tables with a cell to draw, in form order; none where a table is not there. */
    List<FormTable> tables() {
        return List.of(FormTable.values()).stream()
                .filter(table -> report.edition(table).isPresent())
                .filter(table -> marks.keySet().stream().anyMatch(cell -> cell.table() == table)
                        || concerned.stream().anyMatch(cell -> cell.table() == table))
                .toList();
    }

    String title(FormTable table, Locale locale) {
        Wording name = table.shortLabel();
        boolean compared = marks.entrySet().stream()
                .filter(mark -> mark.getKey().table() == table)
                .anyMatch(mark ->
                        mark.getValue().indexOf('→') >= 0 || mark.getValue().indexOf('≠') >= 0);
        return compared ? name.in(locale) + "  " + legend.in(locale) : name.in(locale);
    }

    String text(Cell cell) {
        String mark = marks.get(cell);
        return mark == null ? plain(report.get(cell)) : mark;
    }

    /** Tells whether a cell is not zero, or stands out. */
    boolean matters(Cell cell) {
        return isMarked(cell) || !text(cell).equals("0");
    }

    static String plain(@Nullable Number figure) {
        if (figure == null) {
            return BLANK;
        }
        BigDecimal exact = new BigDecimal(figure.toString());
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }
}
