package io.github.gouji.read.recognise;

import io.github.gouji.read.document.TableGrid.GridCell;
import io.github.gouji.report.Cell;
import io.github.gouji.report.DisputeGroup;
import io.github.gouji.report.DisputeResult;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds table 四: all figures in one row, or a row for each group. */
final class DisputeTable {

    /** Shorter names that are in use beside the official ones. */
    private static final Map<DisputeResult, List<String>> ALIASES = Map.of(
            DisputeResult.UPHELD, List.of("维持"),
            DisputeResult.CORRECTED, List.of("纠正"),
            DisputeResult.OTHER_RESULT, List.of("其他"),
            DisputeResult.PENDING, List.of("未审结"),
            DisputeResult.TOTAL, List.of("合计"));

    /** With fewer names a row of text is no header. */
    private static final int ENOUGH = 4;

    private final List<Line> lines;
    private final Edition edition;
    private final List<DisputeResult> form;
    private final List<DisputeGroup> groups;

    /** How many figures the table has. */
    private final int all;

    private final RequestLabels labels = new RequestLabels();
    private final Map<Cell, GridCell> found = new LinkedHashMap<>();
    private int grid = -1;
    private int width;
    private final Map<Integer, String> headings = new HashMap<>();
    private final Map<Integer, DisputeResult> results = new HashMap<>();
    private String context = "";

    /** The first line of figures below a header of the table. */
    private @Nullable Line underHeader;

    /** The first header that names as many results as a group has, or nearly. */
    private @Nullable Line header;

    /** Whether a heading above speaks of disputes: without one, fifteen figures are just fifteen figures. */
    private boolean isNamed;

    private int first = -1;
    private int last = -1;

    /**
     * Looks at all lines.
     *
     * @param expected the edition that the table is of if its headings do not tell
     */
    DisputeTable(List<Line> lines, Edition expected) {
        this.lines = lines;
        this.edition = Editions.mostShown(FormTable.DISPUTES, expected, this::timesShown);
        this.form = Arrays.stream(DisputeResult.values())
                .filter(result -> result.existsIn(edition))
                .toList();
        this.groups = Arrays.stream(DisputeGroup.values())
                .filter(group -> group.existsIn(edition))
                .toList();
        this.all = form.size() * groups.size();
    }

    private long timesShown(Edition edition) {
        return lines.stream()
                .filter(Line::isRow)
                .flatMap(line -> line.cells().stream())
                .map(cell -> result(cell.text()))
                .filter(result -> result != null && Editions.isOwn(result, edition))
                .count();
    }

