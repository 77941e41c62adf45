// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.place;

import io.github.gouji.read.lexicon.Lexicon;
import io.github.gouji.read.place.Alignment.How;
import io.github.gouji.read.place.Placing.Placed;
import io.github.gouji.read.shape.Header.Column;
import io.github.gouji.read.shape.HeadingPair;
import io.github.gouji.read.shape.Layout;
import io.github.gouji.read.shape.Shape.Slot;
import io.github.gouji.read.text.Field;
import io.github.gouji.read.text.Line;
import io.github.gouji.read.text.Units;
import io.github.gouji.read.zone.FigureRow;
import io.github.gouji.read.zone.Instance;
import io.github.gouji.read.zone.ShapedZone;
import io.github.gouji.report.Cell;
import io.github.gouji.report.DisputeGroup;
import io.github.gouji.report.DisputeResult;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Heading;
import io.github.gouji.report.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one table of the form, as it stands in a document, into the draft. Not thread-safe: one reading owns it. */
public final class TableReader {

    private final Instance instance;
    private final Edition edition;
    private final Draft draft;
    private final FormTable table;
    private final Map<FigureRow, Placed> placed = new LinkedHashMap<>();
    private final Map<FigureRow, Slot> unplaced = new LinkedHashMap<>();
    private final InferredRows inferred;

    /** Prepares to read a table as one of an edition. */
    public TableReader(Instance instance, Edition edition, Draft draft) {
        this.instance = instance;
        this.edition = edition;
        this.draft = draft;
        this.table = instance.table();
        this.inferred = new InferredRows(table, edition, draft);
    }

    /** Reads all rows that can be told. */
    public void read(Lexicon lexicon) {
        List<FigureRow> rows = new ArrayList<>(instance.rows(lexicon));
        rows.removeIf(row -> row.line().countsColumns() && row.meaning().isEmpty() && !isLast(row));
        Alignment alignment = Alignment.of(rows, edition);
        alignment.contested().forEach((slot, claims) -> claims.forEach(row -> notPlaced(slot, row)));
        noteCopies(alignment.copies());
        Map<FigureRow, Slot> assigned = alignment.assigned();
        assigned.forEach((row, slot) -> {
            Placed figures = Placing.place(row, slot, edition);
            boolean isDoubtful = row.line().isLoose()
                    && !row.zone().shape().isOneLine()
                    && !row.meaning().isExact();
            if (figures == null || isDoubtful) {
                unplaced.put(row, slot);
            } else {
                placed.put(row, figures);
                note(alignment.how(row), row, slot);
            }
        });
        Stream.of(NarrowRows.lackingOneOfSeveral(placed), BrokenFigures.in(placed))
                .flatMap(List::stream)
                .distinct()
                .forEach(row -> {
                    placed.remove(row);
                    unplaced.put(row, assigned.get(row));
                });
        GuessedOrder.settle(instance, placed, edition, lexicon, draft);
        noteOrderOfGroups();
        inferred.infer(placed, unplaced);
        notePlaces();
        OddRows.tell(placed, draft);
        NarrowRows.tell(placed, draft);
        Beside.tell(placed, draft);
        placed.forEach((row, figures) ->
                figures.cells().forEach((cell, field) -> draft.put(cell, field, unit(row, cell))));
        placed.forEach((row, figures) -> draft.take(row.line(), figures.cells()));
        List<FigureRow> inOrder = new ArrayList<>(placed.keySet());
        noteUnreadBlanks(inOrder);
        Collections.reverse(inOrder);
        noteUnreadBlanks(inOrder);
        tellUnplaced();
    }

    /**
     * Where several figures stand in one cell, those of other cells of its row may be among them, and those of rows beside it
     * that have none.
     */
    private void noteUnreadBlanks(List<FigureRow> rows) {
        boolean mayLieBefore = false;
        for (FigureRow row : rows) {
            Placed figures = placed.get(row);
            mayLieBefore = (figures != null && figures.holdsSeveral()) || (mayLieBefore && row.isEmpty());
            if (mayLieBefore) {
                draft.noteUnreadEmpty(row.line());
            }
        }
    }

    /** Notes rows that are there again with the same figures, as on a page that shows a table twice: nothing is lost. */
    private void noteCopies(List<FigureRow> copies) {
        copies.forEach(row -> draft.take(row.line()));
        List<FigureRow> filled =
                copies.stream().filter(row -> row.line().numbers() > 0).toList();
        if (!filled.isEmpty()) {
            FigureRow first = filled.get(0);
            String rows = filled.size() == 1
                    ? "“" + first.label() + "”一行"
                    : "从“" + first.label() + "”起有 " + filled.size() + " 行";
            draft.note(
                    table.shortLabel().zh() + "中" + rows + "又出现一次，数字相同，只读取一次",
                    "rows of " + table.shortLabel().en() + " are there again with the same figures, the first of "
                            + filled.size() + " here, and were read once",
                    first.line().location());
        }
    }

    /** Tells whether no row of its zone follows: numbers that count columns stand above figures. */
    private static boolean isLast(FigureRow row) {
        List<Line> body = row.zone().zone().body();
        return body.get(body.size() - 1) == row.line();
    }

    private void notPlaced(Slot slot, FigureRow row) {
        if (row.line().numbers() == 0) {
            return;
        }
        draft.notPlaced(table, headings(slot), row.line(), inferred.possibilities(row));
    }

