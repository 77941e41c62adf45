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

        /** Tells whether several figures stand in one cell: those of the row that are blank may be among them. */
        boolean holdsSeveral() {
            for (Field field : cells.values()) {
                if (field.holdsSeveral()) {
                    return true;
                }
            }
            return false;
        }

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
        Layout layout = row.zone().layout(edition);
        if (CutGroups.areIn(row, slot, layout)) {
            return null;
        }
        Map<Cell, Field> below = BelowHeadings.of(row, slot, layout);
        return below != null ? new Placed(below, false) : new Placing(row, slot, edition).inOrder();
    }

    /** Takes the figures in order, if they are as many as the form has, and nothing speaks against it. */
    private @Nullable Placed inOrder() {
        boolean hasOwnColumns = !layout.foreign().isEmpty() && layout.size() * 2 > size();
        boolean isShort = layout.isClear() && layout.size() < size() && layout.size() * 2 > size();
        boolean isOfYears = row.zone().header().comparesYears();
        boolean isOpen = hasOwnColumns || isShort || isOfYears || row.zone().goesOnWithForeign(edition);
        if (isOpen || (layout.isContradictory() && !isProved())) {
            return null;
        }
        List<Field> values = values();
        boolean isExact = row.values().size() == order.size();
        List<HeadingPair> above = row.zone().orderAbove(edition);
        boolean isTold = layout.size() == size() || above.size() == size();
        List<HeadingPair> keys = layout.size() == size() ? layout.order() : isTold ? above : order;
        boolean spans = values.stream()
                .anyMatch(field -> field.isRepeated()
                        || field.spansDown()
                        || field.last() - field.first() != spanOf(row.values()));
        if (values.size() != order.size()
                || spans
                || !row.zone().shape().isUsual(keys, order)
                || !isTrusted(values, keys, isExact)) {
            return null;
        }
        if (contradicts(values, keys) || (!isExact && isBesideHeadings(values, keys))) {
            return null;
        }
        Map<Cell, Field> cells = new LinkedHashMap<>();
        for (Cell cell : slot.cells()) {
            cells.put(cell, values.get(keys.indexOf(row.zone().shape().above(cell))));
        }
        return new Placed(cells, !isTold);
    }

    /** Returns the cells behind the label; those in columns that are used if they are more or fewer than the form has. */
    private List<Field> values() {
        return row.values().size() == order.size() ? row.values() : row.zone().used(row);
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
        boolean isNumbered = !row.zone().header().isEmpty()
                && !row.zone().linesUp(row.line())
                && row.zone().numbersRows(values.get(0).first());
        if (isNumbered) {
            return false;
        }
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

    /**
     * Tells whether the order is sure though the groups of the header are confused: the sums prove it, and no heading speaks
     * against it, or the header reads as that of the form, whose spans were lost.
     */
    private boolean isProved() {
        List<Field> values = values();
        if (!row.zone().shape().isOneLine() || values.size() != order.size()) {
            return false;
        }
        return HeaderOrder.isThatOf(slot, row.zone().header())
                || (isOrderOfGroups() && addUp(values, order) && !areBelowOthers(values));
    }

    /** Tells whether one of the figures of a whole line, in the order of the form, stands below another result than its own. */
    private boolean areBelowOthers(List<Field> values) {
        for (int i = 0; i < order.size(); i++) {
            Field value = values.get(i);
            Heading expected = order.get(i).column();
            for (Column column : row.zone().header().columns()) {
                Heading named = column.only(
                        heading -> FormHeadings.isColumn(row.zone().shape().table(), heading));
                if (column.covers(value) && named != null && named != expected) {
                    return true;
                }
            }
        }
        return false;
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
        boolean isLinedUp = row.zone().linesUp(row.line());
        boolean isOutOfOrder = !(isLinedUp && layout.isClear())
                && !HeaderOrder.isOfForm(slot, row.zone().header(), row.zone().shape());
        if (isOutOfOrder) {
            return true;
        }
        if (!isLinedUp) {
            return false;
        }
        boolean isLineOfFewNames = row.zone().shape().isOneLine() && layout == Layout.NONE;
        if (values.stream().anyMatch(this::isBelowOtherEdition)
                || (isLineOfFewNames && (!isOrderOfGroups() || areBelowOthers(values)))) {
            return true;
        }
        for (int i = 0; i < keys.size() && layout.isClear(); i++) {
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

    /**
     * Tells whether the figures, blank cells left out, stand beside the headings of a whole header, and no sum proves them.
     * Those of a row whose merged labels were dropped have moved to the left, none apart from the next.
     */
    private boolean isBesideHeadings(List<Field> values, List<HeadingPair> keys) {
        boolean isWhole =
                layout.isClear() && layout.size() == size() && row.zone().linesUp(row.line());
        if (!isWhole || Sums.areZero(values) || addUp(values, keys)) {
            return false;
        }
        boolean isInOnePiece =
                values.get(values.size() - 1).last() - values.get(0).first() < values.size();
        if (isInOnePiece && values.get(0).first() < layout.first()) {
            return false;
        }
        for (int i = 0; i < keys.size(); i++) {
            Column column = layout.at(keys.get(i));
            if (column != null && !column.covers(values.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a figure stands below a heading that other editions have and this one has not: labels decide. */
    private boolean isBelowOtherEdition(Field value) {
        FormTable table = row.zone().shape().table();
        for (Column column : row.zone().header().columns()) {
            List<Heading> headings = column.headings().stream()
                    .filter(heading -> FormHeadings.isColumn(table, heading))
                    .toList();
            boolean isOther = !headings.isEmpty() && headings.stream().noneMatch(heading -> heading.existsIn(edition));
            if (isOther && column.covers(value)) {
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
