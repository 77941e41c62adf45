// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.document.TableGrid.GridCell;
import io.github.gouji.read.text.Labels;
import io.github.gouji.read.text.Line;
import io.github.gouji.read.text.NumberText;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.ProactiveColumn;
import io.github.gouji.report.ProactiveRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds table 二: one table or four small ones, rows and columns by their labels. */
final class ProactiveTable {

    private static final Pattern INLINE = Pattern.compile("^(\\p{IsHan}{2,12})([-+]?[\\d,.]+)$");
    private final List<Line> lines;
    private final int end;
    private final Map<Integer, ProactiveColumn> header = new HashMap<>();
    private final Map<Cell, GridCell> found = new LinkedHashMap<>();
    private final Map<Cell, Integer> foundAt = new HashMap<>();

    /** The cells whose figures stand under the heading of their column, and not just behind the label of their row. */
    private final Set<Cell> certain = new HashSet<>();

    private final Edition edition;
    private String unit = "";
    private int width;
    private int grid = -1;

    /** The first line of figures under a heading of the table that are of no row of the form. */
    private @Nullable Line underHeader;

    /** The first row with several headings of the table. */
    private @Nullable Line headings;

    private int first = -1;

    /**
     * Looks at the lines before the given one.
     *
     * @param expected the edition that the table is of if its headings do not tell
     */
    ProactiveTable(List<Line> lines, int end, Edition expected) {
        this.lines = lines;
        this.end = end;
        this.edition = Editions.mostShown(FormTable.PROACTIVE, expected, this::timesShown);
    }

    /** Reads the table into the draft, and returns its edition; null if the document does not have it. */
    @Nullable
    Edition readInto(Draft draft) {
        for (int i = 0; i < end; i++) {
            Line line = lines.get(i);
            if (line.isRow()) {
                readRow(i, line, draft);
            } else {
                readInline(i, line);
            }
        }
        first = foundAt.values().stream().mapToInt(Integer::intValue).min().orElse(-1);
        if (first < 0) {
            return null;
        }
        found.forEach((cell, source) -> draft.put(cell, source, unit));
        return edition;
    }

    int firstLine() {
        return first;
    }

    /** Returns the first line of the table, of figures that look like it, or its headings; null if there are none. */
    @Nullable
    Line trace() {
        Line ofFigures = first >= 0 ? lines.get(first) : underHeader;
        return ofFigures != null ? ofFigures : headings;
    }

    private long timesShown(Edition edition) {
        return lines.subList(0, end).stream()
                .filter(line -> line.isRow() || line.text().length() < 60)
                .filter(line -> ProactiveLabels.namesOwn(edition, line.text()))
                .count();
    }

    private void readRow(int at, Line line, Draft draft) {
        if (line.grid() != grid) {
            grid = line.grid();
            header.clear();
            width = 0;
        }
        List<GridCell> cells = line.cells();
        for (int i = 0; i < cells.size(); i++) {
            ProactiveRow row = ProactiveLabels.row(cells.get(i).text(), !header.isEmpty());
            if (row != null && i + 1 < cells.size()) {
                readFigures(at, line, row, cells.subList(i + 1, cells.size()), draft);
                return;
            }
        }
        if (readHeader(line)) {
            headings = headings == null && header.size() > 1 ? line : headings;
        } else if (hasFigureUnderHeader(line)) {
            underHeader = underHeader == null ? line : underHeader;
            noteForeignRow(line, draft);
        }
    }

    /** Notes a row that the agency added to the form, such as 其他主动公开文件; figures without a label are lost ones. */
    private static void noteForeignRow(Line line, Draft draft) {
        String label = line.cells().get(0).text().strip();
        if (NumberText.of(label).kind() != NumberText.Kind.TEXT) {
            draft.notPlaced(FormTable.PROACTIVE, line);
            return;
        }
        draft.note(
                ReadProblem.Kind.INTERPRETED,
                "表二中的“" + label + "”一行不在格式之内，没有读取",
                "the row \"" + label + "\" of table 2 is not in the form and was left out",
                line.location());
    }

    private boolean hasFigureUnderHeader(Line line) {
        return line.cells().stream()
                .anyMatch(cell -> !cell.repeated()
                        && header.containsKey(cell.column())
                        && NumberText.of(cell.text()).isNumber());
    }

    /** Reads a row of headings, and tells whether it is one. */
    private boolean readHeader(Line line) {
        boolean fresh = true;
        for (GridCell cell : line.cells()) {
            String text = Labels.normalise(cell.text());
            ProactiveColumn column = ProactiveLabels.column(text);
            if (column != null) {
                if (fresh) {
                    header.clear();
                    width = 0;
                    fresh = false;
                }
                header.put(cell.column(), column);
                width = Math.max(width, line.width());
                String ofColumn = text.contains("收费") ? ProactiveLabels.unit(text) : null;
                unit = ofColumn == null ? unit : ofColumn;
            }
        }
        return !fresh;
    }

