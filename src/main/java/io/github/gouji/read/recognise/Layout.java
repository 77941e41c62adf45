// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import io.github.gouji.read.recognise.Header.Column;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Heading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a header are those of the form, for one shape.
 *
 * @param columns the columns that the header names, from left to right
 * @param byPlace columns whose heading the header does not name, but which stand where it belongs
 * @param foreign columns with headings that the form does not have
 * @param isClear whether no column names two headings and no heading names two columns
 * @param isContradictory whether the header names a heading twice, or the figures of one line in no order that can be told
 */
record Layout(
        Map<HeadingPair, Column> columns,
        Map<HeadingPair, Column> byPlace,
        List<Column> foreign,
        boolean isClear,
        boolean isContradictory) {

    static final Layout NONE = new Layout(Map.of(), Map.of(), List.of(), false, false);

    /**
     * Returns the layout.
     *
     * @param hasFigures tells whether any figure stands in a column
     */
    static Layout of(Header header, Shape shape, Edition edition, Predicate<Column> hasFigures) {
        Set<HeadingPair> form = shape.above(edition);
        Map<HeadingPair, Column> named = shape.isOneLine() ? inRuns(header, shape, form) : plainly(header, shape, form);
        boolean isClear = !named.isEmpty() && !named.containsValue(TWICE);
        if (!isClear) {
            return named.isEmpty() ? NONE : new Layout(Map.of(), Map.of(), List.of(), false, isTwice(named, shape));
        }
        Map<HeadingPair, Column> byPlace = shape.isOneLine() ? Map.of() : byPlace(header, named, form, hasFigures);
        int first = named.values().iterator().next().first();
        List<Column> foreign = header.columns().stream()
                .filter(column -> column.first() > first
                        && !column.text().isEmpty()
                        && column.headings().stream().noneMatch(heading -> isOfForm(heading, form))
                        && !named.containsValue(column)
                        && !byPlace.containsValue(column))
                .toList();
        return new Layout(named, byPlace, foreign, true, false);
    }

    /** Tells whether a heading names two columns; that a column has two headings is what lost spans leave. */
    private static boolean isTwice(Map<HeadingPair, Column> named, Shape shape) {
        return shape.isOneLine()
                || named.entrySet().stream()
                        .anyMatch(one -> one.getValue().equals(TWICE)
                                && one.getKey().row() != one.getKey().column());
    }

    /** Stands for a heading that names two columns, or a column that two headings name. */
    private static final Column TWICE = new Column(-1, -1, List.of(), "");

    private static Map<HeadingPair, Column> plainly(Header header, Shape shape, Set<HeadingPair> form) {
        Map<HeadingPair, Column> named = new LinkedHashMap<>();
        boolean ofColumns = !shape.columnsBeside();
        for (Column column : header.columns()) {
            boolean isNamed = column.headings().stream().anyMatch(heading -> isAbove(heading, shape, ofColumns));
            Heading only = column.only(
                    heading -> isAbove(heading, shape, ofColumns) && form.contains(key(heading, ofColumns)));
            if (only == null && isNamed && column.headings().stream().anyMatch(h -> form.contains(key(h, ofColumns)))) {
                named.put(new HeadingPair(null, null), TWICE);
            } else if (only != null) {
                named.merge(key(only, ofColumns), column, (one, other) -> TWICE);
            }
        }
        return named;
    }

    private static boolean isAbove(Heading heading, Shape shape, boolean ofColumns) {
        return ofColumns ? Shape.isColumn(shape.table(), heading) : Shape.isRow(shape.table(), heading);
    }

    private static HeadingPair key(Heading heading, boolean ofColumns) {
        return ofColumns ? new HeadingPair(null, heading) : new HeadingPair(heading, null);
    }

    /** Reads headings of columns that come again for each row of the form; where one comes again, the next row begins. */
    private static Map<HeadingPair, Column> inRuns(Header header, Shape shape, Set<HeadingPair> form) {
        boolean isAmbiguous = header.columns().stream()
                .anyMatch(column -> column.headings().stream()
                                .filter(heading -> Shape.isColumn(shape.table(), heading))
                                .distinct()
                                .count()
                        > 1);
        if (isAmbiguous) {
            return Map.of(new HeadingPair(null, null), TWICE);
        }
        List<Column> columns = header.columns().stream()
                .filter(column -> column.only(heading -> Shape.isColumn(shape.table(), heading)) != null)
                .toList();
        boolean isByRow = columns.stream().allMatch(column -> row(column, shape) != null);
        List<Heading> rows = form.stream().map(HeadingPair::row).distinct().toList();
        Map<HeadingPair, Column> named = new LinkedHashMap<>();
        Set<Heading> inRun = new LinkedHashSet<>();
        int run = 0;
        for (Column column : columns) {
            Heading heading = column.only(of -> Shape.isColumn(shape.table(), of));
            if (inRun.contains(heading)) {
                run++;
                inRun.clear();
            }
            Heading own = row(column, shape);
            Heading row = isByRow ? own : run < rows.size() ? rows.get(run) : null;
            boolean isElsewhere = inRun.isEmpty() && own != null && own != row;
            inRun.add(heading);
            named.merge(
                    new HeadingPair(row, heading), row == null || isElsewhere ? TWICE : column, (one, other) -> TWICE);
        }
        if (columns.size() * 2 < form.size()) {
            return Map.of();
        }
        boolean isWhole = (isByRow || named.size() == form.size()) && isAlike(named, rows);
        return isWhole ? named : Map.of(new HeadingPair(null, null), TWICE);
    }

    /** Tells whether the columns of each row of the form come in the order of the first: others come of lost spans. */
    private static boolean isAlike(Map<HeadingPair, Column> named, List<Heading> rows) {
        List<Heading> order = new ArrayList<>();
        for (Heading row : rows) {
            List<Heading> own = named.keySet().stream()
                    .filter(key -> key.row() == row)
                    .map(HeadingPair::column)
                    .toList();
            List<Heading> common = new ArrayList<>(order);
            common.retainAll(own);
            List<Heading> shared = new ArrayList<>(own);
            shared.retainAll(order);
            if (!common.equals(shared)) {
                return false;
            }
            order = own.size() > order.size() ? new ArrayList<>(own) : order;
        }
        return true;
    }

    private static @Nullable Heading row(Column column, Shape shape) {
        return column.only(heading -> Shape.isRow(shape.table(), heading));
    }

    /** Finds the columns whose headings are blank or not known, between others that leave just their places open. */
    private static Map<HeadingPair, Column> byPlace(
            Header header, Map<HeadingPair, Column> named, Set<HeadingPair> form, Predicate<Column> hasFigures) {
        List<HeadingPair> inForm = new ArrayList<>(form);
        List<HeadingPair> totalFirst = new ArrayList<>(form);
        totalFirst.add(0, totalFirst.remove(totalFirst.size() - 1));
        Map<HeadingPair, Column> placed = between(header, named, inForm, hasFigures);
        return placed.isEmpty() ? between(header, named, totalFirst, hasFigures) : placed;
    }

    private static Map<HeadingPair, Column> between(
            Header header, Map<HeadingPair, Column> named, List<HeadingPair> order, Predicate<Column> hasFigures) {
        List<Integer> places = named.keySet().stream().map(order::indexOf).toList();
        boolean isInOrder = !places.contains(-1);
        for (int i = 1; i < places.size(); i++) {
            isInOrder &= places.get(i) > places.get(i - 1);
        }
        if (!isInOrder || named.size() * 2 <= order.size()) {
            return Map.of();
        }
        Map<HeadingPair, Column> placed = new HashMap<>();
        List<Column> all = new ArrayList<>(named.values());
        for (int i = 0; i <= places.size(); i++) {
            int from = i == 0 ? 0 : places.get(i - 1) + 1;
            int to = i == places.size() ? order.size() : places.get(i);
            int left = i == 0
                    ? all.get(0).first() - (to - from) - 1
                    : all.get(i - 1).last();
            int right = i == places.size() ? header.width() : all.get(i).first();
            List<Column> open = header.columns().stream()
                    .filter(column -> column.first() > left && column.last() < right)
                    .toList();
            boolean isEdge = i == 0 || i == places.size();
            for (int k = 0; k < to - from && open.size() == to - from; k++) {
                Column column = open.get(k);
                if (column.text().isEmpty()
                        ? !isEdge && hasFigures.test(column)
                        : mayMean(column, order.get(from + k), order)) {
                    placed.put(order.get(from + k), column);
                }
            }
        }
        return placed;
    }

    private static boolean isOfForm(Heading heading, Collection<HeadingPair> form) {
        return form.stream().anyMatch(key -> key.row() == heading || key.column() == heading);
    }

    /** Tells whether what stands above a column may be the heading in other words. */
    private static boolean mayMean(Column column, HeadingPair key, Collection<HeadingPair> form) {
        Heading heading = key.column() == null ? key.row() : key.column();
        String official = heading == null ? "" : heading.title().zh();
        return column.headings().stream().noneMatch(other -> isOfForm(other, form))
                && !OWN.contains(column.text())
                && column.text().length() <= 12
                && column.text().chars().anyMatch(c -> official.indexOf(c) >= 0);
    }

    /** Headings that documents add to the form. */
    private static final Set<String> OWN = Set.of("小计", "备注", "序号", "编号", "单位", "计量单位", "栏次", "行次", "代码", "说明");

    /** Returns the column of a heading, named or by its place; {@code null} if the header has none. */
    @Nullable
    Column at(HeadingPair key) {
        Column column = columns.get(key);
        return column == null ? byPlace.get(key) : column;
    }

    /** Returns the headings from left to right. */
    List<HeadingPair> order() {
        List<Map.Entry<HeadingPair, Column>> all = new ArrayList<>(columns.entrySet());
        all.addAll(byPlace.entrySet());
        all.sort((one, other) ->
                Integer.compare(one.getValue().first(), other.getValue().first()));
        return all.stream().map(Map.Entry::getKey).toList();
    }

    int size() {
        return columns.size() + byPlace.size();
    }

    /** Returns the leftmost column that is one of the form. */
    int first() {
        int first = Integer.MAX_VALUE;
        for (HeadingPair key : order()) {
            Column column = at(key);
            first = column == null ? first : Math.min(first, column.first());
        }
        return first;
    }
}
