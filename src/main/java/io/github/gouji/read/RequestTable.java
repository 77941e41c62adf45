package io.github.gouji.read;

import io.github.gouji.read.TableGrid.GridCell;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.Edition;
import io.github.gouji.report.RequestRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds table 三: rows by their labels in the order of the form, columns by the header. */
final class RequestTable {

    private static final int COLUMNS = Applicant.values().length;

    private final List<Line> lines;
    private final RequestLabels labels = new RequestLabels();
    private final List<Candidate> candidates = new ArrayList<>();
    private Map<Applicant, Integer> header = new EnumMap<>(Applicant.class);
    private int headerGrid = -1;
    private int headerWidth;

    /** The lines that were put together with the line above. */
    private final Set<Integer> joined = new HashSet<>();

    /** The lines from the first row of the table to its last; empty if there is no such table. */
    private int first = -1;

    private int last = -1;

    RequestTable(List<Line> lines) {
        this.lines = lines;
    }

    /**
     * A row of figures.
     *
     * @param at the number of its line
     * @param label its label, "" if it has none of its own
     * @param values its figures in the order of the columns; empty if they cannot be told
     */
    private record Candidate(int at, String label, Map<Applicant, GridCell> values) {

        boolean isBlank() {
            return values.values().stream()
                    .allMatch(cell -> NumberText.of(cell.text()).isBlank());
        }
    }

