// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import io.github.gouji.read.ReadProblem.Kind;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.place.Draft;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Heading;
import io.github.gouji.report.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names what the document should have in a table that it has, and what was not found: each loss once. */
final class MissingCells {

    private final FormTable table;
    private final Edition edition;
    private final Draft draft;

    private MissingCells(FormTable table, Edition edition, Draft draft) {
        this.table = table;
        this.edition = edition;
        this.draft = draft;
    }

    /**
     * Notes the cells of a table for which nothing was found: no blanks, but not read.
     *
     * @param place where the table begins
     */
    static void note(FormTable table, Edition edition, SourceLocation place, Draft draft) {
        if (draft.lacks(table, edition)) {
            new MissingCells(table, edition, draft).note(place);
            draft.noteUnread(table, edition);
        }
    }

    private void note(SourceLocation place) {
        Map<Heading, List<Cell>> rows = by(Cell::row, Cell.of(table, edition));
        Map<Heading, SourceLocation> found = new LinkedHashMap<>();
        rows.forEach((row, cells) -> cells.stream()
                .map(draft::location)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(location -> found.put(row, location)));
        List<Cell> ofFoundRows = new ArrayList<>();
        rows.forEach((row, cells) -> {
            if (found.containsKey(row)) {
                ofFoundRows.addAll(cells);
            } else if (!draft.isTold(row)) {
                noteRow(row, place);
            }
        });
        List<Cell> single = new ArrayList<>();
        by(Cell::column, ofFoundRows).forEach((column, cells) -> {
            List<Cell> missing =
                    cells.stream().filter(cell -> draft.location(cell) == null).toList();
            if (missing.size() > 1 && missing.size() == cells.size()) {
                noteColumn(column, place);
            } else {
                single.addAll(missing);
            }
        });
        by(Cell::row, single).forEach((row, cells) -> noteCells(row, cells, found.getOrDefault(row, place)));
    }

    private static Map<Heading, List<Cell>> by(Function<Cell, Heading> heading, List<Cell> cells) {
        return cells.stream().collect(Collectors.groupingBy(heading, LinkedHashMap::new, Collectors.toList()));
    }

    private void noteRow(Heading row, SourceLocation place) {
        Wording label = row.label(edition);
        note("中没有找到“" + label.zh() + "”的数字", "the figures of \"" + label.en() + "\" were not found in ", place);
    }

    private void noteColumn(Heading column, SourceLocation place) {
        Wording label = column.label(edition);
        note("中没有找到“" + label.zh() + "”一栏", "the column \"" + label.en() + "\" was not found in ", place);
    }

    private void noteCells(Heading row, List<Cell> cells, SourceLocation place) {
        Wording label = row.label(edition);
        note(
                "“" + label.zh() + "”中没有找到" + names(cells, "“", "”", "、").zh() + "的数字",
                "no figure for " + names(cells, "\"", "\"", ", ").en() + " of \"" + label.en() + "\" was found in ",
                place);
    }

    private Wording names(List<Cell> cells, String before, String after, String between) {
        return new Wording(
                cells.stream()
                        .map(cell -> before + cell.column().label(edition).zh() + after)
                        .collect(Collectors.joining(between)),
                cells.stream()
                        .map(cell -> before + cell.column().label(edition).en() + after)
                        .collect(Collectors.joining(between)));
    }

    private void note(String zh, String en, SourceLocation place) {
        Wording name = table.shortLabel();
        draft.note(Kind.NOT_FOUND, name.zh() + zh, en + name.en(), place);
    }
}