    private void readFigures(int at, Line line, ProactiveRow row, List<GridCell> values, Draft draft) {
        List<Cell> cells = cells(row);
        if (cells.isEmpty()) {
            draft.notPlaced(FormTable.PROACTIVE, line);
            return;
        }
        Map<Cell, GridCell> placed = byHeader(cells, values, line.width() == width);
        boolean isUnderHeader = !placed.isEmpty();
        if (!isUnderHeader) {
            placed = byOrder(cells, values);
        }
        if (placed.isEmpty()) {
            if (line.numbers() > 0) {
                draft.notPlaced(FormTable.PROACTIVE, row, line);
            }
            return;
        }
        if (isUnderHeader && isSecond(placed)) {
            draft.notPlaced(FormTable.PROACTIVE, line);
        }
        for (Map.Entry<Cell, GridCell> figure : placed.entrySet()) {
            boolean isBetter = isUnderHeader && !certain.contains(figure.getKey());
            if (isBetter || !found.containsKey(figure.getKey())) {
                found.put(figure.getKey(), figure.getValue());
                foundAt.put(figure.getKey(), at);
            }
            if (isUnderHeader) {
                certain.add(figure.getKey());
            }
        }
    }

    private List<Cell> cells(ProactiveRow row) {
        return Cell.of(FormTable.PROACTIVE, edition).stream()
                .filter(cell -> cell.row() == row)
                .toList();
    }

    /** Tells whether the document gave other figures for the same cells before. */
    private boolean isSecond(Map<Cell, GridCell> placed) {
        return placed.entrySet().stream().anyMatch(figure -> {
            GridCell before = found.get(figure.getKey());
            return certain.contains(figure.getKey())
                    && before != null
                    && !before.text().equals(figure.getValue().text());
        });
    }

    /**
     * Takes what stands under a heading for that heading's column, if every figure stands under one.
     *
     * @param linesUp whether the row is as wide as the header, so that a column without a heading is not there at all
     */
    private Map<Cell, GridCell> byHeader(List<Cell> cells, List<GridCell> values, boolean linesUp) {
        Map<Cell, GridCell> placed = new LinkedHashMap<>();
        for (Cell cell : cells) {
            for (GridCell value : values) {
                if (cell.column() == header.get(value.column())) {
                    placed.put(cell, value);
                }
            }
        }
        boolean nothingElse = values.stream()
                .allMatch(value -> placed.containsValue(value)
                        || NumberText.of(value.text()).isBlank());
        boolean allHeadings = cells.stream()
                .allMatch(cell -> placed.containsKey(cell) || (linesUp && !header.containsValue(cell.column())));
        return allHeadings && nothingElse ? placed : Map.of();
    }

    private static Map<Cell, GridCell> byOrder(List<Cell> cells, List<GridCell> values) {
        List<GridCell> used = new ArrayList<>(values);
        while (used.size() > cells.size()
                && NumberText.of(used.get(used.size() - 1).text()).isBlank()) {
            used.remove(used.size() - 1);
        }
        while (used.size() > cells.size() && NumberText.of(used.get(0).text()).isBlank()) {
            used.remove(0);
        }
        if (used.size() > cells.size()) {
            used.removeIf(value -> NumberText.of(value.text()).isBlank());
        }
        Map<Cell, GridCell> placed = new LinkedHashMap<>();
        if (used.size() == cells.size()) {
            for (int i = 0; i < cells.size(); i++) {
                placed.put(cells.get(i), used.get(i));
            }
        }
        return placed;
    }

    /** Reads a label and its one figure that stand together in a paragraph, as text taken from a PDF has them. */
    private void readInline(int at, Line line) {
        Matcher matcher = INLINE.matcher(line.text());
        String ofHeading = line.text().contains("收费金额") ? ProactiveLabels.unit(line.text()) : null;
        unit = ofHeading == null ? unit : ofHeading;
        ProactiveRow row = matcher.matches() ? ProactiveLabels.row(matcher.group(1), !header.isEmpty()) : null;
        List<Cell> cells = row == null ? List.of() : cells(row);
        if (cells.size() == 1) {
            GridCell figure = new GridCell(matcher.group(2), 0, 1, false, line.location(), null);
            if (found.putIfAbsent(cells.get(0), figure) == null) {
                foundAt.put(cells.get(0), at);
            }
        }
    }
}
