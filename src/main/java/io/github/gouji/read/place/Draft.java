// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.place;

import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.ReadProblem.Kind;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.text.Field;
import io.github.gouji.read.text.Line;
import io.github.gouji.read.text.NumberText;
import io.github.gouji.read.text.Units;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Heading;
import io.github.gouji.report.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The figures found so far, where they stand, and what was strange about them: the one place that says so. */
public final class Draft {

    private static final int SHOWN = 80;

    /** Enough for the cells of one edition, so that the map need not grow. */
    private static final int CELLS = 512;

    /** Figures by the places of their cells. */
    private final @Nullable Number[] figures = new Number[Cell.all().size()];

    private final Map<Cell, SourceLocation> locations = new LinkedHashMap<>(CELLS);
    private final Map<Cell, String> unread = new LinkedHashMap<>();
    private final List<ReadProblem> problems = new ArrayList<>();
    private final Set<FormTable> seen = EnumSet.noneOf(FormTable.class);
    private final Set<Heading> told = new HashSet<>();
    private final Set<Line> taken = new HashSet<>();

    private final Map<Line, FormTable> lost = new LinkedHashMap<>();

    private final Map<Line, Map<Cell, Field>> rows = new HashMap<>();

    /** Returns the figure found for a cell; {@code null} if it is blank, not read, or was not found. */
    public @Nullable Number figure(Cell cell) {
        return figures[cell.index()];
    }

    /** Returns where a cell was found; {@code null} if it was not. */
    public @Nullable SourceLocation location(Cell cell) {
        return locations.get(cell);
    }

    /** Returns how many cells were found. */
    public int size() {
        return locations.size();
    }

    /** Returns a report with all that was found around it. */
    public ReadResult result(String source, AnnualReport report) {
        return new ReadResult(source, report, locations, unread, problems);
    }

    /** Takes the text of a table cell for the given cell of the form. */
    public void put(Cell cell, Field source, String headingUnit) {
        locations.put(cell, source.location());
        NumberText number = source.number();
        BigDecimal value = number.value();
        if (number.isBlank()) {
            noteRemark(cell, source);
            return;
        }
        if (value == null
                || !(cell.isAmount() ? putAmount(cell, source, value, headingUnit) : putCount(cell, number, value))) {
            unread.put(cell, source.cell().text().strip());
            return;
        }
        noteText(cell, source, value);
    }

    private boolean putCount(Cell cell, NumberText number, BigDecimal value) {
        BigDecimal counted = number.unit().equals("万") ? value.movePointRight(4) : value;
        BigDecimal whole = counted.scale() == 0 ? counted : counted.stripTrailingZeros();
        boolean isCount = whole.scale() <= 0
                && whole.precision() - whole.scale() <= 18
                && !number.unit().endsWith("元");
        if (isCount) {
            figures[cell.index()] = whole.longValueExact();
        }
        return isCount;
    }

    private boolean putAmount(Cell cell, Field source, BigDecimal value, String headingUnit) {
        String own = source.number().unit();
        String unit = own.isEmpty() ? headingUnit : own;
        boolean isContradictory =
                !own.isEmpty() && !headingUnit.isEmpty() && !own.equals(headingUnit) && !own.equals("万");
        BigDecimal factor = unit.isEmpty() ? BigDecimal.ONE : Units.inTenThousands(unit);
        if (factor == null || isContradictory) {
            return false;
        }
        boolean isConverted = cell.unit().equals("万元") && factor.compareTo(BigDecimal.ONE) != 0;
        BigDecimal amount = isConverted ? value.multiply(factor) : value;
        figures[cell.index()] = amount;
        if (isConverted) {
            String to = amount.toPlainString() + "万元";
            note(
                    cell.label().zh() + " 由 " + value.toPlainString() + unit + " 换算为 " + to,
                    cell.label().en() + " was converted from " + value.toPlainString() + unit + " to " + to,
                    source.location());
        } else if (cell.unit().isEmpty() && !unit.isEmpty()) {
            note(
                    cell.label().zh() + " 的单位是" + unit + "，格式没有规定单位，数字未换算",
                    cell.label().en() + " is in " + unit + "; the form gives no unit, and the figure was not converted",
                    source.location());
        }
        return true;
    }

    /** Notes what was done to a text to take it for a number. */
    private void noteText(Cell cell, Field source, BigDecimal value) {
        noteRemark(cell, source);
        boolean isAsWritten =
                source.number().note().isEmpty() && !source.number().isSpelled();
        if (isAsWritten) {
            return;
        }
        String text = shown(source.cell().text());
        if (!source.number().note().isEmpty()) {
            note(
                    cell.label().zh() + " 的“" + text + "”取 " + value.toPlainString() + "，括号内视为说明",
                    cell.label().en() + ": \"" + text + "\" was read as " + value.toPlainString() + " with a note",
                    source.location());
        } else {
            note(
                    cell.label().zh() + " 的“" + text + "”取 " + value.toPlainString(),
                    cell.label().en() + ": \"" + text + "\" was read as " + value.toPlainString(),
                    source.location());
        }
    }

