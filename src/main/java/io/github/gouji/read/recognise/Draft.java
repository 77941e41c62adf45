// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.ReadProblem.Kind;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.document.TableGrid.GridCell;
import io.github.gouji.read.text.Line;
import io.github.gouji.read.text.NumberText;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Heading;
import io.github.gouji.report.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The figures found so far, where they stand, and what was strange about them. */
final class Draft {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    final Map<Cell, Number> figures = new LinkedHashMap<>();
    final Map<Cell, SourceLocation> locations = new LinkedHashMap<>();
    final Map<Cell, String> unread = new LinkedHashMap<>();
    final List<ReadProblem> problems = new ArrayList<>();
    private final Set<FormTable> seen = EnumSet.noneOf(FormTable.class);
    private final Set<Heading> told = new HashSet<>();

    /** Takes the text of a table cell for the given cell of the form. */
    void put(Cell cell, GridCell source, String headerUnit) {
        locations.put(cell, source.location());
        NumberText number = NumberText.of(source.text());
        BigDecimal value = number.value();
        if (number.isBlank()) {
            return;
        }
        if (value == null) {
            unread.put(cell, source.text().strip());
            return;
        }
        if (cell.isAmount()) {
            putAmount(cell, source, value, number.unit().isEmpty() ? headerUnit : number.unit());
        } else {
            putCount(cell, source, value, number.unit());
        }
        if (!number.note().isEmpty()) {
            note(
                    Kind.INTERPRETED,
                    cell.label().zh() + " 的“" + source.text().strip() + "”取 " + value.toPlainString() + "，括号内视为说明",
                    cell.label().en() + ": \"" + source.text().strip() + "\" was read as " + value.toPlainString()
                            + " with a note",
                    source.location());
        }
    }

    private void putCount(Cell cell, GridCell source, BigDecimal value, String unit) {
        BigDecimal whole = value.stripTrailingZeros();
        boolean isCount = whole.scale() <= 0 && whole.precision() - whole.scale() <= 18 && !unit.endsWith("元");
        if (isCount) {
            figures.put(cell, unit.equals("万") ? whole.longValueExact() * 10_000 : whole.longValueExact());
        } else {
            unread.put(cell, source.text().strip());
        }
    }

    private void putAmount(Cell cell, GridCell source, BigDecimal value, String unit) {
        BigDecimal amount = value;
        if (cell.unit().equals("万元") && unit.equals("元")) {
            amount = value.divide(TEN_THOUSAND);
        } else if (cell.unit().equals("万元") && unit.equals("亿元")) {
            amount = value.multiply(TEN_THOUSAND);
        }
        figures.put(cell, amount);
        if (amount.compareTo(value) != 0) {
            note(
                    Kind.INTERPRETED,
                    cell.label().zh() + " 由 " + value.toPlainString() + unit + " 换算为 " + amount.toPlainString() + "万元",
                    cell.label().en() + " was converted from " + value.toPlainString() + unit + " to "
                            + amount.toPlainString() + "万元",
                    source.location());
        }
    }

    void note(Kind kind, String zh, String en, SourceLocation location) {
        problems.add(new ReadProblem(kind, new Wording(zh, en), location));
    }

    /** Notes that the figures of a row of the form could not be placed. */
    void notPlaced(FormTable table, Heading row, Line line) {
        told.add(row);
        notPlaced(table, line);
    }

    /** Notes that the figures of some rows of the form could not be placed, for a reason that they have in common. */
    void notPlaced(FormTable table, Collection<? extends Heading> rows, String zh, String en, SourceLocation location) {
        told.addAll(rows);
        seen.add(table);
        note(Kind.NOT_PLACED, zh, en, location);
    }

    /** Tells whether a problem says already that figures of the table were not placed. */
    boolean isSeen(FormTable table) {
        return seen.contains(table);
    }

    /** Tells whether a problem says already that the figures of the row were not placed. */
    boolean isTold(Heading row) {
        return told.contains(row);
    }

    /** Notes the cells of a table that the document has and for which nothing was found: no blanks, but not read. */
    void noteUnread(FormTable table, Edition edition) {
        for (Cell cell : Cell.of(table, edition)) {
            if (!locations.containsKey(cell)) {
                unread.put(cell, "");
            }
        }
    }

    /** Notes that a row of figures of the given table could not be placed in the form. */
    void notPlaced(FormTable table, Line line) {
        seen.add(table);
        List<String> texts = new ArrayList<>();
        for (GridCell cell : line.cells()) {
            if (!cell.repeated() && !cell.text().isBlank()) {
                texts.add(cell.text().replaceAll("\\s+", " ").strip());
            }
        }
        String shown = String.join(" | ", texts);
        shown = shown.length() > 80 ? shown.substring(0, 80) + "…" : shown;
        note(
                Kind.NOT_PLACED,
                "这一行数字无法对应到表中的位置：" + shown,
                "this row of figures could not be placed in the form: " + shown,
                line.location());
    }
}
