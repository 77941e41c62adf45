// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import io.github.gouji.read.ReadProblem.Kind;
import io.github.gouji.read.lexicon.Lexicon;
import io.github.gouji.read.lexicon.Meaning;
import io.github.gouji.read.lexicon.Names;
import io.github.gouji.read.narrative.Chapters;
import io.github.gouji.read.place.Draft;
import io.github.gouji.read.text.Field;
import io.github.gouji.read.text.Line;
import io.github.gouji.read.zone.Instance;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells of what the document has and the report as read has not: cells, rows and whole tables. */
final class Losses {

    /** A table with fewer figures is none of the form. */
    private static final int FIGURES_OF_A_TABLE = 5;

    private final List<Line> lines;
    private final Chapters chapters;
    private final Lexicon lexicon;
    private final Draft draft;

    Losses(List<Line> lines, Chapters chapters, Lexicon lexicon, Draft draft) {
        this.lines = lines;
        this.chapters = chapters;
        this.lexicon = lexicon;
        this.draft = draft;
    }

    /** Tells of everything that is lost, once. */
    void tell(
            Map<FormTable, Edition> editions,
            Map<FormTable, Instance> tables,
            Candidates candidates,
            Edition expected) {
        RowsInText.tell(lines, chapters, lexicon, draft);
        Line unknown = unknownTable();
        tellRows(tables);
        draft.notPlaced().forEach((line, table) -> HalfRows.note(table, line, lines, lexicon, draft));
        for (FormTable table : FormTable.values()) {
            Line trace = candidates.trace(table);
            Edition edition = editions.get(table);
            if (edition != null) {
                Instance instance = tables.get(table);
                Line place = instance == null
                        ? trace
                        : instance.zones().get(0).zone().first();
                MissingCells.note(table, edition, place == null ? lines.get(0).location() : place.location(), draft);
            } else {
                Line place = trace == null ? chapters.headingOfFigures(table) : trace;
                place = place == null ? remains(table) : place;
                Line heading = chapters.heading(table);
                if (place == null && unknown == null && heading != null && !draft.isSeen(table)) {
                    noteTable(table, heading);
                } else {
                    tellTable(table, place, unknown, expected);
                }
            }
        }
    }

    /** Returns a line with what stands above a part of the table, of which nothing else may be left; {@code null} if none is. */
    private @Nullable Line remains(FormTable table) {
        for (Line line : lines) {
            if (!chapters.isNarrative(line.at()) && Names.isAbove(table, line.text())) {
                return line;
            }
        }
        return null;
    }

    /**
     * Tells of a table that was not recognised, if it seems to be there.
     *
     * @param place where it seems to stand; {@code null} if nothing looks like it
     * @param unknown a table of figures that is none that was recognised, and so may be this one; {@code null} if none is
     */
    private void tellTable(FormTable table, @Nullable Line place, @Nullable Line unknown, Edition expected) {
        if (place != null && !draft.isSeen(table)) {
            noteTable(table, place);
        } else if (unknown != null && !draft.isSeen(table)) {
            draft.note(
                    Kind.NOT_FOUND,
                    "没有找到" + table.shortLabel().zh() + "，这里的表格没有认出，可能就是它",
                    table.shortLabel().en() + " was not found; the table here was not recognised and may be it",
                    unknown.location());
        }
        if (place != null || unknown != null || draft.isSeen(table)) {
            draft.noteUnread(table, expected);
        }
    }

    private void noteTable(FormTable table, Line place) {
        draft.note(
                Kind.NOT_FOUND,
                "这里应是“" + table.label().zh() + "”，但没有认出" + table.shortLabel().zh() + "的数字",
                table.label().en() + ", seems to stand here, but no figures of "
                        + table.shortLabel().en() + " were recognised in it",
                place.location());
    }

    /** Returns the first line of a table of figures of which nothing was taken; {@code null} if there is none. */
    private @Nullable Line unknownTable() {
        for (List<Line> grid : Line.tables(lines)) {
            int figures = grid.stream().mapToInt(Line::numbers).sum();
            if (figures >= FIGURES_OF_A_TABLE && grid.stream().noneMatch(draft::isTaken)) {
                return grid.get(0);
            }
        }
        return null;
    }

    /**
     * Tells of rows of figures that nothing took: in a table of which others were read, in the chapter of a table, or
     * with the label of a row of the form.
     */
    private void tellRows(Map<FormTable, Instance> tables) {
        Map<Integer, FormTable> ofGrids = new LinkedHashMap<>();
        tables.forEach((table, instance) ->
                instance.zones().forEach(zone -> ofGrids.put(zone.zone().grid(), table)));
        int begun = -1;
        for (Line line : lines) {
            begun = draft.isTaken(line) ? line.grid() : begun;
            if (!line.isRow() || draft.isTaken(line) || !hasFigures(line)) {
                continue;
            }
            boolean isAboveFigures = begun != line.grid() && line.countsColumns();
            if (isAboveFigures) {
                continue;
            }
            FormTable chapter = chapters.tableAt(line.at());
            FormTable table = ofGrids.getOrDefault(line.grid(), chapter == null ? ofRow(line) : chapter);
            boolean isOfForm = ofGrids.containsKey(line.grid()) || !chapters.isNarrative(line.at());
            if (table != null && isOfForm) {
                tellRow(table, line);
            }
        }
    }

    /** Tells whether a figure stands in the row, or several do in one cell. */
    private static boolean hasFigures(Line row) {
        return row.numbers() > 0 || row.fields().stream().anyMatch(Field::holdsSeveral);
    }

    private void tellRow(FormTable table, Line line) {
        Field label = line.fields().stream()
                .filter(field -> field.isText() && !field.holdsSeveral())
                .findFirst()
                .orElse(null);
        if (table == FormTable.PROACTIVE
                && label != null
                && lexicon.meaning(label).isEmpty()) {
            draft.take(line);
            String text = label.cell().text().strip();
            draft.note(
                    "表二中的“" + text + "”一行不在格式之内，没有读取",
                    "the row \"" + text + "\" of table 2 is not in the form and was left out",
                    line.location());
            HalfRows.note(table, line, lines, lexicon, draft);
        } else {
            draft.notPlaced(table, List.of(), line);
        }
    }

    /** Returns the table of whose rows the line bears a name; {@code null} if of none. */
    private @Nullable FormTable ofRow(Line line) {
        for (Field field : line.fields()) {
            Meaning meaning = lexicon.meaning(field);
            if (field.isText() && meaning.isExact() && meaning.hasRow(FormTable.REQUESTS)) {
                return line.numbers() > 2 ? FormTable.REQUESTS : null;
            }
        }
        return null;
    }
}
