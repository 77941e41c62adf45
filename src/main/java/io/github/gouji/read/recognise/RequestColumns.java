// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import io.github.gouji.read.document.TableGrid.GridCell;
import io.github.gouji.read.text.Line;
import io.github.gouji.read.text.NumberText;
import io.github.gouji.report.Applicant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns of table 三, as the header above a line gives them. Not thread-safe: one reading owns it. */
final class RequestColumns {

    static final int COUNT = Applicant.values().length;

    /** With fewer names a row of text is no header by which a table could be told. */
    private static final int ENOUGH = 3;

    private final Map<Integer, Integer> widths = new HashMap<>();
    private final Map<Integer, Set<Integer>> figureColumns = new HashMap<>();
    private Map<Applicant, Integer> header = new EnumMap<>(Applicant.class);
    private int grid = -1;
    private int width;

    RequestColumns(List<Line> lines) {
        for (Line line : lines) {
            if (line.isRow()) {
                widths.merge(line.grid(), line.width(), Math::max);
            }
            if (line.isRow() && line.numbers() >= ENOUGH) {
                Set<Integer> columns = figureColumns.computeIfAbsent(line.grid(), key -> new HashSet<>());
                line.cells().stream()
                        .filter(cell -> NumberText.of(cell.text()).isNumber())
                        .forEach(cell -> columns.add(cell.column()));
            }
        }
    }

    /** Reads a row of headings, and tells whether it is one. */
    boolean readHeader(Line line) {
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
        if (line.grid() != grid) {
            header = new EnumMap<>(Applicant.class);
            grid = line.grid();
            width = 0;
        }
        boolean isAlone = !found.containsKey(Applicant.COMMERCIAL_ENTERPRISES) && found.size() <= ENOUGH;
        if (isAlone) {
            found.remove(Applicant.OTHER_ORGANIZATIONS);
        }
        found.forEach(header::putIfAbsent);
        width = Math.max(width, line.width());
        return true;
    }

    /** Tells whether a header by which table 三 can be told stands above the line in its table. */
    boolean isNamedAbove(Line line) {
        return line.grid() == grid && header.size() >= ENOUGH;
    }

    /** Returns the first column that the header names; -1 if it names none. */
    int first() {
        return header.values().stream().mapToInt(Integer::intValue).min().orElse(-1);
    }

    /** Tells whether the header speaks of this line: it is of the same table, or of one as wide, cut off by a page. */
    boolean isAbove(Line line) {
        return line.grid() == grid || (grid >= 0 && line.width() == width);
    }

    /** Tells whether the cells of the line stand under the headings: a cell too few or too many would move the others. */
    private boolean linesUp(Line line) {
        return isAbove(line) && line.width() == width;
    }

    /**
     * Figures and their columns.
     *
     * @param values the figures; empty if they cannot be told
     * @param isGuess whether nothing says if 总计 is the first column or the last
     */
    record Placed(Map<Applicant, GridCell> values, boolean isGuess) {}

    /** Returns the columns of the cells behind the label of a line. */
    Placed place(Line line, List<GridCell> values) {
        boolean linesUp = linesUp(line);
        Set<Integer> columns = linesUp ? new HashSet<>(header.values()) : Set.of();
        boolean isNarrow = line.width() < widths.getOrDefault(line.grid(), 0);
        List<GridCell> window = ValueWindow.of(values, COUNT, columns, isNarrow);
        if (window.size() == COUNT) {
            Map<Applicant, GridCell> inOrder = new EnumMap<>(Applicant.class);
            List<Applicant> order = order();
            for (int i = 0; i < COUNT; i++) {
                inOrder.put(order.get(i), window.get(i));
            }
            boolean isPinned = linesUp && !header.isEmpty();
            if (!isPinned || header.size() == COUNT || agrees(inOrder)) {
                return new Placed(inOrder, !isPinned && totalIsFirst() == null);
            }
        }
        return new Placed(linesUp && isWhole(line.grid()) ? underHeadings(values) : Map.of(), false);
    }

    private boolean agrees(Map<Applicant, GridCell> figures) {
        return header.entrySet().stream().allMatch(heading -> {
            GridCell cell = figures.get(heading.getKey());
            return cell != null && cell.column() == heading.getValue();
        });
    }

    /** Tells whether every figure of the table stands under a heading: a column is missing, and no heading alone. */
    private boolean isWhole(int table) {
        return header.values()
                .containsAll(figureColumns.getOrDefault(table, Set.of()).stream()
                        .filter(column -> column >= first())
                        .toList());
    }

    private Map<Applicant, GridCell> underHeadings(List<GridCell> values) {
        Map<Applicant, GridCell> figures = new EnumMap<>(Applicant.class);
        header.forEach((applicant, column) ->
                values.stream().filter(cell -> cell.column() == column).forEach(cell -> figures.put(applicant, cell)));
        boolean all = values.stream()
                .allMatch(cell -> figures.containsValue(cell)
                        || NumberText.of(cell.text()).isBlank());
        return all && values.stream().allMatch(this::isUnderOneHeading) ? figures : Map.of();
    }

    /** Tells whether the cell spans no more than one of the columns: a figure over several may be of any of them. */
    private boolean isUnderOneHeading(GridCell cell) {
        return header.values().stream()
                        .filter(column -> column >= cell.column() && column < cell.column() + cell.columnSpan())
                        .count()
                <= 1;
    }

    private @Nullable Boolean totalIsFirst() {
        Integer total = header.get(Applicant.TOTAL);
        Integer persons = header.get(Applicant.NATURAL_PERSONS);
        return (total == null || persons == null) ? null : total < persons;
    }

    /** Returns the columns in the order of the header: 总计 may stand first. */
    private List<Applicant> order() {
        if (header.size() == COUNT && new HashSet<>(header.values()).size() == COUNT) {
            return header.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .toList();
        }
        return Boolean.TRUE.equals(totalIsFirst()) ? totalFirst() : List.of(Applicant.values());
    }

    private static List<Applicant> totalFirst() {
        List<Applicant> order = new ArrayList<>(List.of(Applicant.values()));
        order.remove(Applicant.TOTAL);
        order.add(0, Applicant.TOTAL);
        return order;
    }

    /** Returns the figures with the first of them for 总计 and each other one column further on. */
    static Map<Applicant, GridCell> withTotalFirst(Map<Applicant, GridCell> figures) {
        List<Applicant> order = totalFirst();
        Map<Applicant, GridCell> turned = new EnumMap<>(Applicant.class);
        figures.forEach((column, cell) -> turned.put(order.get(column.ordinal()), cell));
        return turned;
    }

    /** Tells whether all figures are numbers and 总计 is the sum of the others. */
    static boolean addsUp(Map<Applicant, GridCell> figures) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<Applicant, GridCell> figure : figures.entrySet()) {
            BigDecimal value = NumberText.of(figure.getValue().text()).value();
            if (value == null) {
                return false;
            }
            sum = figure.getKey() == Applicant.TOTAL ? sum.subtract(value) : sum.add(value);
        }
        return figures.size() == COUNT && sum.signum() == 0;
    }
}
