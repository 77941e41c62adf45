package io.github.gouji.read;

import io.github.gouji.read.TableGrid.GridCell;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
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

    private static final Map<String, String> ROWS = rows();
    private static final Map<String, List<String>> COLUMNS = columns();
    private static final List<String> OF_2019 = List.of("新制作", "新公开", "对外公开总", "上一年项目", "增/减", "集中采购", "对外管理服务");
    private static final List<String> OF_2021 = List.of("制发", "废止", "现行有效", "收费金额");
    private static final Pattern INLINE = Pattern.compile("^(行政许可|行政处罚|行政强制|行政事业性收费)([-+]?[\\d,.]+)$");
    private static final Pattern UNIT = Pattern.compile("\\((?:单位:?)?(亿元|万元|元)\\)");

    private static final Pattern ADDED = Pattern.compile("\\([^)]*\\)|^其中[:,]?");

    private final List<Line> lines;
    private final int end;
    private final Map<Integer, String> header = new HashMap<>();
    private final Map<Cell, GridCell> found = new LinkedHashMap<>();
    private final Map<Cell, Integer> foundAt = new HashMap<>();

    /** The cells whose figures stand under the heading of their column, and not just behind the label of their row. */
    private final Set<Cell> certain = new HashSet<>();

    private Edition edition = Edition.EDITION_2021;
    private String unit = "";
    private int grid = -1;
    private int first = -1;

    /** Looks at the lines before the given one. */
    ProactiveTable(List<Line> lines, int end) {
        this.lines = lines;
        this.end = end;
    }

    private static Map<String, String> rows() {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("规章", "regulations");
        rows.put("行政规范性文件", "normativeDocuments");
        rows.put("规范性文件", "normativeDocuments");
        rows.put("行政许可", "administrativeLicensing");
        rows.put("其他对外管理服务事项", "otherExternalServices");
        rows.put("行政处罚", "administrativePenalties");
        rows.put("行政强制", "administrativeCompulsion");
        rows.put("行政事业性收费", "administrativeFees");
        rows.put("政府集中采购", "centralizedProcurement");
        return rows;
    }

    private static Map<String, List<String>> columns() {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        columns.put("issued", List.of("制发"));
        columns.put("repealed", List.of("废止"));
        columns.put("inForce", List.of("现行有效"));
        columns.put("created", List.of("新制作", "制作数量"));
        columns.put("totalDisclosed", List.of("对外公开总", "公开总数"));
        columns.put("disclosed", List.of("新公开", "本年公开", "本年度公开"));
        columns.put("priorYearItems", List.of("上一年项目", "上年项目"));
        columns.put("change", List.of("增/减", "增减"));
        columns.put("decisions", List.of("处理决定"));
        columns.put("projects", List.of("采购项目"));
        columns.put("amount", List.of("收费金额", "采购总金额", "采购金额"));
        return columns;
    }

    /** Reads the table into the draft, and returns its edition; null if the document does not have it. */
    @Nullable
    Edition readInto(Draft draft) {
        edition = edition();
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
        for (Cell cell : Cell.of(FormTable.PROACTIVE, edition)) {
            if (!found.containsKey(cell)) {
                draft.note(
                        ReadProblem.Kind.NOT_FOUND,
                        "表二中没有找到“" + cell.label() + "”",
                        cell.id() + " was not found in table 二",
                        lines.get(first).location());
            }
        }
        return edition;
    }

    int firstLine() {
        return first;
    }

    private Edition edition() {
        int votes = 0;
        for (int i = 0; i < end; i++) {
            String text = lines.get(i).text();
            if (lines.get(i).isRow() || text.length() < 60) {
                votes += OF_2021.stream().anyMatch(text::contains) ? 1 : 0;
                votes -= OF_2019.stream().anyMatch(text::contains) ? 1 : 0;
            }
        }
        return votes < 0 ? Edition.EDITION_2019 : Edition.EDITION_2021;
    }

    private void readRow(int at, Line line, Draft draft) {
        if (line.grid() != grid) {
            grid = line.grid();
            header.clear();
        }
        List<GridCell> cells = line.cells();
        for (int i = 0; i < cells.size(); i++) {
            String row = row(cells.get(i).text());
            if (row != null && i + 1 < cells.size()) {
                readFigures(at, line, row, cells.subList(i + 1, cells.size()), draft);
                return;
            }
        }
        if (!readHeader(line) && hasFigureUnderHeader(line)) {
            noteForeignRow(line, draft);
        }
    }

    /** Notes a row that the agency added to the form, such as 其他主动公开文件; figures without a label are lost ones. */
    private static void noteForeignRow(Line line, Draft draft) {
        String label = line.cells().get(0).text().strip();
        if (NumberText.of(label).kind() != NumberText.Kind.TEXT) {
            draft.notPlaced(line);
            return;
        }
        draft.note(
                ReadProblem.Kind.INTERPRETED,
                "表二中的“" + label + "”一行不在格式之内，没有读取",
                "the row \"" + label + "\" of table 二 is not in the form and was left out",
                line.location());
    }

    /** Returns the row that the text names, whatever is added to its name; null if it names none. */
    private @Nullable String row(String text) {
        String label = Labels.withoutNumbering(Labels.normalise(text));
        label = ADDED.matcher(label).replaceAll("");
        String exact = ROWS.get(label);
        if (exact != null || header.isEmpty() || label.length() > 16) {
            return exact;
        }
        for (Map.Entry<String, String> row : ROWS.entrySet()) {
            if (label.startsWith(row.getKey()) && column(label) == null) {
                return row.getValue();
            }
        }
        return null;
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
            String column = column(text);
            if (column != null) {
                if (fresh) {
                    header.clear();
                    fresh = false;
                }
                header.put(cell.column(), column);
                Matcher matcher = UNIT.matcher(text);
                if (matcher.find() && text.contains("收费")) {
                    unit = matcher.group(1);
                }
            }
        }
        return !fresh;
    }

    private static @Nullable String column(String text) {
        for (Map.Entry<String, List<String>> column : COLUMNS.entrySet()) {
            if (column.getValue().stream().anyMatch(text::contains)) {
                return column.getKey();
            }
        }
        return null;
    }

    private void readFigures(int at, Line line, String row, List<GridCell> values, Draft draft) {
        List<Cell> cells = Cell.of(FormTable.PROACTIVE, edition).stream()
                .filter(cell -> cell.row().equals(row))
                .toList();
        if (cells.isEmpty()) {
            draft.notPlaced(line);
            return;
        }
        Map<Cell, GridCell> placed = byHeader(cells, values);
        boolean underHeader = !placed.isEmpty();
        if (!underHeader) {
            placed = byOrder(cells, values);
        }
        if (placed.isEmpty()) {
            if (line.numbers() > 0) {
                draft.notPlaced(line);
            }
            return;
        }
        if (underHeader && isSecond(placed)) {
            draft.notPlaced(line);
        }
        for (Map.Entry<Cell, GridCell> figure : placed.entrySet()) {
            boolean isBetter = underHeader && !certain.contains(figure.getKey());
            if (isBetter || !found.containsKey(figure.getKey())) {
                found.put(figure.getKey(), figure.getValue());
                foundAt.put(figure.getKey(), at);
            }
            if (underHeader) {
                certain.add(figure.getKey());
            }
        }
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

    /** Takes what stands under a heading for that heading's column, if every figure stands under one. */
    private Map<Cell, GridCell> byHeader(List<Cell> cells, List<GridCell> values) {
        Map<Cell, GridCell> placed = new LinkedHashMap<>();
        for (Cell cell : cells) {
            for (GridCell value : values) {
                if (cell.column().equals(header.get(value.column()))) {
                    placed.put(cell, value);
                }
            }
        }
        boolean nothingElse = values.stream()
                .allMatch(value -> placed.containsValue(value)
                        || NumberText.of(value.text()).isBlank());
        return placed.size() == cells.size() && nothingElse ? placed : Map.of();
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
        Matcher unitOf = UNIT.matcher(line.text());
        if (line.text().contains("收费金额") && unitOf.find()) {
            unit = unitOf.group(1);
        }
        if (!matcher.matches() || edition != Edition.EDITION_2021) {
            return;
        }
        String row = ROWS.get(matcher.group(1));
        for (Cell cell : Cell.of(FormTable.PROACTIVE, edition)) {
            if (cell.row().equals(row)) {
                if (found.putIfAbsent(cell, new GridCell(matcher.group(2), 0, 1, false, line.location())) == null) {
                    foundAt.put(cell, at);
                }
            }
        }
    }
}
