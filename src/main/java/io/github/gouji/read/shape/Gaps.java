// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.shape;

import io.github.gouji.read.shape.Header.Column;
import io.github.gouji.report.Heading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the columns whose headings are blank or not known, between others that leave just their places open. */
final class Gaps {
    /** Headings that documents add to the form. */
    private static final Set<String> OWN = Set.of("小计", "备注", "序号", "编号", "单位", "计量单位", "栏次", "行次", "代码", "说明");

    /** A longer text is no heading in other words. */
    private static final int LONGEST = 12;

    private Gaps() {}

    /**
     * Returns the columns in the gaps, 总计 being the last of the form or the first.
     *
     * @param named the columns that the header names, from left to right
     * @param form the headings in the order of the form
     */
    static Map<HeadingPair, Column> of(
            Header header, Map<HeadingPair, Column> named, List<HeadingPair> form, Predicate<Column> hasFigures) {
        List<HeadingPair> totalFirst = new ArrayList<>(form);
        totalFirst.add(0, totalFirst.remove(totalFirst.size() - 1));
        Map<HeadingPair, Column> placed = between(header, named, form, hasFigures);
        return placed.isEmpty() ? between(header, named, totalFirst, hasFigures) : placed;
    }

    private static Map<HeadingPair, Column> between(
            Header header, Map<HeadingPair, Column> named, List<HeadingPair> order, Predicate<Column> hasFigures) {
        if (named.size() * 2 <= order.size()) {
            return Map.of();
        }
        List<Integer> places = new ArrayList<>(named.size());
        int last = -1;
        for (HeadingPair key : named.keySet()) {
            int place = order.indexOf(key);
            if (place <= last) {
                return Map.of();
            }
            places.add(place);
            last = place;
        }
        Map<HeadingPair, Column> placed = new LinkedHashMap<>();
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

    /** Tells whether a column has one of the headings that documents add to the form, such as that of the numbers of rows. */
    static boolean isOwn(Column column) {
        return OWN.contains(column.text());
    }

    /** Tells whether what stands above a column may be the heading in other words. */
    private static boolean mayMean(Column column, HeadingPair key, List<HeadingPair> form) {
        Heading heading = key.column() == null ? key.row() : key.column();
        String official = heading == null ? "" : heading.title().zh();
        return !Layout.isOfForm(column, form)
                && !isOwn(column)
                && column.text().length() <= LONGEST
                && column.text().chars().anyMatch(c -> official.indexOf(c) >= 0);
    }
}