    /** Reads the table into the draft, and returns its edition; null if the document does not have it. */
    @Nullable
    Edition readInto(Draft draft) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isRow() && !readHeader(line)) {
                collect(i, line);
            }
        }
        joinCutLabels();
        Assignment of2019 = assign(Edition.EDITION_2019);
        Assignment of2021 = assign(Edition.EDITION_2021);
        Assignment best = isBetter(of2019, of2021) ? of2019 : of2021;
        if (best.rows().size() < 3) {
            return null;
        }
        Map<RequestRow, Candidate> rows = new EnumMap<>(best.rows());
        first = rows.values().stream().mapToInt(Candidate::at).min().orElse(-1);
        last = rows.values().stream().mapToInt(Candidate::at).max().orElse(-1);
        best.unlabelled().forEach(row -> noteUnlabelled(row, rows.get(row), draft));
        rows.forEach((row, candidate) -> put(row, candidate, draft));
        reportTheRest(best.edition(), rows, draft);
        return best.edition();
    }

    int firstLine() {
        return first;
    }

    int lastLine() {
        return last;
    }

    private boolean readHeader(Line line) {
        Map<Applicant, Integer> found = new EnumMap<>(Applicant.class);
        for (GridCell cell : line.cells()) {
            Applicant column = RequestLabels.column(cell.text());
            if (column != null) {
                found.putIfAbsent(column, cell.column());
            }
        }
        boolean isHeader = found.containsKey(Applicant.NATURAL_PERSONS)
                || found.containsKey(Applicant.COMMERCIAL_ENTERPRISES)
                || found.containsKey(Applicant.RESEARCH_INSTITUTIONS);
        boolean isTop = line.text().contains("申请人情况");
        if ((!isHeader && !isTop) || line.numbers() > 0) {
            return false;
        }
        if (line.grid() != headerGrid) {
            header = new EnumMap<>(Applicant.class);
            headerGrid = line.grid();
            headerWidth = 0;
        }
        if (!found.containsKey(Applicant.COMMERCIAL_ENTERPRISES)) {
            found.remove(Applicant.OTHER_ORGANIZATIONS);
        }
        found.forEach(header::putIfAbsent);
        headerWidth = Math.max(headerWidth, line.width());
        return true;
    }

    /** Returns the columns in the order of the header: 总计 may stand first. */
    private List<Applicant> order() {
        if (header.size() == COLUMNS && new HashSet<>(header.values()).size() == COLUMNS) {
            return header.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .toList();
        }
        List<Applicant> order = new ArrayList<>(List.of(Applicant.values()));
        Integer total = header.get(Applicant.TOTAL);
        Integer persons = header.get(Applicant.NATURAL_PERSONS);
        if (total != null && persons != null && total < persons) {
            order.remove(Applicant.TOTAL);
            order.add(0, Applicant.TOTAL);
        }
        return order;
    }

    private void collect(int at, Line line) {
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
        Map<Applicant, GridCell> figures = figures(line, values);
        long numbers = values.stream()
                .filter(cell -> NumberText.of(cell.text()).isNumber())
                .count();
        boolean looksLikeFigures =
                text.isEmpty() ? numbers == COLUMNS && values.size() <= COLUMNS + 2 : values.size() > 2;
        long texts = values.stream()
                .filter(cell -> NumberText.of(cell.text()).kind() == NumberText.Kind.TEXT)
                .count();
        if (looksLikeFigures && texts <= 3) {
            candidates.add(new Candidate(at, text, figures));
        }
    }

    /** Tells whether a cell behind a label may be a longer label yet, and is not a figure that cannot be read. */
    private boolean mayBeLabel(Line line, int cell) {
        List<GridCell> cells = line.cells();
        long behind = cells.subList(cell + 1, cells.size()).stream()
                .filter(other -> !other.repeated())
                .count();
        int firstColumn =
                header.values().stream().mapToInt(Integer::intValue).min().orElse(-1);
        return behind >= COLUMNS
                || cells.get(cell).repeated()
                || (isUnderHeader(line) && cells.get(cell).column() < firstColumn);
    }

    /** Returns the label that stands as a paragraph above a table which begins with figures; "" if there is none. */
    private String labelAbove(int at) {
        boolean isFirst = at > 0 && !lines.get(at - 1).isRow();
        String above = isFirst ? lines.get(at - 1).text() : "";
        return labels.likeness(above) >= RequestLabels.CUT ? above : "";
    }

    private Map<Applicant, GridCell> figures(Line line, List<GridCell> values) {
        List<Applicant> order = order();
        Set<Integer> columns = linesUp(line) ? new HashSet<>(header.values()) : Set.of();
        List<GridCell> window = ValueWindow.of(values, COLUMNS, columns);
        Map<Applicant, GridCell> figures = new EnumMap<>(Applicant.class);
        if (window.size() == COLUMNS) {
            for (int i = 0; i < COLUMNS; i++) {
                figures.put(order.get(i), window.get(i));
            }
        } else if (linesUp(line)) {
            // A column is missing: what stands under a heading is that column's.
            header.forEach((applicant, column) -> values.stream()
                    .filter(cell -> cell.column() == column)
                    .forEach(cell -> figures.put(applicant, cell)));
            boolean all = values.stream()
                    .allMatch(cell -> figures.containsValue(cell)
                            || NumberText.of(cell.text()).isBlank());
            if (!all) {
                figures.clear();
            }
        }
        return figures;
    }

    /** Tells whether the header speaks of this line: it is of the same table, or of one as wide, cut off by a page. */
    private boolean isUnderHeader(Line line) {
        return line.grid() == headerGrid || (headerGrid >= 0 && line.width() == headerWidth);
    }

    /** Tells whether the cells of the line stand under the headings: a cell too few or too many would move the others. */
    private boolean linesUp(Line line) {
        return isUnderHeader(line) && line.width() == headerWidth;
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
                candidates.set(i, new Candidate(a.at(), label, a.isBlank() ? b.values() : a.values()));
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
            Edition edition, double score, Map<RequestRow, Candidate> rows, Set<RequestRow> unlabelled) {}

    /** Tells whether the labels fit the first edition better, or as well and it leaves fewer rows without figures. */
    private static boolean isBetter(Assignment a, Assignment b) {
        int missing = RequestRow.of(a.edition()).size() - a.rows().size();
        int missingOfOther = RequestRow.of(b.edition()).size() - b.rows().size();
        boolean fitsAsWell = Math.abs(a.score() - b.score()) < 1e-9;
        return fitsAsWell ? missing < missingOfOther : a.score() > b.score();
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

    /** Tells whether a row outside the table is one of the form all the same, with all its figures. */
    private boolean isOfAnotherReport(Candidate candidate) {
        return candidate.label().length() >= 4
                && labels.likeness(candidate.label()) >= RequestLabels.CUT
                && candidate.values().size() == COLUMNS
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
                "“" + row.label() + "”一行数字旁没有标签，按前后行的顺序对应",
                "the figures of row " + row.id() + " have no label beside them and were placed by the rows around them",
                lines.get(candidate.at()).location());
    }

    private void put(RequestRow row, Candidate candidate, Draft draft) {
        if (candidate.values().isEmpty()) {
            draft.notPlaced(lines.get(candidate.at()));
            return;
        }
        candidate.values().forEach((column, cell) -> draft.put(row.cell(column), cell, ""));
    }

    private void reportTheRest(Edition edition, Map<RequestRow, Candidate> rows, Draft draft) {
        Set<Integer> placed = new HashSet<>();
        rows.values().forEach(candidate -> placed.add(candidate.at()));
        for (int i = first + 1; i < last; i++) {
            if (!placed.contains(i) && !joined.contains(i) && hasDigits(lines.get(i))) {
                draft.notPlaced(lines.get(i));
            }
        }
        candidates.stream()
                .filter(candidate -> candidate.at() < first || candidate.at() > last)
                .filter(this::isOfAnotherReport)
                .forEach(candidate -> draft.notPlaced(lines.get(candidate.at())));
        for (RequestRow row : RequestRow.of(edition)) {
            if (!rows.containsKey(row)) {
                draft.note(
                        ReadProblem.Kind.NOT_FOUND,
                        "表三中没有找到“" + row.label() + "”一行",
                        "row " + row.id() + " was not found in table 三",
                        lines.get(first).location());
            }
        }
    }
}
