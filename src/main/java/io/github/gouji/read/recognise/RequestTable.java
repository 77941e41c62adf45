// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.text.Line;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.RequestRow;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds table 三: rows by their labels in the order of the form, columns by the header. */
final class RequestTable {

    private final List<Line> lines;
    private final RequestLabels labels = new RequestLabels();
    private final RequestLines found;
    private final Edition expected;

    /** The lines from the first row of the table to its last; empty if there is no such table. */
    private int first = -1;

    private int last = -1;

    /**
     * Looks at all lines.
     *
     * @param expected the edition that the table is of if its rows do not tell
     */
    RequestTable(List<Line> lines, Edition expected) {
        this.lines = lines;
        this.expected = expected;
        this.found = new RequestLines(lines, labels);
    }

    /** Reads the table into the draft, and returns its edition; null if the document does not have it. */
    @Nullable
    Edition readInto(Draft draft) {
        RequestAssignment best = RequestAssignment.best(found.found(), labels, expected);
        if (best.rows().size() < 3 && best.rows().values().stream().noneMatch(this::isSure)) {
            return null;
        }
        first = best.rows().values().stream().mapToInt(RequestLine::at).min().orElse(-1);
        last = best.rows().values().stream().mapToInt(RequestLine::at).max().orElse(-1);
        Map<RequestRow, RequestLine> rows = withTotalsPlaced(best.rows(), draft);
        best.unlabelled().forEach(row -> noteUnlabelled(row, rows.get(row), draft));
        put(rows, draft);
        reportTheRest(rows, draft);
        return best.edition();
    }

    /** Returns the first line of the table, of figures that look like it, or its headings; null if there are none. */
    @Nullable
    Line trace() {
        return first >= 0 ? lines.get(first) : found.trace();
    }

    int firstLine() {
        return first;
    }

    int lastLine() {
        return last;
    }

    /** Tells whether a row is one of table 三 even if it stands alone: the header above it says so, or its label. */
    private boolean isSure(RequestLine candidate) {
        return candidate.isNamed() || isOfTheForm(candidate);
    }

    /** Tells whether a row is one of the form wherever it stands, with all its figures. */
    private boolean isOfTheForm(RequestLine candidate) {
        return candidate.label().length() >= 4
                && labels.likeness(candidate.label()) >= RequestLabels.CUT
                && candidate.values().size() == RequestColumns.COUNT
                && lines.get(candidate.at()).hasDigits();
    }

    private void noteUnlabelled(RequestRow row, @Nullable RequestLine candidate, Draft draft) {
        if (candidate == null) {
            return;
        }
        draft.note(
                ReadProblem.Kind.INTERPRETED,
                "“" + row.label().zh() + "”一行数字旁没有标签，按前后行的顺序对应",
                "the figures of row \"" + row.label().en()
                        + "\" have no label beside them and were placed by the rows around them",
                lines.get(candidate.at()).location());
    }

    /** Takes the first column for 总计 where nothing but the sums of the rows says which column it is. */
    private Map<RequestRow, RequestLine> withTotalsPlaced(Map<RequestRow, RequestLine> rows, Draft draft) {
        long totalsLast = guesses(rows)
                .filter(candidate -> RequestColumns.addsUp(candidate.values()))
                .count();
        long totalsFirst = guesses(rows)
                .filter(candidate -> RequestColumns.addsUp(RequestColumns.withTotalFirst(candidate.values())))
                .count();
        Map<RequestRow, RequestLine> placed = new EnumMap<>(rows);
        if (totalsFirst > totalsLast) {
            placed.replaceAll(
                    (row, candidate) -> candidate.placed().isGuess() ? candidate.withTotalFirst() : candidate);
            draft.note(
                    ReadProblem.Kind.INTERPRETED,
                    "表三的表头没有说明“总计”是哪一栏，按各行之和取第一栏",
                    "the header of table 3 does not say which column is the total; by the sums of the rows it is the first",
                    lines.get(first).location());
        }
        return placed;
    }

    private static Stream<RequestLine> guesses(Map<RequestRow, RequestLine> rows) {
        return rows.values().stream().filter(candidate -> candidate.placed().isGuess());
    }

    private void put(Map<RequestRow, RequestLine> rows, Draft draft) {
        List<RequestRow> unplaced = rows.keySet().stream()
                .filter(row -> isWithoutFigures(row, rows))
                .toList();
        boolean isWholeTable = unplaced.size() > 2 && unplaced.size() * 2 > rows.size();
        if (isWholeTable) {
            draft.notPlaced(
                    FormTable.REQUESTS,
                    unplaced,
                    "表三有 " + unplaced.size() + " 行数字无法对应到各栏：单元格的个数与格式的各栏不符",
                    unplaced.size()
                            + " rows of table 3 could not be placed: their cells do not fit the columns of the form",
                    lines.get(first).location());
        }
        rows.forEach((row, candidate) -> {
            if (!candidate.values().isEmpty()) {
                candidate.values().forEach((column, cell) -> draft.put(row.cell(column), cell, ""));
            } else if (!isWholeTable) {
                draft.notPlaced(FormTable.REQUESTS, row, lines.get(candidate.at()));
            }
        });
    }

    private static boolean isWithoutFigures(RequestRow row, Map<RequestRow, RequestLine> rows) {
        RequestLine candidate = rows.get(row);
        return candidate != null && candidate.values().isEmpty();
    }

    private void reportTheRest(Map<RequestRow, RequestLine> rows, Draft draft) {
        Set<Integer> placed = new HashSet<>();
        rows.values().forEach(candidate -> placed.add(candidate.at()));
        for (int i = first + 1; i < last; i++) {
            if (!placed.contains(i) && !found.isJoined(i) && lines.get(i).hasDigits()) {
                draft.notPlaced(FormTable.REQUESTS, lines.get(i));
            }
        }
        found.found().stream()
                .filter(candidate -> candidate.at() < first || candidate.at() > last)
                .filter(this::isOfTheForm)
                .forEach(candidate -> draft.notPlaced(FormTable.REQUESTS, lines.get(candidate.at())));
    }
}
