// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.place;

import io.github.gouji.read.lexicon.FormHeadings;
import io.github.gouji.read.shape.Header.Column;
import io.github.gouji.read.shape.HeadingPair;
import io.github.gouji.read.shape.Layout;
import io.github.gouji.read.shape.Shape;
import io.github.gouji.read.shape.Shape.Slot;
import io.github.gouji.read.text.Field;
import io.github.gouji.read.zone.FigureRow;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.Cell;
import io.github.gouji.report.DisputeResult;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Heading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts the figures of a row into the cells of its line of the form: under the headings where heading, width and count
 * agree, else in order where the row has just as many figures as the form. Where neither is sure, nowhere.
 */
final class Placing {

    /** With fewer names a header, perhaps a piece of one, says nothing against an order unless it spells them out. */
    private static final int ENOUGH = 3;

    private final FigureRow row;
    private final Slot slot;
    private final Edition edition;
    private final Layout layout;
    private final List<HeadingPair> order;

    private Placing(FigureRow row, Slot slot, Edition edition) {
        this.row = row;
        this.slot = slot;
        this.edition = edition;
        this.layout = row.zone().layout(edition);
        this.order = slot.above();
    }

    /**
     * Figures in their cells.
     *
     * @param cells each cell with what stands in it
     * @param isGuess whether nothing but the order of the form says which figure is which
     */
    record Placed(Map<Cell, Field> cells, boolean isGuess) {

