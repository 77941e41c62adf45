// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.judge;

import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.ReadProblem.Kind;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.fuzz.page.Rendered;
import io.github.gouji.report.Cell;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Heading;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a result says of its own reading, asked for single cells. A problem speaks of a cell if it stands in its row or
 * names it, its row, its column, or its whole table; it does not if it names other cells of the row alone.
 */
final class Remarks {

    /** Words of interpretations of the text of one cell, which say nothing of whether the cell is the right one. */
    private static final Pattern OF_TEXT = Pattern.compile("换算|说明|单位|读作|取 |转写|删除|隐藏|上标|converted|note");

    /** Words of a row whose figures may not be where they should. */
    private static final Pattern CHECK = Pattern.compile("(拆成了两格|移了位|少了数字).*请核对");

    private static final List<String> TABLE_NAMES = List.of("表二", "表三", "表四");

    private final ReadResult result;
    private final Rendered page;
    private final List<Spoken> problems;

    /** A problem with the rows and columns of the form that its message names. */
    private record Spoken(
            ReadProblem problem, String text, @Nullable Integer line, Set<String> rows, Set<String> columns) {}

    Remarks(ReadResult result, Rendered page) {
        this.result = result;
        this.page = page;
        this.problems = result.problems().stream().map(Remarks::spoken).toList();
    }

    private static Spoken spoken(ReadProblem problem) {
        String text = problem.message().zh();
        return new Spoken(problem, text, line(problem.location()), named(text, ROWS), named(text, COLUMNS));
    }

    private static final List<Heading> ROWS =
            Cell.all().stream().map(Cell::row).distinct().toList();
    private static final List<Heading> COLUMNS =
            Cell.all().stream().map(Cell::column).distinct().toList();

    private static Set<String> named(String text, List<Heading> headings) {
        return headings.stream()
                .filter(heading -> names(text, heading))
                .map(heading -> heading.getClass().getSimpleName() + heading)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean names(String text, Heading heading) {
        for (String title : heading.titles()) {
            if (text.contains("“" + title + "”")
                    || text.contains("·" + title)
                    || (title.length() > 3 && text.contains(title))
                    || (!heading.number().isEmpty() && text.contains(heading.number() + title))) {
                return true;
            }
        }
        return heading.number().length() > 1 && text.contains(heading.number());
    }

    private static @Nullable Integer line(@Nullable SourceLocation location) {
        if (location instanceof SourceLocation.InTable table) {
            return table.line();
        }
        return location instanceof SourceLocation.InText text ? (Integer) text.line() : null;
    }

    /** Tells whether the result says of a cell that it was not read. */
    boolean tellsLoss(Cell cell) {
        return result.unread().containsKey(cell)
                || problems.stream().anyMatch(spoken -> spoken.problem().kind().isLoss() && isOf(spoken, cell));
    }

    /** Tells whether the result says that the figures of the cell's row, and its blanks, follow from the equations. */
    boolean tellsInference(Cell cell) {
        return problems.stream().anyMatch(spoken -> spoken.problem().kind() == Kind.INFERRED && isOf(spoken, cell));
    }

    /**
     * Tells whether the result says of a cell that what it has there may be wrong.
     *
     * @param misplaced whether the figure is one that belongs elsewhere, and not this cell's own text misread
     */
    boolean tellsDoubt(Cell cell, boolean misplaced) {
        return tellsLoss(cell)
                || tellsInference(cell)
                || problems.stream()
                        .filter(spoken -> spoken.problem().kind() == Kind.INTERPRETED && isOf(spoken, cell))
                        .anyMatch(spoken ->
                                !misplaced || !OF_TEXT.matcher(spoken.text()).find());
    }

    /** Tells whether the result asks to check a row whose figures may stand in wrong cells, or be lost. */
    boolean asksToCheck(Cell cell) {
        return problems.stream().anyMatch(spoken -> CHECK.matcher(spoken.text()).find() && isOf(spoken, cell));
    }

    private boolean isOf(Spoken spoken, Cell cell) {
        String row = cell.row().getClass().getSimpleName() + cell.row();
        String column = cell.column().getClass().getSimpleName() + cell.column();
        boolean otherColumns = !spoken.columns().isEmpty() && !spoken.columns().contains(column);
        boolean otherRows = !spoken.rows().isEmpty() && !spoken.rows().contains(row);
        boolean inRow = stands(spoken, cell) && !otherRows;
        boolean namesRow = spoken.rows().contains(row);
        if (inRow || namesRow) {
            return !otherColumns;
        }
        if (spoken.columns().contains(column) && spoken.rows().isEmpty()) {
            return isNamed(spoken, cell.table());
        }
        return spoken.rows().isEmpty() && spoken.columns().isEmpty() && isOfWhole(spoken, cell.table());
    }

    private boolean stands(Spoken spoken, Cell cell) {
        Integer line = spoken.line();
        return line != null
                && (page.lines(cell).contains(line)
                        || line.equals(line(result.locations().get(cell))));
    }

    private static boolean isNamed(Spoken spoken, FormTable table) {
        String own = table.shortLabel().zh();
        return spoken.text().contains(own)
                || spoken.text().contains(table.title().zh())
                || TABLE_NAMES.stream().noneMatch(spoken.text()::contains);
    }

    private static boolean isOfWhole(Spoken spoken, FormTable table) {
        return spoken.text().contains(table.shortLabel().zh())
                || spoken.text().contains(table.title().zh());
    }

    /** Tells whether the result says anything of a table that it lost. */
    boolean tellsTable(FormTable table) {
        return result.unread().keySet().stream().anyMatch(cell -> cell.table() == table)
                || problems.stream().anyMatch(spoken -> spoken.problem().kind().isLoss() && isOfWhole(spoken, table));
    }

    /** Tells whether a problem has one of the words in it. */
    boolean mentions(String... words) {
        return anyText(text -> List.of(words).stream().anyMatch(text::contains));
    }

    boolean isEmpty() {
        return problems.isEmpty() && result.unread().isEmpty();
    }

    private boolean anyText(Predicate<String> test) {
        return problems.stream().map(Spoken::text).anyMatch(test);
    }
}
