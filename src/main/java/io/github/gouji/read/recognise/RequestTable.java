package io.github.gouji.read.recognise;

import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.document.TableGrid.GridCell;
import io.github.gouji.read.recognise.RequestColumns.Placed;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.RequestRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds table 三: rows by their labels in the order of the form, columns by the header. */
final class RequestTable {

    private final List<Line> lines;
    private final RequestLabels labels = new RequestLabels();
    private final List<Candidate> candidates = new ArrayList<>();
    private final RequestColumns columns;
    private final Edition expected;

    /** The lines that were put together with the line above. */
    private final Set<Integer> joined = new HashSet<>();

    /** The first line of figures below a header by which the table can be told. */
    private @Nullable Line underHeader;

    /** The first header by which the table can be told. */
    private @Nullable Line header;

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
        this.columns = new RequestColumns(lines);
    }

    /**
     * A row of figures.
     *
     * @param at the number of its line
     * @param label its label, "" if it has none of its own
     * @param placed its figures
     * @param isNamed whether a header by which the table can be told stands above it
     */
    private record Candidate(int at, String label, Placed placed, boolean isNamed) {

        Map<Applicant, GridCell> values() {
            return placed.values();
        }

        Candidate withTotalFirst() {
            return new Candidate(at, label, new Placed(RequestColumns.withTotalFirst(values()), false), isNamed);
        }

        boolean isBlank() {
            return values().values().stream()
                    .allMatch(cell -> NumberText.of(cell.text()).isBlank());
        }
    }

    /** Reads the table into the draft, and returns its edition; null if the document does not have it. */
    @Nullable
    Edition readInto(Draft draft) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!line.isRow()) {
                continue;
            }
            if (!columns.readHeader(line)) {
                collect(i, line);
            } else if (header == null && columns.isNamedAbove(line)) {
                header = line;
            }
        }
        joinCutLabels();
        Assignment best = assign(expected);
        for (Edition edition : Edition.values()) {
            Assignment other = assign(edition);
            best = isBetter(other, best) ? other : best;
        }
        if (best.rows().size() < 3 && best.rows().values().stream().noneMatch(this::isSure)) {
            return null;
        }
        first = best.rows().values().stream().mapToInt(Candidate::at).min().orElse(-1);
        last = best.rows().values().stream().mapToInt(Candidate::at).max().orElse(-1);
        Map<RequestRow, Candidate> rows = withTotalsPlaced(best.rows(), draft);
        best.unlabelled().forEach(row -> noteUnlabelled(row, rows.get(row), draft));
        put(rows, draft);
        reportTheRest(rows, draft);
        return best.edition();
    }

    /** Returns the first line of the table, of figures that look like it, or its headings; null if there are none. */
    @Nullable
    Line trace() {
        if (first >= 0) {
            return lines.get(first);
        }
        Map<Integer, Long> inGrid = candidates.stream()
                .collect(Collectors.groupingBy(
                        candidate -> lines.get(candidate.at()).grid(), Collectors.counting()));
        Line ofRows = candidates.stream()
                .map(candidate -> lines.get(candidate.at()))
                .filter(line -> inGrid.getOrDefault(line.grid(), 0L) >= 3)
                .findFirst()
                .orElse(null);
        Line ofFigures = underHeader != null ? underHeader : ofRows;
        return ofFigures != null ? ofFigures : header;
    }

    int firstLine() {
        return first;
    }

    int lastLine() {
        return last;
    }

    private void collect(int at, Line line) {
        if (underHeader == null && columns.isNamedAbove(line) && line.numbers() > 0) {
            underHeader = line;
        }
        List<GridCell> cells = line.cells();
        int label = -1;
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i).text();
            boolean isText = NumberText.of(text).kind() == NumberText.Kind.TEXT;
            if (isText && labels.likeness(text) >= RequestLabels.ALIKE) {
                label = label < 0 || mayBeLabel(line, i) ? i : label;
            } else if (isText && label < 0) {
                label = RequestLabels.isHeading(text) || cells.get(i).repeated() ? i : label;
            }
        }
        List<GridCell> values = cells.subList(label + 1, cells.size()).stream()
                .filter(cell -> !cell.repeated())
                .toList();
        String text = label < 0 ? "" : cells.get(label).text();
        if (labels.likeness(text) < RequestLabels.ALIKE) {
            text = label < 0 ? labelAbove(at) : "";
        }
        long numbers = values.stream()
                .filter(cell -> NumberText.of(cell.text()).isNumber())
                .count();
        boolean looksLikeFigures = text.isEmpty()
                ? numbers == RequestColumns.COUNT && values.size() <= RequestColumns.COUNT + 2
                : values.size() > 2;
        long texts = values.stream()
                .filter(cell -> NumberText.of(cell.text()).kind() == NumberText.Kind.TEXT)
                .count();
        if (looksLikeFigures && texts <= 3) {
            candidates.add(new Candidate(at, text, columns.place(line, values), columns.isNamedAbove(line)));
        }
    }

    /** Tells whether a cell behind a label may be a longer label yet, and is not a figure that cannot be read. */
    private boolean mayBeLabel(Line line, int cell) {
        List<GridCell> cells = line.cells();
        long behind = cells.subList(cell + 1, cells.size()).stream()
                .filter(other -> !other.repeated())
                .count();
        return behind >= RequestColumns.COUNT
                || cells.get(cell).repeated()
                || (columns.isAbove(line) && cells.get(cell).column() < columns.first());
    }

    /** Returns the label that stands as a paragraph above a table which begins with figures; "" if there is none. */
    private String labelAbove(int at) {
        boolean isFirst = at > 0 && !lines.get(at - 1).isRow();
        String above = isFirst ? lines.get(at - 1).text() : "";
        return labels.likeness(above) >= RequestLabels.CUT ? above : "";
    }

    /** Puts together a label that a page break or a cell border cuts in two. */
    private void joinCutLabels() {
        for (int i = 0; i + 1 < candidates.size(); i++) {
            Candidate a = candidates.get(i);
            Candidate b = candidates.get(i + 1);
            String label = Labels.withoutNumbering(Labels.normalise(a.label())) + Labels.normalise(b.label());
            boolean oneIsBlank = a.isBlank() || b.isBlank();
            boolean bothCut = !a.label().isEmpty() && !b.label().isEmpty() && labels.likeness(a.label()) < 1;
            if (bothCut && oneIsBlank && labels.likeness(label) == 1) {
                candidates.set(i, new Candidate(a.at(), label, a.isBlank() ? b.placed() : a.placed(), a.isNamed()));
                candidates.remove(i + 1);
                joined.add(b.at());
            }
        }
    }

    /** Returns how well the candidate fits the row; a line of blanks may be the rest of a label that was cut. */
    private double likeness(Candidate candidate, RequestRow row) {
        double likeness = labels.likeness(candidate.label(), row);
        return candidate.isBlank() ? likeness * 0.9 : likeness;
    }

    /**
     * Lines assigned to the rows of an edition.
     *
     * @param score how well the labels fit
     * @param unlabelled the rows whose figures have no label beside them
     */
    private record Assignment(
            Edition edition, double score, Map<RequestRow, Candidate> rows, Set<RequestRow> unlabelled) {

        boolean isFull() {
            return rows.size() == RequestRow.of(edition).size();
        }
    }

    /** Tells whether the labels fit the first edition better, or as well and it alone leaves no row without figures. */
    private static boolean isBetter(Assignment a, Assignment b) {
        boolean fitsAsWell = Math.abs(a.score() - b.score()) < 1e-9;
        return fitsAsWell ? a.isFull() && !b.isFull() : a.score() > b.score();
    }

    /** Finds the assignment of lines to rows, in order, whose labels are most alike. */
    private Assignment assign(Edition edition) {
        List<RequestRow> rows = RequestRow.of(edition);
        int n = candidates.size();
        int m = rows.size();
        double[][] best = new double[n + 1][m + 1];
        double[][] likeness = new double[n][m];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                double value = likeness(candidates.get(i), rows.get(j));
                likeness[i][j] = value >= RequestLabels.ALIKE ? value * value : -1;
                best[i][j] = Math.max(Math.max(best[i + 1][j], best[i][j + 1]), likeness[i][j] + best[i + 1][j + 1]);
            }
        }
        Map<RequestRow, Candidate> assigned = new EnumMap<>(RequestRow.class);
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            if (likeness[i][j] > 0 && best[i][j] == likeness[i][j] + best[i + 1][j + 1]) {
                assigned.put(rows.get(j++), candidates.get(i++));
            } else if (best[i][j] == best[i][j + 1]) {
                j++;
            } else {
                i++;
            }
        }
        Set<RequestRow> unlabelled = placeUnlabelled(rows, assigned);
        return new Assignment(edition, n == 0 || m == 0 ? 0 : best[0][0], assigned, unlabelled);
    }

    /**
     * Places rows of figures whose labels stand elsewhere: between two rows that were found, where exactly as many rows
     * of the form are missing.
     */
    private Set<RequestRow> placeUnlabelled(List<RequestRow> form, Map<RequestRow, Candidate> rows) {
        Set<RequestRow> placed = new LinkedHashSet<>();
        int from = 0;
        while (from < form.size()) {
            if (rows.containsKey(form.get(from))) {
                from++;
                continue;
            }
            int to = from;
            while (to < form.size() && !rows.containsKey(form.get(to))) {
                to++;
            }
            Candidate above = from == 0 ? null : rows.get(form.get(from - 1));
            Candidate below = to == form.size() ? null : rows.get(form.get(to));
            if (above != null && below != null) {
                List<Candidate> between = candidates.stream()
                        .filter(c -> c.at() > above.at() && c.at() < below.at() && !rows.containsValue(c))
                        .filter(c -> c.label().isEmpty())
                        .toList();
                if (between.size() == to - from) {
                    for (int i = from; i < to; i++) {
                        rows.put(form.get(i), between.get(i - from));
                        placed.add(form.get(i));
                    }
                }
            }
            from = to;
        }
        return placed;
    }

    /** Tells whether a row is one of table 三 even if it stands alone: the header above it says so, or its label. */
    private boolean isSure(Candidate candidate) {
        return candidate.isNamed() || isOfTheForm(candidate);
    }

    /** Tells whether a row is one of the form wherever it stands, with all its figures. */
    private boolean isOfTheForm(Candidate candidate) {
        return candidate.label().length() >= 4
                && labels.likeness(candidate.label()) >= RequestLabels.CUT
                && candidate.values().size() == RequestColumns.COUNT
                && hasDigits(lines.get(candidate.at()));
    }

    /** Tells whether the line holds figures; a sign such as 三 may be part of a label that is set vertically. */
    private static boolean hasDigits(Line line) {
        return line.isRow()
                && line.cells().stream()
                        .anyMatch(cell -> !cell.repeated()
                                && NumberText.of(cell.text()).isNumber()
                                && Labels.normalise(cell.text()).matches(".*\\d.*"));
    }

    private void noteUnlabelled(RequestRow row, @Nullable Candidate candidate, Draft draft) {
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
    private Map<RequestRow, Candidate> withTotalsPlaced(Map<RequestRow, Candidate> rows, Draft draft) {
        long totalsLast = guesses(rows)
                .filter(candidate -> RequestColumns.addsUp(candidate.values()))
                .count();
        long totalsFirst = guesses(rows)
                .filter(candidate -> RequestColumns.addsUp(RequestColumns.withTotalFirst(candidate.values())))
                .count();
        Map<RequestRow, Candidate> placed = new EnumMap<>(rows);
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

    private static Stream<Candidate> guesses(Map<RequestRow, Candidate> rows) {
        return rows.values().stream().filter(candidate -> candidate.placed().isGuess());
    }

    private void put(Map<RequestRow, Candidate> rows, Draft draft) {
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

    private static boolean isWithoutFigures(RequestRow row, Map<RequestRow, Candidate> rows) {
        Candidate candidate = rows.get(row);
        return candidate != null && candidate.values().isEmpty();
    }

    private void reportTheRest(Map<RequestRow, Candidate> rows, Draft draft) {
        Set<Integer> placed = new HashSet<>();
        rows.values().forEach(candidate -> placed.add(candidate.at()));
        for (int i = first + 1; i < last; i++) {
            if (!placed.contains(i) && !joined.contains(i) && hasDigits(lines.get(i))) {
                draft.notPlaced(FormTable.REQUESTS, lines.get(i));
            }
        }
        candidates.stream()
                .filter(candidate -> candidate.at() < first || candidate.at() > last)
                .filter(this::isOfTheForm)
                .forEach(candidate -> draft.notPlaced(FormTable.REQUESTS, lines.get(candidate.at())));
    }
}
