// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.place;

import io.github.gouji.read.shape.Header.Column;
import io.github.gouji.read.shape.HeadingPair;
import io.github.gouji.read.shape.Layout;
import io.github.gouji.read.shape.Shape.Slot;
import io.github.gouji.read.text.Field;
import io.github.gouji.read.zone.FigureRow;
import io.github.gouji.report.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the figures of a row from below the headings of its header, where heading, width and count agree: one below each
 * heading, and nothing beside them that may be a figure of the form.
 */
final class BelowHeadings {

    private final FigureRow row;
    private final Slot slot;
    private final Layout layout;
    private final List<HeadingPair> order;

    private BelowHeadings(FigureRow row, Slot slot, Layout layout) {
        this.row = row;
        this.slot = slot;
        this.layout = layout;
        this.order = slot.above();
    }

    /** Returns what stands below the headings; {@code null} if it cannot be told. */
    static @Nullable Map<Cell, Field> of(FigureRow row, Slot slot, Layout layout) {
        return new BelowHeadings(row, slot, layout).find();
    }

    /**
     * Takes what stands below each heading, if every figure stands below one, and no cell below several. Of a header that
     * has few of the form's headings the others are unread, and no columns that the form does not have. Where only spaces part
     * the cells, blank ones leave no trace, so that there must be as many as the form has.
     */
    private @Nullable Map<Cell, Field> find() {
        boolean isOutOfOrder = row.zone().header().lines().size() > 1
                && layout.size() == size()
                && !row.zone().shape().isUsual(layout.order(), order);
        boolean lacksCells = row.line().isLoose() && row.values().size() != size();
        if (!layout.isClear()
                || isOutOfOrder
                || lacksCells
                || row.zone().isNarrow()
                || !row.zone().linesUp(row.line())) {
            return null;
        }
        int first = layout.first();
        boolean labelIntrudes = !row.values().isEmpty() && row.values().get(0).first() > first;
        if (labelIntrudes || row.values().isEmpty()) {
            return null;
        }
        Map<Cell, Field> cells = new LinkedHashMap<>();
        List<Field> rest = new ArrayList<>(row.values());
        for (int i = 0; i < order.size(); i++) {
            Column column = layout.at(order.get(i));
            Field figure = column == null ? null : below(column, rest);
            if (column != null && figure == null) {
                return null;
            }
            if (figure != null) {
                cells.put(slot.cells().get(i), figure);
            }
        }
        boolean isOfForm = layout.size() * 2 > size();
        boolean nothingElse = true;
        for (Field field : rest) {
            nothingElse &= isSpare(field) || (isOfForm && isForeign(field));
        }
        return nothingElse && !cells.isEmpty() ? cells : null;
    }

    /**
     * Takes out what stands below a column: the only cell with text, else the first; null if there is none, or several, or if
     * a part of it may be below a heading that is missing, or may be that of a column that the form does not have.
     */
    private @Nullable Field below(Column column, List<Field> rest) {
        Field found = null;
        for (int i = 0; i < rest.size(); i++) {
            Field field = rest.get(i);
            if (!column.covers(field)) {
                continue;
            }
            boolean isOver = field.isRepeated() || field.spansDown() || coversAnother(field, column);
            boolean isWider = field.first() < column.first() || field.last() > column.last();
            boolean isOfOther = isWider && (layout.size() < size() || isAlsoOfForeign(field));
            if (isOver || isOfOther || (found != null && !isSameCell(found, field))) {
                return null;
            }
            found = found == null || found.isEmpty() ? field : found;
            rest.remove(i--);
        }
        return found;
    }

    /** Tells whether two cells below one heading are no figures of two: both are empty, or one is and is so in all rows. */
    private boolean isSameCell(Field one, Field other) {
        if (one.isEmpty() && other.isEmpty()) {
            return true;
        }
        Field empty = one.isEmpty() ? one : other;
        return empty.isEmpty() && layout.size() == size() && row.zone().isUnused(empty.first());
    }

    private boolean coversAnother(Field field, Column column) {
        if (field.first() >= column.first() && field.last() <= column.last()) {
            return false;
        }
        for (HeadingPair key : order) {
            Column other = layout.at(key);
            if (other != null && !other.equals(column) && other.covers(field)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a cell is blank that stands below no heading, and not in the column of a heading that is missing. */
    private boolean isSpare(Field field) {
        return field.isBlank() && (layout.size() == size() || row.zone().isUnused(field.first()) || isForeign(field));
    }

    private boolean isForeign(Field field) {
        return layout.foreign().stream().anyMatch(column -> column.covers(field));
    }

    /** Tells whether a part of a cell stands in a column that the form does not have, and in which some row has a figure. */
    private boolean isAlsoOfForeign(Field field) {
        return layout.foreign().stream()
                .filter(column -> column.covers(field))
                .anyMatch(column -> row.zone().zone().body().stream()
                        .flatMap(line -> line.fields().stream())
                        .anyMatch(other ->
                                other.isFigure() && other.first() >= column.first() && other.last() <= column.last()));
    }

    /** Returns how many columns the shape has in the edition. */
    private int size() {
        return order.size();
    }
}