        /** Tells whether a cell has no figure. */
        boolean hasBlank() {
            for (Field field : cells.values()) {
                if (field.isBlank()) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Returns the figures in their cells; {@code null} if they cannot be told. */
    static @Nullable Placed place(FigureRow row, Slot slot, Edition edition) {
        Placing placing = new Placing(row, slot, edition);
        Map<Cell, Field> below = placing.belowHeadings();
        if (below != null) {
            return new Placed(below, false);
        }
        return placing.inOrder();
    }

    /**
     * Takes what stands below each heading, if every figure stands below one, and no cell below several. Of a header that
     * has few of the form's headings the others are unread, and no columns that the form does not have.
     */
    private @Nullable Map<Cell, Field> belowHeadings() {
        boolean isOutOfOrder =
                row.zone().header().lines().size() > 1 && layout.size() == size() && !isUsual(layout.order());
        if (!layout.isClear()
                || isOutOfOrder
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
     * a part of it may be below a heading that is missing.
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
            boolean isOfOther = isWider && layout.size() < size();
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

    /** Takes the figures in order, if they are as many as the form has, and nothing speaks against it. */
    private @Nullable Placed inOrder() {
        boolean hasOwnColumns = !layout.foreign().isEmpty() && layout.size() * 2 > size();
        boolean isShort = layout.isClear() && layout.size() < size() && layout.size() * 2 > size();
        if ((layout.isContradictory() && !isProved()) || hasOwnColumns || isShort) {
            return null;
        }
        List<Field> values = row.values();
        boolean isExact = values.size() == order.size();
        if (!isExact) {
            values = row.zone().used(row);
        }
        List<HeadingPair> above = row.zone().orderAbove(edition);
        boolean isTold = layout.size() == size() || above.size() == size();
        List<HeadingPair> keys = layout.size() == size() ? layout.order() : isTold ? above : order;
        boolean spans = values.stream()
                .anyMatch(field -> field.isRepeated()
                        || field.spansDown()
                        || field.last() - field.first() != spanOf(row.values()));
        if (values.size() != order.size() || spans || !isUsual(keys) || !isTrusted(values, keys, isExact)) {
            return null;
        }
        if (contradicts(values, keys)) {
            return null;
        }
        Map<Cell, Field> cells = new LinkedHashMap<>();
        for (Cell cell : slot.cells()) {
            cells.put(cell, values.get(keys.indexOf(row.zone().shape().above(cell))));
        }
        return new Placed(cells, !isTold);
    }

    /** Tells whether headings come in the order of the form, or with the last of them first: others come of lost spans. */
    private boolean isUsual(List<HeadingPair> keys) {
        if (keys.equals(order)) {
            return true;
        }
        List<HeadingPair> lastFirst = new ArrayList<>(order);
        lastFirst.add(0, lastFirst.remove(lastFirst.size() - 1));
        return keys.equals(lastFirst) || (row.zone().shape().isOneLine() && keys.containsAll(order));
    }

    /** Returns how many columns the shape has in the edition. */
    private int size() {
        return order.size();
    }

    private static int spanOf(List<Field> values) {
        return values.isEmpty() ? 0 : values.get(0).last() - values.get(0).first();
    }

    /**
     * Tells whether a row whose cells do not lie below the headings may be read in order: others lie in the same way, or
     * no cell of it may be one that the form does not have.
     */
    private boolean isTrusted(List<Field> values, List<HeadingPair> keys, boolean isExact) {
        boolean isEdgeEmpty =
                values.get(0).isEmpty() || values.get(values.size() - 1).isEmpty();
        boolean isFull = values.stream().noneMatch(Field::isEmpty);
        if (row.zone().isUsual(row)) {
            boolean isWide = row.line().width() >= row.zone().usualWidth();
            return isExact
                    ? isWide || !(isEdgeEmpty || hasUnusedColumn(values))
                    : (isFull && row.zone().isCommon(row)) || addUp(values, keys);
        }
        if (isExact && row.isBlank()) {
            return true;
        }
        boolean isAlone = row.zone().rows().size() == 1;
        boolean isAgainstHeader = layout.isClear() && layout.size() == size();
        if (isAlone && isExact && !isAgainstHeader) {
            return isFull || !isEdgeEmpty;
        }
        return isFull && (Sums.areZero(values) || addUp(values, keys));
    }

    /** Tells whether a cell stands in a column that no row uses: a narrower row then has lost another. */
    private boolean hasUnusedColumn(List<Field> values) {
        return values.stream().anyMatch(field -> field.isEmpty() && row.zone().isUnused(field.first()));
    }

    /** Tells whether the sums prove an order that no heading of the header speaks against, though its groups are confused. */
    private boolean isProved() {
        List<Field> values =
                row.values().size() == order.size() ? row.values() : row.zone().used(row);
        if (!row.zone().shape().isOneLine()
                || values.size() != order.size()
                || !isOrderOfGroups()
                || !addUp(values, order)) {
            return false;
        }
        for (int i = 0; i < order.size(); i++) {
            Field value = values.get(i);
            Heading expected = order.get(i).column();
            for (Column column : row.zone().header().columns()) {
                Heading named = column.only(
                        heading -> FormHeadings.isColumn(row.zone().shape().table(), heading));
                if (column.covers(value) && named != null && named != expected) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Tells whether the groups that the header names, wherever they stand, come in the order of the form. */
    private boolean isOrderOfGroups() {
        List<Heading> groups =
                slot.cells().stream().<Heading>map(Cell::row).distinct().toList();
        int last = -1;
        for (Column column : row.zone().header().columns()) {
            Heading group = column.only(groups::contains);
            if (group != null && groups.indexOf(group) < last) {
                return false;
            }
            last = group == null ? last : groups.indexOf(group);
        }
        return true;
    }

    /** Tells whether the totals among the figures are the sums of the others: none then is a cell too many. */
    private boolean addUp(List<Field> values, List<HeadingPair> keys) {
        Shape shape = row.zone().shape();
        boolean hasTotals = shape.table() != FormTable.PROACTIVE && !shape.columnsBeside();
        int parts = shape.table() == FormTable.REQUESTS ? Applicant.values().length : DisputeResult.values().length;
        return hasTotals && Sums.areTotals(inForm(values, keys), parts);
    }

    /** Returns the figures in the order of the form. */
    private List<Field> inForm(List<Field> values, List<HeadingPair> keys) {
        return order.stream().map(key -> values.get(keys.indexOf(key))).toList();
    }

    /** Tells whether the figures would come to stand below headings that name others. */
    private boolean contradicts(List<Field> values, List<HeadingPair> keys) {
        if (!layout.isClear() || !row.zone().linesUp(row.line())) {
            return false;
        }
        for (int i = 0; i < keys.size(); i++) {
            Column column = layout.at(keys.get(i));
            boolean isUnderAnother = column != null
                    && !column.covers(values.get(i))
                    && layout.size() < size()
                    && (layout.size() >= ENOUGH || isSpelledOut(keys.get(i), column));
            if (isUnderAnother) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpelledOut(HeadingPair key, Column column) {
        Heading heading = key.row() == null ? key.column() : key.row();
        return heading != null && heading.titles().contains(column.text());
    }
}
