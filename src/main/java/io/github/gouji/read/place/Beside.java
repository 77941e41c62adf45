// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.place;

import io.github.gouji.read.ReadProblem.Kind;
import io.github.gouji.read.place.Placing.Placed;
import io.github.gouji.read.text.Field;
import io.github.gouji.read.zone.FigureRow;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Tells of what a row has beside the figures that were taken from it: a number at the end of its label or in front of it
 * where a cell of the row is blank, which may be the figure of that; a blank cell that no other row has.
 */
final class Beside {

    private final Set<FigureRow> rows;
    private final Draft draft;

    private Beside(Set<FigureRow> rows, Draft draft) {
        this.rows = rows;
        this.draft = draft;
    }

    static void tell(Map<FigureRow, Placed> placed, Draft draft) {
        Beside beside = new Beside(placed.keySet(), draft);
        placed.forEach(beside::look);
    }

    private void look(FigureRow row, Placed placed) {
        Collection<Field> figures = placed.cells().values();
        if (placed.hasBlank()) {
            for (Field field : row.line().fields()) {
                boolean isOwn = !figures.contains(field) && !field.isRepeated();
                if (isOwn && field.isText() && field.endsInFigure()) {
                    noteLabel(row, field);
                } else if (isOwn && field.isFigure() && isInFront(field, row) && !isNumbering(field)) {
                    noteNumber(row, field);
                }
            }
        }
        if (hasOddBlank(row, figures)) {
            draft.note(
                    "“" + row.label() + "”一行比其他行多出一个空白单元格，已略去，请核对",
                    "the row \"" + row.label()
                            + "\" has a blank cell that no other row has; it was left out: see whether"
                            + " its figures stand where they belong",
                    row.line().location());
        }
    }

    private void noteLabel(FigureRow row, Field label) {
        String text = label.cell().text().strip();
        draft.note(
                Kind.NOT_PLACED,
                "标签“" + text + "”末尾的数字没有读取，这一行有空白",
                "the number at the end of the label \"" + text + "\" was not read, and its row has a blank",
                row.line().location());
    }

    private void noteNumber(FigureRow row, Field number) {
        String text = number.cell().text().strip();
        draft.note(
                Kind.NOT_PLACED,
                "“" + row.label() + "”前面的数字 " + text + " 没有读取，这一行有空白",
                "the number " + text + " in front of \"" + row.label() + "\" was not read, and its row has a blank",
                row.line().location());
    }

    private static boolean isInFront(Field field, FigureRow row) {
        return !row.values().isEmpty() && field.first() < row.values().get(0).first();
    }

    /** Tells whether most rows have a number at the same place: then they are numbered, or it is a column of its own. */
    private boolean isNumbering(Field field) {
        long others = rows.stream()
                .flatMap(row -> row.line().fields().stream().filter(other -> isInFront(other, row)))
                .filter(other -> other != field && other.first() == field.first() && other.isFigure())
                .count();
        return others > 0 && (others + 1) * 2 >= rows.size();
    }

    private static boolean hasOddBlank(FigureRow row, Collection<Field> figures) {
        if (row.values().size() == figures.size()
                || row.zone().rows().size() == 1
                || row.zone().isUsual(row)) {
            return false;
        }
        boolean isWide = row.line().width() > row.zone().usualWidth();
        int first = figures.stream().mapToInt(Field::first).min().orElse(0);
        int last = figures.stream().mapToInt(Field::last).max().orElse(0);
        return row.values().stream()
                .anyMatch(field -> field.isEmpty()
                        && !figures.contains(field)
                        && (isWide || (field.first() > first && field.last() < last))
                        && row.zone().layout().foreign().stream().noneMatch(column -> column.covers(field)));
    }
}
