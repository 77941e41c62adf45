package io.github.gouji.read;

import io.github.gouji.read.TableGrid.GridCell;
import io.github.gouji.report.Cell;
import io.github.gouji.report.DisputeGroup;
import io.github.gouji.report.DisputeResult;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds table 四: one row of fifteen figures, or three groups of five. */
final class DisputeTable {

    private static final int FIGURES = DisputeGroup.values().length * DisputeResult.values().length;
    private static final int GROUP = DisputeResult.values().length;

    private static final Map<DisputeResult, List<String>> RESULTS = Map.of(
            DisputeResult.UPHELD, List.of("结果维持", "维持"),
            DisputeResult.CORRECTED, List.of("结果纠正", "纠正"),
            DisputeResult.OTHER_RESULT, List.of("其他结果", "其他"),
            DisputeResult.PENDING, List.of("尚未审结", "未审结"),
            DisputeResult.TOTAL, List.of("总计", "合计"));

    private final List<Line> lines;
    private final RequestLabels labels = new RequestLabels();
    private final Map<Cell, GridCell> found = new LinkedHashMap<>();
    private int grid = -1;
    private final Map<Integer, String> headings = new HashMap<>();
    private final Map<Integer, DisputeResult> results = new HashMap<>();
    private String context = "";
    private int first = -1;
    private int last = -1;

    DisputeTable(List<Line> lines) {
        this.lines = lines;
    }

