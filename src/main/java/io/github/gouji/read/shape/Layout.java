// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.shape;

import io.github.gouji.read.shape.Header.Column;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Heading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which columns of a header are those of the form, for one shape. */
public final class Layout {
    /** No columns at all. */
    public static final Layout NONE = new Layout(Map.of(), Map.of(), List.of(), false, false);

    /** Stands for a heading that names two columns, or a column that two headings name. */
    static final Column TWICE = new Column(-1, -1, List.of(), "");

    private final Map<HeadingPair, Column> columns;
    private final Map<HeadingPair, Column> byPlace;
    private final List<Column> foreign;
    private final boolean isClear;
    private final boolean isContradictory;
    private final List<HeadingPair> order;

    private Layout(
            Map<HeadingPair, Column> columns,
            Map<HeadingPair, Column> byPlace,
            List<Column> foreign,
            boolean isClear,
            boolean isContradictory) {
        this.columns = columns;
        this.byPlace = byPlace;
        this.foreign = foreign;
        this.isClear = isClear;
        this.isContradictory = isContradictory;
        this.order = inOrder(columns, byPlace);
    }

    private static List<HeadingPair> inOrder(Map<HeadingPair, Column> columns, Map<HeadingPair, Column> byPlace) {
        List<Map.Entry<HeadingPair, Column>> all = new ArrayList<>(columns.entrySet());
        all.addAll(byPlace.entrySet());
        all.sort((one, other) ->
                Integer.compare(one.getValue().first(), other.getValue().first()));
        List<HeadingPair> order = new ArrayList<>(all.size());
        all.forEach(entry -> order.add(entry.getKey()));
        return order;
    }

    /**
     * Returns the layout.
     *
     * @param hasFigures tells whether any figure stands in a column
     * @param filled returns the columns that have a figure in most rows, given the first of the form's
     */
    public static Layout of(
            Header header,
            Shape shape,
            Edition edition,
            Predicate<Column> hasFigures,
            Function<Column, Set<Integer>> filled) {
        Set<HeadingPair> form = shape.above(edition);
        Map<HeadingPair, Column> named =
                shape.isOneLine() ? Runs.of(header, shape, form) : plainly(header, shape, form);
        boolean isClear = !named.isEmpty() && !named.containsValue(TWICE);
        if (!isClear) {
            return named.isEmpty() ? NONE : new Layout(Map.of(), Map.of(), List.of(), false, isTwice(named, shape));
        }
        Map<HeadingPair, Column> byPlace = shape.isOneLine() || named.size() == form.size()
                ? Map.of()
                : Gaps.of(header, named, List.copyOf(form), hasFigures);
        Column first = named.values().iterator().next();
        List<Column> foreign = new ArrayList<>();
        boolean mayHaveMore = named.size() == form.size()
                && header.columns().stream()
                        .anyMatch(column ->
                                column.first() > first.first() && column.text().isEmpty());
        Set<Integer> mostlyFilled = mayHaveMore ? filled.apply(first) : Set.of();
        for (Column column : header.columns()) {
            boolean isBehind = column.first() > first.first();
            boolean isColumn = column.text().isEmpty()
                    ? isBehind && mostlyFilled.contains(column.first())
                    : isBehind || isInFront(column, hasFigures);
            boolean isForeign = isColumn
                    && !named.containsValue(column)
                    && !byPlace.containsValue(column)
                    && !isOfForm(column, form);
            if (isForeign) {
                foreign.add(column);
            }
        }
        return new Layout(named, byPlace, foreign, true, false);
    }

    /** Tells whether a column in front of those of the form has figures, and is neither one of other editions nor of numbers. */
    private static boolean isInFront(Column column, Predicate<Column> hasFigures) {
        return column.headings().isEmpty() && !Gaps.isOwn(column) && hasFigures.test(column);
    }

    /** Tells whether a heading names two columns; that a column has two headings is what lost spans leave. */
    private static boolean isTwice(Map<HeadingPair, Column> named, Shape shape) {
        boolean isTwice = shape.isOneLine();
        for (Map.Entry<HeadingPair, Column> one : named.entrySet()) {
            HeadingPair key = one.getKey();
            isTwice |= one.getValue().equals(TWICE) && key.row() != key.column();
        }
        return isTwice;
    }

    private static Map<HeadingPair, Column> plainly(Header header, Shape shape, Set<HeadingPair> form) {
        Map<HeadingPair, Column> named = new LinkedHashMap<>();
        for (Column column : header.comparesYears() ? List.<Column>of() : header.columns()) {
            HeadingPair only = null;
            boolean isOne = true;
            for (Heading heading : column.headings()) {
                HeadingPair key =
                        shape.columnsBeside() ? new HeadingPair(heading, null) : new HeadingPair(null, heading);
                if (form.contains(key)) {
                    isOne &= only == null || only.equals(key);
                    only = key;
                }
            }
            if (!isOne) {
                named.put(new HeadingPair(null, null), TWICE);
            } else if (only != null) {
                named.merge(only, column, (one, other) -> TWICE);
            }
        }
        return named;
    }

    /** Tells whether any heading above a column is one of the form. */
    static boolean isOfForm(Column column, Collection<HeadingPair> form) {
        for (Heading heading : column.headings()) {
            for (HeadingPair key : form) {
                if (key.row() == heading || key.column() == heading) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the columns that the header names, from left to right. */
    public Map<HeadingPair, Column> columns() {
        return columns;
    }

    /** Returns the columns whose heading the header does not name, but which stand where it belongs. */
    public Map<HeadingPair, Column> byPlace() {
        return byPlace;
    }

    /** Returns the columns with headings that the form does not have. */
    public List<Column> foreign() {
        return foreign;
    }

    /** Tells whether no column names two headings and no heading names two columns. */
    public boolean isClear() {
        return isClear;
    }

    /** Tells whether the header names a heading twice, or the figures of one line in no order that can be told. */
    public boolean isContradictory() {
        return isContradictory;
    }

    /** Returns the column of a heading, named or by its place; {@code null} if the header has none. */
    public @Nullable Column at(HeadingPair key) {
        Column column = columns.get(key);
        return column == null ? byPlace.get(key) : column;
    }

    /** Returns the headings from left to right. */
    public List<HeadingPair> order() {
        return order;
    }

    /** Returns how many headings have a column. */
    public int size() {
        return order.size();
    }

    /** Returns the leftmost column that is one of the form; {@link Integer#MAX_VALUE} if none is. */
    public int first() {
        Column first = order.isEmpty() ? null : at(order.get(0));
        return first == null ? Integer.MAX_VALUE : first.first();
    }
}