    /** Reads the table into the draft, and returns its edition; null if the document does not have it. */
    @Nullable
    Edition readInto(Draft draft) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!line.isRow()) {
                noteContext(line.text());
                continue;
            }
            if (line.grid() != grid) {
                grid = line.grid();
                width = 0;
                headings.clear();
                results.clear();
            }
            if (!readHeader(line)) {
                readFigures(i, line, draft);
            }
        }
        found.forEach((cell, source) -> draft.put(cell, source, ""));
        return found.isEmpty() ? null : edition;
    }

    /** Returns the first line of the table, of figures that look like it, or its headings; null if there are none. */
    @Nullable
    Line trace() {
        Line ofFigures = first >= 0 ? lines.get(first) : underHeader;
        return ofFigures != null ? ofFigures : header;
    }

    int firstLine() {
        return first;
    }

    int lastLine() {
        return last;
    }

    private void noteContext(String text) {
        isNamed |= text.length() < 50 && (text.contains("复议") || text.contains("诉讼"));
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
        for (DisputeResult result : DisputeResult.values()) {
            if (result.titles().contains(label)
                    || ALIASES.getOrDefault(result, List.of()).contains(label)) {
                return result;
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
        isNamed = true;
        width = Math.max(width, line.width());
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
        if (header == null && results.size() >= ENOUGH) {
            header = line;
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
        boolean afterHeader = results.size() >= ENOUGH;
        if (afterHeader && numbers > 0 && underHeader == null) {
            underHeader = line;
        }
        boolean countsColumns = numbers == all && line.countsColumns();
        if (countsColumns || (numbers == 0 && !(afterHeader && values.size() >= ofGroup()))) {
            return;
        }
        boolean ofAllGroups = results.size() > form.size();
        boolean isLong = values.size() >= all && (afterHeader || (isNamed && numbers >= all - 2));
        if (isLong || (ofAllGroups && values.size() >= form.size())) {
            readRow(at, line, values, draft);
        } else if (!ofAllGroups
                && values.size() >= ofGroup()
                && (afterHeader || group(labelText) != null)
                && !isOfAnotherTable(labelText)) {
            readGroup(at, line, labelText, values, draft);
        }
    }

    /** Returns how many figures a group has: a column may be missing. */
    private int ofGroup() {
        boolean isShort = results.size() >= ENOUGH && results.size() < form.size();
        return isShort ? results.size() : form.size();
    }

    /** Tells whether enough cells for the figures stand behind the text, which may be a figure that cannot be read. */
    private boolean isBesideFigures(List<GridCell> cells, int at) {
        int behind = cells.size() - at;
        return behind > all
                || (cells.size() < all
                        && (behind > ofGroup()
                                || group(Labels.normalise(cells.get(at).text())) != null));
    }

    private boolean isOfAnotherTable(String label) {
        return labels.likeness(label) >= RequestLabels.ALIKE;
    }

    private void readRow(int at, Line line, List<GridCell> values, Draft draft) {
        Map<Integer, Cell> header = header();
        Map<Cell, GridCell> byHeader = byHeader(header, values);
        boolean isColumnMissing = byHeader.size() == header.size() && !header.isEmpty() && line.width() == width;
        if (byHeader.size() == all || isColumnMissing) {
            put(byHeader, at, draft);
            return;
        }
        List<GridCell> window = ValueWindow.of(values, all, results.keySet(), line.width() < width);
        Map<Cell, GridCell> figures = new LinkedHashMap<>();
        for (int i = 0; i < groups.size() && window.size() == all; i++) {
            for (DisputeResult result : order(i)) {
                figures.put(groups.get(i).cell(result), window.get(figures.size()));
            }
        }
        putIfPlain(figures, at, line, draft);
    }

    /** Returns the cells that the header gives for its columns; none if it does not tell the groups. */
    private Map<Integer, Cell> header() {
        Map<Integer, DisputeGroup> runs = runs();
        Map<Integer, Cell> header = new LinkedHashMap<>();
        results.forEach((column, result) -> {
            String heading = headings.getOrDefault(column, "");
            DisputeGroup group = heading.isEmpty() ? runs.get(column) : group(heading);
            if (group == null && heading.contains("复议")) {
                group = DisputeGroup.RECONSIDERATION;
            }
            if (group != null) {
                header.put(column, group.cell(result));
            }
        });
        return header;
    }

    /** Returns the groups by the results alone: one that comes again begins the next group. */
    private Map<Integer, DisputeGroup> runs() {
        Map<Integer, DisputeGroup> runs = new HashMap<>();
        Set<DisputeResult> inRun = new HashSet<>();
        int group = 0;
        for (Map.Entry<Integer, DisputeResult> result : new TreeMap<>(results).entrySet()) {
            if (!inRun.add(result.getValue())) {
                group++;
                inRun.clear();
                inRun.add(result.getValue());
            }
            if (group >= groups.size()) {
                return Map.of();
            }
            runs.put(result.getKey(), groups.get(group));
        }
        return group + 1 == groups.size() ? runs : Map.of();
    }

    /** Returns the figures by what stands above them; none where a figure stands under no heading. */
    private static Map<Cell, GridCell> byHeader(Map<Integer, Cell> header, List<GridCell> values) {
        Map<Cell, GridCell> figures = new LinkedHashMap<>();
        for (GridCell value : values) {
            Cell cell = header.get(value.column());
            if (cell != null) {
                figures.putIfAbsent(cell, value);
            }
        }
        boolean nothingElse = values.stream()
                .allMatch(cell -> figures.containsValue(cell)
                        || NumberText.of(cell.text()).isBlank());
        return nothingElse ? figures : Map.of();
    }

    /** Returns the order of a group's figures as the header gives it, else that of the form. */
    private List<DisputeResult> order(int group) {
        List<DisputeResult> named = List.copyOf(new TreeMap<>(results).values());
        int size = form.size();
        if (named.size() == all) {
            List<DisputeResult> ofGroup = named.subList(group * size, (group + 1) * size);
            if (new HashSet<>(ofGroup).size() == size) {
                return ofGroup;
            }
        }
        boolean oneForAll = named.size() == size && new HashSet<>(named).size() == size;
        return oneForAll ? named : form;
    }

    private void readGroup(int at, Line line, String label, List<GridCell> values, Draft draft) {
        DisputeGroup labelled = group(label);
        if (labelled == null) {
            labelled = group(String.join("", new HashSet<>(headings.values())));
        }
        DisputeGroup group = labelled == null ? group(context) : labelled;
        Map<Cell, GridCell> figures = new LinkedHashMap<>();
        if (group != null) {
            Set<Integer> columns = results.size() == form.size() ? results.keySet() : Set.of();
            List<GridCell> window = ValueWindow.of(values, form.size(), columns, line.width() < width);
            for (int i = 0; i < window.size(); i++) {
                figures.put(group.cell(order(0).get(i)), window.get(i));
            }
            if (figures.isEmpty() && line.width() == width) {
                Map<Integer, Cell> header = new HashMap<>();
                results.forEach((column, result) -> header.put(column, group.cell(result)));
                figures.putAll(byHeader(header, values));
            }
        }
        putIfPlain(figures, at, line, draft);
    }

    /** Takes the figures if there are any, and the header does not say otherwise; else notes that they are lost. */
    private void putIfPlain(Map<Cell, GridCell> figures, int at, Line line, Draft draft) {
        boolean isUnnamed = results.size() != all && results.size() != form.size();
        boolean contradicts = isUnnamed
                && line.width() == width
                && figures.entrySet().stream().anyMatch(figure -> {
                    DisputeResult named = results.get(figure.getValue().column());
                    return named != null && named != figure.getKey().column();
                });
        if (figures.isEmpty() || contradicts) {
            draft.notPlaced(FormTable.DISPUTES, line);
        } else {
            put(figures, at, draft);
        }
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
            draft.notPlaced(FormTable.DISPUTES, lines.get(at));
        }
    }
}