    /** Reads the table into the draft, and tells whether the document has it. */
    boolean readInto(Draft draft) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!line.isRow()) {
                noteContext(line.text());
                continue;
            }
            if (line.grid() != grid) {
                grid = line.grid();
                headings.clear();
                results.clear();
            }
            if (!readHeader(line)) {
                readFigures(i, line, draft);
            }
        }
        found.forEach((cell, source) -> draft.put(cell, source, ""));
        if (!found.isEmpty() && found.size() < FIGURES) {
            for (DisputeGroup group : DisputeGroup.values()) {
                if (!found.containsKey(group.cell(DisputeResult.UPHELD))) {
                    draft.note(
                            ReadProblem.Kind.NOT_FOUND,
                            "表四中没有找到“" + group.label() + "”的数字",
                            "the figures of " + group.id() + " were not found in table 四",
                            lines.get(first).location());
                }
            }
        }
        return !found.isEmpty();
    }

    int firstLine() {
        return first;
    }

    int lastLine() {
        return last;
    }

    private void noteContext(String text) {
        if (group(text) != null && text.length() < 40) {
            context = text;
        }
    }

    private static @Nullable DisputeGroup group(String text) {
        if (text.contains("未经复议") || text.contains("直接起诉")) {
            return DisputeGroup.LITIGATION_DIRECT;
        }
        if (text.contains("复议后")) {
            return DisputeGroup.LITIGATION_AFTER_RECONSIDERATION;
        }
        boolean reconsideration = text.contains("行政复议") || text.contains("行政法复议");
        return reconsideration && !text.contains("诉讼") ? DisputeGroup.RECONSIDERATION : null;
    }

    private static @Nullable DisputeResult result(String text) {
        String label = Labels.normalise(text);
        for (Map.Entry<DisputeResult, List<String>> result : RESULTS.entrySet()) {
            if (result.getValue().contains(label)) {
                return result.getKey();
            }
        }
        return null;
    }

    private boolean readHeader(Line line) {
        if (line.numbers() > 0) {
            return false;
        }
        String text = line.text();
        boolean isHeader = text.contains("维持") || text.contains("复议") || text.contains("起诉");
        if (!isHeader) {
            return false;
        }
        for (GridCell cell : line.cells()) {
            String label = Labels.normalise(cell.text());
            DisputeResult result = result(label);
            for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                if (result != null) {
                    results.put(column, result);
                } else if (!cell.repeated()) {
                    headings.merge(column, label, String::concat);
                }
            }
        }
        if (!text.contains("维持")) {
            noteContext(text);
        }
        return true;
    }

    private void readFigures(int at, Line line, Draft draft) {
        List<GridCell> cells =
                line.cells().stream().filter(cell -> !cell.repeated()).toList();
        int label = 0;
        while (label < cells.size()
                && NumberText.of(cells.get(label).text()).kind() == NumberText.Kind.TEXT
                && isBesideFigures(cells, label)) {
            label++;
        }
        List<GridCell> values = cells.subList(label, cells.size());
        String labelText =
                label == 0 ? "" : Labels.normalise(cells.get(label - 1).text());
        long numbers = line.numbers();
        boolean afterHeader = results.size() >= 4;
        if (numbers == 0 && !(afterHeader && values.size() >= GROUP)) {
            return;
        }
        if (values.size() >= FIGURES && (afterHeader || numbers >= FIGURES - 2)) {
            readRow(at, line, values, draft);
        } else if (values.size() >= GROUP
                && (afterHeader || group(labelText) != null)
                && !isOfAnotherTable(labelText)) {
            readGroup(at, line, labelText, values, draft);
        }
    }

    /** Tells whether enough cells for the figures stand behind the text, which may be a figure that cannot be read. */
    private static boolean isBesideFigures(List<GridCell> cells, int at) {
        int behind = cells.size() - at;
        return behind > FIGURES
                || (cells.size() < FIGURES
                        && (behind > GROUP
                                || group(Labels.normalise(cells.get(at).text())) != null));
    }

    private boolean isOfAnotherTable(String label) {
        return labels.likeness(label) >= RequestLabels.ALIKE;
    }

    private void readRow(int at, Line line, List<GridCell> values, Draft draft) {
        Map<Cell, GridCell> byHeader = byHeader(values);
        if (byHeader.size() == FIGURES) {
            put(byHeader, at, draft);
            return;
        }
        List<GridCell> window = ValueWindow.of(values, FIGURES, results.keySet());
        if (window.size() != FIGURES) {
            draft.notPlaced(line);
            return;
        }
        Map<Cell, GridCell> figures = new LinkedHashMap<>();
        for (DisputeGroup group : DisputeGroup.values()) {
            for (DisputeResult result : order(group.ordinal())) {
                figures.put(group.cell(result), window.get(figures.size()));
            }
        }
        put(figures, at, draft);
    }

    /** Returns the figures by what stands above them; fewer than all where the header does not line up. */
    private Map<Cell, GridCell> byHeader(List<GridCell> values) {
        Map<Cell, GridCell> figures = new LinkedHashMap<>();
        for (GridCell cell : values) {
            DisputeGroup group = group(headings.getOrDefault(cell.column(), ""));
            DisputeResult result = results.get(cell.column());
            if (group == null && headings.getOrDefault(cell.column(), "").contains("复议")) {
                group = DisputeGroup.RECONSIDERATION;
            }
            if (group != null && result != null) {
                figures.putIfAbsent(group.cell(result), cell);
            }
        }
        boolean nothingElse = values.stream()
                .allMatch(cell -> figures.containsValue(cell)
                        || NumberText.of(cell.text()).isBlank());
        return nothingElse ? figures : Map.of();
    }

    /** Returns the order of a group's figures as the header gives it, else that of the form. */
    private List<DisputeResult> order(int group) {
        List<DisputeResult> all = results.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
        if (all.size() == FIGURES) {
            List<DisputeResult> ofGroup = all.subList(group * GROUP, (group + 1) * GROUP);
            if (new HashSet<>(ofGroup).size() == GROUP) {
                return ofGroup;
            }
        }
        boolean oneForAll = all.size() == GROUP && new HashSet<>(all).size() == GROUP;
        return oneForAll ? all : List.of(DisputeResult.values());
    }

    private void readGroup(int at, Line line, String label, List<GridCell> values, Draft draft) {
        DisputeGroup group = group(label);
        if (group == null) {
            group = group(String.join("", new HashSet<>(headings.values())));
        }
        if (group == null) {
            group = group(context);
        }
        Set<Integer> columns = results.size() == GROUP ? results.keySet() : Set.of();
        List<GridCell> window = ValueWindow.of(values, GROUP, columns);
        if (group == null || window.size() != GROUP) {
            draft.notPlaced(line);
            return;
        }
        List<DisputeResult> order = order(0);
        Map<Cell, GridCell> figures = new LinkedHashMap<>();
        for (int i = 0; i < GROUP; i++) {
            figures.put(group.cell(order.get(i)), window.get(i));
        }
        put(figures, at, draft);
    }

    /** Takes the figures, unless the document gave others for the same cells before. */
    private void put(Map<Cell, GridCell> figures, int at, Draft draft) {
        boolean isSecond = false;
        for (Map.Entry<Cell, GridCell> figure : figures.entrySet()) {
            GridCell before = found.putIfAbsent(figure.getKey(), figure.getValue());
            isSecond |=
                    before != null && !before.text().equals(figure.getValue().text());
            if (before == null) {
                first = first < 0 ? at : first;
                last = at;
            }
        }
        if (isSecond) {
            draft.notPlaced(lines.get(at));
        }
    }
}
