// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import io.github.gouji.report.Edition;
import io.github.gouji.report.RequestRow;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lines of a document assigned to the rows of table 三 in one edition.
 *
 * @param edition the edition
 * @param score how well the labels fit
 * @param rows the line of each row that was found
 * @param unlabelled the rows whose figures have no label beside them
 */
record RequestAssignment(Edition edition, double score, Map<RequestRow, RequestLine> rows, Set<RequestRow> unlabelled) {

    /**
     * Returns the assignment that fits best.
     *
     * @param expected the edition that the table is of if its rows do not tell
     */
    static RequestAssignment best(List<RequestLine> lines, RequestLabels labels, Edition expected) {
        RequestAssignment best = of(expected, lines, labels);
        for (Edition edition : Edition.values()) {
            RequestAssignment other = of(edition, lines, labels);
            best = other.isBetterThan(best) ? other : best;
        }
        return best;
    }

    /** Tells whether the labels fit this edition better, or as well and it alone leaves no row without figures. */
    private boolean isBetterThan(RequestAssignment other) {
        boolean fitsAsWell = Math.abs(score - other.score) < 1e-9;
        return fitsAsWell ? isFull() && !other.isFull() : score > other.score;
    }

    private boolean isFull() {
        return rows.size() == RequestRow.of(edition).size();
    }

    /** Finds the assignment of lines to rows, in order, whose labels are most alike. */
    private static RequestAssignment of(Edition edition, List<RequestLine> lines, RequestLabels labels) {
        List<RequestRow> rows = RequestRow.of(edition);
        int n = lines.size();
        int m = rows.size();
        double[][] best = new double[n + 1][m + 1];
        double[][] likeness = new double[n][m];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                double value = likeness(lines.get(i), rows.get(j), labels);
                likeness[i][j] = value >= RequestLabels.ALIKE ? value * value : -1;
                best[i][j] = Math.max(Math.max(best[i + 1][j], best[i][j + 1]), likeness[i][j] + best[i + 1][j + 1]);
            }
        }
        Map<RequestRow, RequestLine> assigned = new EnumMap<>(RequestRow.class);
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            if (likeness[i][j] > 0 && best[i][j] == likeness[i][j] + best[i + 1][j + 1]) {
                assigned.put(rows.get(j++), lines.get(i++));
            } else if (best[i][j] == best[i][j + 1]) {
                j++;
            } else {
                i++;
            }
        }
        placeOutOfOrder(rows, assigned, lines, labels);
        Set<RequestRow> unlabelled = placeUnlabelled(rows, assigned, lines);
        return new RequestAssignment(edition, best[0][0], assigned, unlabelled);
    }

    /** Returns how well the line fits the row; a line of blanks may be the rest of a label that was cut. */
    private static double likeness(RequestLine line, RequestRow row, RequestLabels labels) {
        double likeness = labels.likeness(line.label(), row);
        return line.isBlank() ? likeness * 0.9 : likeness;
    }

    /** Places lines of the table that bear the very name of a row and stand where the form has other rows. */
    private static void placeOutOfOrder(
            List<RequestRow> form, Map<RequestRow, RequestLine> rows, List<RequestLine> lines, RequestLabels labels) {
        for (RequestLine line : lines) {
            if (line.isNamed() && !rows.containsValue(line)) {
                form.stream()
                        .filter(row -> labels.likeness(line.label(), row) == RequestLabels.EXACT)
                        .forEach(row -> rows.putIfAbsent(row, line));
            }
        }
    }

    /**
     * Places rows of figures whose labels stand elsewhere: between two rows that were found, where exactly as many rows
     * of the form are missing.
     */
    private static Set<RequestRow> placeUnlabelled(
            List<RequestRow> form, Map<RequestRow, RequestLine> rows, List<RequestLine> lines) {
        Set<RequestRow> placed = new LinkedHashSet<>();
        int from = 0;
        while (from < form.size()) {
            int to = from;
            while (to < form.size() && !rows.containsKey(form.get(to))) {
                to++;
            }
            if (from > 0 && from < to && to < form.size()) {
                RequestLine above = rows.get(form.get(from - 1));
                RequestLine below = rows.get(form.get(to));
                List<RequestLine> between = lines.stream()
                        .filter(line -> above != null && line.at() > above.at())
                        .filter(line -> below != null && line.at() < below.at())
                        .filter(line -> line.label().isEmpty() && !rows.containsValue(line))
                        .toList();
                for (int i = from; i < to && between.size() == to - from; i++) {
                    rows.put(form.get(i), between.get(i - from));
                    placed.add(form.get(i));
                }
            }
            from = to + 1;
        }
        return placed;
    }
}