    private void noteRemark(Cell cell, Field source) {
        Wording remark = source.cell().remark();
        if (remark != null) {
            note(cell.label().zh() + "：" + remark.zh(), cell.label().en() + ": " + remark.en(), source.location());
        }
    }

    /** Notes something of a kind. */
    public void note(Kind kind, String zh, String en, @Nullable SourceLocation location) {
        problems.add(new ReadProblem(kind, new Wording(zh, en), location));
    }

    /** Notes what another room has to say. */
    public void note(ReadProblem problem) {
        problems.add(problem);
    }

    /** Notes an interpretation. */
    public void note(String zh, String en, SourceLocation location) {
        note(Kind.INTERPRETED, zh, en, location);
    }

    /** Remembers that a row needs no more to be said: its figures were read, or a problem tells of them. */
    public void take(Line line) {
        taken.add(line);
    }

    /** Remembers the same of a row, and what was read of it. */
    void take(Line line, Map<Cell, Field> cells) {
        take(line);
        rows.put(line, cells);
    }

    /**
     * Notes that figures beside a row that was read may be its own: cells of it that are empty, all of them or those in the
     * columns of the figures, are no blanks, but not read.
     */
    public void noteUnreadBlanks(Line line, Line figures) {
        Map<Cell, Field> row = rows.getOrDefault(line, Map.of());
        boolean isEmpty = row.values().stream().allMatch(Field::isEmpty);
        row.forEach((cell, field) -> {
            boolean isBeside = line.grid() == figures.grid()
                    && figures.fields().stream().anyMatch(other -> other.isFigure() && other.first() == field.first());
            if (field.isEmpty() && (isEmpty || isBeside)) {
                unread.put(cell, "");
            }
        });
    }

    /** Notes that the figures of empty cells of a row may stand in another: they are no blanks, but not read. */
    void noteUnreadEmpty(Line line) {
        rows.getOrDefault(line, Map.of()).forEach((cell, field) -> {
            if (field.isEmpty()) {
                unread.put(cell, "");
            }
        });
    }

    /** Tells whether a row needs no more to be said. */
    public boolean isTaken(Line line) {
        return taken.contains(line);
    }

    /** Notes that the figures of some rows of the form could not be placed, for a reason that they have in common. */
    public void notPlaced(
            FormTable table, Collection<? extends Heading> rows, String zh, String en, SourceLocation location) {
        told.addAll(rows);
        seen.add(table);
        note(Kind.NOT_PLACED, zh, en, location);
    }

    /** Notes that a row of figures could not be placed in the form. */
    public void notPlaced(FormTable table, Collection<? extends Heading> rows, Line line) {
        notPlaced(table, rows, line, null);
    }

    /** Notes that a row of figures could not be placed, and what else is known of it. */
    public void notPlaced(FormTable table, Collection<? extends Heading> rows, Line line, @Nullable Wording more) {
        taken.add(line);
        lost.put(line, table);
        String text = shown(line.printed());
        notPlaced(
                table,
                rows,
                "这一行数字无法对应到表中的位置：" + text + (more == null ? "" : more.zh()),
                "this row of figures could not be placed in the form: " + text + (more == null ? "" : more.en()),
                line.location());
    }

    /** Returns the rows whose figures could not be placed, each with its table. */
    public Map<Line, FormTable> notPlaced() {
        return lost;
    }

    /** Tells whether a problem says already that figures of the table were not placed. */
    public boolean isSeen(FormTable table) {
        return seen.contains(table);
    }

    /** Tells whether anything of the form was seen that could not be placed. */
    public boolean isSeen() {
        return !seen.isEmpty();
    }

    /** Tells whether a problem says already that the figures of the row were not placed. */
    public boolean isTold(Heading row) {
        return told.contains(row);
    }

    /** Tells whether nothing was found for some cell of a table. */
    public boolean lacks(FormTable table, Edition edition) {
        for (Cell cell : Cell.of(table, edition)) {
            if (!locations.containsKey(cell)) {
                return true;
            }
        }
        return false;
    }

    /** Notes the cells of a table that the document has and for which nothing was found: no blanks, but not read. */
    public void noteUnread(FormTable table, Edition edition) {
        for (Cell cell : Cell.of(table, edition)) {
            if (!locations.containsKey(cell)) {
                unread.put(cell, "");
            }
        }
    }

    private static String shown(String text) {
        String plain = text.replaceAll("\\s+", " ").strip();
        return plain.length() > SHOWN ? plain.substring(0, SHOWN) + "…" : plain;
    }
}
