// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import io.github.gouji.read.document.TableGrid.GridCell;
import io.github.gouji.read.text.Labels;
import io.github.gouji.read.text.Line;
import io.github.gouji.read.text.NumberText;
import io.github.gouji.report.Cell;
import io.github.gouji.report.DisputeGroup;
import io.github.gouji.report.DisputeResult;
import io.github.gouji.report.Edition;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What stands above the figures of table 四: it tells which figure is which. Not thread-safe: one reading owns it. */
final class DisputeHeader {

    /** With fewer names a row of text is no header. */
    private static final int ENOUGH = 4;

    private final List<DisputeResult> form;
    private final List<DisputeGroup> groups;
    private int grid = -1;
    private int width;
    private final Map<Integer, String> headings = new HashMap<>();
    private final Map<Integer, DisputeResult> results = new HashMap<>();

    /** The last heading that names a group. */
    private String context = "";

    /** Whether a heading speaks of disputes: without one, fifteen figures are just fifteen figures. */
    private boolean isNamed;

    /** The first row by which the table can be told. */
    private @Nullable Line first;

    DisputeHeader(Edition edition) {
        this.form = Arrays.stream(DisputeResult.values())
                .filter(result -> result.existsIn(edition))
                .toList();
        this.groups = Arrays.stream(DisputeGroup.values())
                .filter(group -> group.existsIn(edition))
                .toList();
    }

    /** Returns how many figures the table has. */
    int size() {
        return form.size() * groups.size();
    }

    /** Returns how many figures a group has: a column may be missing. */
    int sizeOfGroup() {
        return isThere() && results.size() < form.size() ? results.size() : form.size();
    }

    /** Tells whether headings above name as many results as a group has, or nearly. */
    boolean isThere() {
        return results.size() >= ENOUGH;
    }

    /** Tells whether any heading above, of a chapter or a table, speaks of disputes. */
    boolean isNamed() {
        return isNamed;
    }

    /** Tells whether the headings above are those of several groups. */
    boolean isOfAllGroups() {
        return results.size() > form.size();
    }

    /** Returns the first row of headings by which the table can be told; {@code null} if there is none. */
    @Nullable
    Line first() {
        return first;
    }

    /** Takes note of a paragraph: it may be the heading of a group. */
    void noteContext(String text) {
        isNamed |= text.length() < 50 && (text.contains("复议") || text.contains("诉讼"));
        if (DisputeLabels.group(text) != null && text.length() < 40) {
            context = text;
        }
    }

    /** Reads a row of a table if it is one of headings, and tells whether it is. */
    boolean read(Line line) {
        if (line.grid() != grid) {
            grid = line.grid();
            width = 0;
            headings.clear();
            results.clear();
        }
        return readHeadings(line);
    }

    private boolean readHeadings(Line line) {
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
            DisputeResult result = DisputeLabels.result(label);
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
        if (first == null && isThere()) {
            first = line;
        }
        return true;
    }

    /** Returns the figures of a row that holds those of all groups; none if they cannot be told. */
    Map<Cell, GridCell> ofAllGroups(Line line, List<GridCell> values) {
        Map<Integer, Cell> cells = cells();
        Map<Cell, GridCell> byHeader = under(cells, values);
        boolean isColumnMissing = byHeader.size() == cells.size() && !cells.isEmpty() && line.width() == width;
        if (byHeader.size() == size() || isColumnMissing) {
            return byHeader;
        }
        List<GridCell> window = ValueWindow.of(values, size(), results.keySet(), line.width() < width);
        Map<Cell, GridCell> figures = new LinkedHashMap<>();
        for (int i = 0; i < groups.size() && window.size() == size(); i++) {
            for (DisputeResult result : order(i)) {
                figures.put(groups.get(i).cell(result), window.get(figures.size()));
            }
        }
        return contradicts(figures, line) ? Map.of() : figures;
    }

    /** Returns the figures of a row that holds those of one group; none if they, or the group, cannot be told. */
    Map<Cell, GridCell> ofGroup(Line line, String label, List<GridCell> values) {
        DisputeGroup group = groupOf(label);
        if (group == null) {
            return Map.of();
        }
        Map<Cell, GridCell> figures = new LinkedHashMap<>();
        Set<Integer> columns = results.size() == form.size() ? results.keySet() : Set.of();
        List<GridCell> window = ValueWindow.of(values, form.size(), columns, line.width() < width);
        for (int i = 0; i < window.size(); i++) {
            figures.put(group.cell(order(0).get(i)), window.get(i));
        }
        if (figures.isEmpty() && line.width() == width) {
            Map<Integer, Cell> cells = new HashMap<>();
            results.forEach((column, result) -> cells.put(column, group.cell(result)));
            figures.putAll(under(cells, values));
        }
        return contradicts(figures, line) ? Map.of() : figures;
    }

    private @Nullable DisputeGroup groupOf(String label) {
        DisputeGroup labelled = DisputeLabels.group(label);
        if (labelled == null) {
            labelled = DisputeLabels.group(String.join("", new HashSet<>(headings.values())));
        }
        return labelled == null ? DisputeLabels.group(context) : labelled;
    }

    /** Tells whether the figures stand under headings that name others. */
    private boolean contradicts(Map<Cell, GridCell> figures, Line line) {
        boolean isUnnamed = results.size() != size() && results.size() != form.size();
        return isUnnamed
                && line.width() == width
                && figures.entrySet().stream().anyMatch(figure -> {
                    DisputeResult named = results.get(figure.getValue().column());
                    return named != null && named != figure.getKey().column();
                });
    }

    /** Returns the cells that the header gives for its columns; none if it does not tell the groups. */
    private Map<Integer, Cell> cells() {
        Map<Integer, DisputeGroup> runs = runs();
        Map<Integer, Cell> cells = new LinkedHashMap<>();
        results.forEach((column, result) -> {
            String heading = headings.getOrDefault(column, "");
            DisputeGroup group = heading.isEmpty() ? runs.get(column) : DisputeLabels.group(heading);
            if (group == null && heading.contains("复议")) {
                group = DisputeGroup.RECONSIDERATION;
            }
            if (group != null) {
                cells.put(column, group.cell(result));
            }
        });
        return cells;
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
    private static Map<Cell, GridCell> under(Map<Integer, Cell> cells, List<GridCell> values) {
        Map<Cell, GridCell> figures = new LinkedHashMap<>();
        for (GridCell value : values) {
            Cell cell = cells.get(value.column());
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
        int ofGroup = form.size();
        if (named.size() == size()) {
            List<DisputeResult> inGroup = named.subList(group * ofGroup, (group + 1) * ofGroup);
            if (new HashSet<>(inGroup).size() == ofGroup) {
                return inGroup;
            }
        }
        boolean oneForAll = named.size() == ofGroup && new HashSet<>(named).size() == ofGroup;
        return oneForAll ? named : form;
    }
}
