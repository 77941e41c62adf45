// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.place;

import io.github.gouji.read.lexicon.Lexicon;
import io.github.gouji.read.lexicon.Meaning;
import io.github.gouji.read.place.Placing.Placed;
import io.github.gouji.read.text.Field;
import io.github.gouji.read.text.Line;
import io.github.gouji.read.zone.FigureRow;
import io.github.gouji.read.zone.Instance;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Heading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows of table 三 of which nothing but the order of the form says which figure is which: it is said, the sums may turn
 * the order, and a header that names its columns in another one forbids it.
 */
final class GuessedOrder {

    private final Map<FigureRow, Placed> placed;
    private final List<FigureRow> guesses;
    private final Edition edition;
    private final Draft draft;

    private GuessedOrder(Map<FigureRow, Placed> placed, Edition edition, Draft draft) {
        this.placed = placed;
        this.edition = edition;
        this.draft = draft;
        this.guesses = placed.entrySet().stream()
                .filter(row -> row.getKey().zone().shape().rowsBeside())
                .filter(row ->
                        row.getValue().isGuess() && row.getValue().cells().size() == Applicant.values().length)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Settles the order of the guesses among the rows that were placed, or takes them out. */
    static void settle(
            Instance instance, Map<FigureRow, Placed> placed, Edition edition, Lexicon lexicon, Draft draft) {
        if (instance.table() != FormTable.REQUESTS) {
            return;
        }
        GuessedOrder order = new GuessedOrder(placed, edition, draft);
        if (order.guesses.isEmpty()) {
            return;
        }
        if (order.isTotalFirst()) {
            order.putTotalFirst();
        } else if (instance.zones().stream()
                .flatMap(zone -> zone.header().lines().stream())
                .anyMatch(line -> isOutOfOrder(line, lexicon))) {
            order.takeOut();
        } else {
            order.note();
        }
    }

    /** Tells whether the first column is that of totals, by the sums of most rows. */
    private boolean isTotalFirst() {
        long last =
                guesses.stream().filter(row -> Sums.isTotal(figures(row), 6)).count();
        long first =
                guesses.stream().filter(row -> Sums.isTotal(figures(row), 0)).count();
        long some = guesses.stream()
                .filter(row -> Sums.of(figures(row)).signum() != 0)
                .count();
        return first > last && first * 2 > some;
    }

    private void putTotalFirst() {
        for (FigureRow row : guesses) {
            List<Field> figures = figures(row);
            Map<Cell, Field> moved = new LinkedHashMap<>();
            placed.computeIfPresent(row, (key, before) -> {
                for (Cell cell : before.cells().keySet()) {
                    moved.put(cell, figures.get(cell.column() == Applicant.TOTAL ? 0 : moved.size() + 1));
                }
                return new Placed(moved, true);
            });
        }
        draft.note(
                "表三没有可用的表头，按各行之和取第一栏为合计，其余各栏按格式的顺序对应",
                "table 3 has no header that could be used; by the sums of the rows its first column is the total, and the"
                        + " others were taken in the order of the form",
                guesses.get(0).line().location());
    }

    /** Tells whether a row of headings names some of the form's columns in another order than the form. */
    private static boolean isOutOfOrder(Line line, Lexicon lexicon) {
        int last = -1;
        for (Field field : line.fields()) {
            Meaning meaning = lexicon.meaning(field);
            Heading heading = field.isRepeated() || !meaning.isNamed()
                    ? null
                    : meaning.columns(FormTable.REQUESTS).single();
            if (heading instanceof Applicant applicant) {
                if (applicant.ordinal() < last) {
                    return true;
                }
                last = applicant.ordinal();
            }
        }
        return false;
    }

    /** Takes the rows out in which the order matters, and tells of them. */
    private void takeOut() {
        List<FigureRow> open = guesses.stream()
                .filter(row -> !row.isBlank() && !Sums.areZero(figures(row)))
                .toList();
        List<Heading> rows = new ArrayList<>();
        for (FigureRow row : open) {
            cells(row).stream().findFirst().ifPresent(cell -> rows.add(cell.row()));
            draft.take(row.line());
            placed.remove(row);
        }
        if (!open.isEmpty()) {
            draft.notPlaced(
                    FormTable.REQUESTS,
                    rows,
                    "表三有 " + open.size() + " 行数字无法对应到各栏：表头与各栏对不齐，所写各栏的次序又与格式不同",
                    open.size()
                            + " rows of table 3 could not be placed: the header is not in line with their columns, and"
                            + " names columns in another order than the form",
                    open.get(0).line().location());
        }
    }

    /** Notes that the order is a guess, and why. */
    private void note() {
        boolean isNoneNamed = guesses.stream()
                .allMatch(row -> row.zone().layout(edition).columns().isEmpty());
        if (isNoneNamed) {
            draft.note(
                    "表三没有可用的表头，各栏按格式的顺序对应",
                    "table 3 has no header that could be used; its columns were taken in the order of the form",
                    guesses.get(0).line().location());
        } else {
            draft.note(
                    "表三的表头没有写全，各栏按格式的顺序对应",
                    "the header of table 3 does not name all columns; they were taken in the order of the form",
                    guesses.get(0).line().location());
        }
    }

    private Set<Cell> cells(FigureRow row) {
        Placed figures = placed.get(row);
        return figures == null ? Set.of() : figures.cells().keySet();
    }

    private List<Field> figures(FigureRow row) {
        Placed figures = placed.get(row);
        return figures == null ? List.of() : List.copyOf(figures.cells().values());
    }
}