    private static List<Heading> headings(Slot slot) {
        return slot.cells().stream().<Heading>map(Cell::row).distinct().toList();
    }

    private void note(@Nullable How how, FigureRow row, Slot slot) {
        HeadingPair beside = slot.beside();
        Heading heading = beside.row() == null ? beside.column() : beside.row();
        if (how == null || heading == null) {
            return;
        }
        Wording label = heading.label(edition);
        if (how == How.ALIKE) {
            draft.note(
                    "标签“" + row.label() + "”与“" + label.zh() + "”不完全一样，按这一行读取",
                    "the label \"" + row.label() + "\" was taken for that of row \"" + label.en() + "\"",
                    row.line().location());
        } else {
            draft.note(
                    "“" + label.zh() + "”一行数字旁没有标签，按前后行的顺序对应",
                    "the figures of row \"" + label.en()
                            + "\" have no label beside them and were placed by the rows around them",
                    row.line().location());
        }
    }

    /**
     * Notes that the header names some groups of table 4 and not all, or neither groups nor each of their results, so that the
     * others were told by their order.
     */
    private void noteOrderOfGroups() {
        for (FigureRow row : table == FormTable.DISPUTES ? placed.keySet() : Set.<FigureRow>of()) {
            long named = Stream.of(DisputeGroup.values())
                    .filter(group -> row.zone().header().columns().stream()
                            .anyMatch(column -> column.headings().contains(group)))
                    .count();
            boolean isEachResultNamed = row.zone().header().named(table, true)
                    == DisputeGroup.values().length * DisputeResult.values().length;
            boolean isPartly = named < DisputeGroup.values().length && (named > 0 || !isEachResultNamed);
            if (row.zone().shape().isOneLine() && isPartly && !row.isBlank()) {
                draft.note(
                        "表四的表头没有写全，各栏按格式的顺序对应",
                        "the header of table 4 does not name all groups; they were taken in the order of the form",
                        row.line().location());
            }
        }
    }

    /** Notes the headings that were told by their places, and the columns that the form does not have. */
    private void notePlaces() {
        Set<ShapedZone> zones = new HashSet<>();
        for (FigureRow row : placed.keySet()) {
            ShapedZone zone = row.zone();
            Layout layout = zone.layout(edition);
            if (!zones.add(zone)) {
                continue;
            }
            Line place = zone.header().isEmpty()
                    ? row.line()
                    : zone.header().lines().get(zone.header().lines().size() - 1);
            layout.byPlace()
                    .forEach((key, column) -> Stream.of(key.row(), key.column()).forEach(heading -> {
                        if (heading != null) {
                            draft.note(
                                    "表头“" + column.text() + "”按位置视为“"
                                            + heading.label(edition).zh() + "”一栏",
                                    "the heading \"" + column.text() + "\" was taken for \""
                                            + heading.label(edition).en() + "\" by its place",
                                    place.location());
                        }
                    }));
            layout.foreign().stream()
                    .filter(column -> layout.size() > 2 && zone.zone().hasFigures(column))
                    .forEach(column -> noteForeign(column, place));
        }
    }

    private void noteForeign(Column column, Line place) {
        if (column.text().isEmpty()) {
            draft.note(
                    "一栏数字上面没有标题，不在格式之内，没有读取",
                    "a column of figures has no heading; it is not in the form and was left out",
                    place.location());
        } else {
            draft.note(
                    "“" + column.text() + "”一栏不在格式之内，没有读取",
                    "the column \"" + column.text() + "\" is not in the form and was left out",
                    place.location());
        }
    }

    /** Returns the unit that the label or the heading states; both where they state two, of which no figure is. */
    private String unit(FigureRow row, Cell cell) {
        if (!cell.isAmount()) {
            return "";
        }
        String unit = Units.in(row.line().text());
        for (Line line : row.zone().header().lines()) {
            for (Field field : line.fields()) {
                boolean isAbove = row.line().fields().stream()
                        .anyMatch(own -> own.first() <= field.last() && own.last() >= field.first());
                String above = isAbove ? Units.in(field.cell().text()) : "";
                boolean isOther = !above.isEmpty() && !above.equals(unit);
                unit = isOther ? (unit.isEmpty() ? above : unit + "/" + above) : unit;
            }
        }
        return unit;
    }

    /** Tells of rows whose figures fit no columns: of each, or where most are so, of all at once. */
    private void tellUnplaced() {
        Collection<Slot> slots = unplaced.values();
        boolean isWholeTable = slots.size() > 2 && slots.size() > placed.size();
        if (isWholeTable) {
            List<Heading> rows =
                    slots.stream().flatMap(slot -> headings(slot).stream()).toList();
            unplaced.keySet().forEach(row -> draft.take(row.line()));
            draft.notPlaced(
                    table,
                    rows,
                    table.shortLabel().zh() + "有 " + slots.size() + " 行数字无法对应到各栏：单元格的个数与格式的各栏不符",
                    slots.size() + " rows of " + table.shortLabel().en()
                            + " could not be placed: their cells do not fit the columns of the form",
                    unplaced.keySet().iterator().next().line().location());
        } else {
            unplaced.forEach((row, slot) -> notPlaced(slot, row));
        }
    }
}
