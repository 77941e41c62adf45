// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.markdown;

import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a text that have no separators but spaces, or one cell a line, as converters leave them. A label and the
 * figures behind it make a row, whatever stands above them: a blank cell leaves no trace, so that a row which has not just
 * as many figures as the form is none that can be read by its order.
 */
final class SpacedTables {

    /**
     * A table.
     *
     * @param rows its rows: lines with figures, lines of labels between them, and a header that has just as many cells
     * @param end the line behind it, from 0
     */
    record Table(List<TextRow> rows, int end) {}

    /** So many rows with several figures are a table. */
    private static final int ENOUGH = 3;

    /** So many lines of labels may stand between two rows. */
    private static final int LABELS_BETWEEN = 6;

    /** So many lines, blank ones too, may hold the headings of a table. */
    private static final int LINES_OF_HEADER = 25;

    /** The figures of a row of table 三; so many of its rows a text with one cell a line has, and of other long runs. */
    private static final int COLUMNS = Applicant.values().length;

    private static final int MOST_ROWS = 18;
    private static final int FEW = 3;

    private final String[] lines;
    private final List<SpacedLine> open = new ArrayList<>();
    private final Map<Integer, Table> tables = new HashMap<>();
    private final List<ReadProblem> problems = new ArrayList<>();
    private int rows;

    /** Whether no headings of the chapter stand in another order than the form's: rows further down may have none. */
    private boolean isInOrder = true;

    private SpacedTables(String[] lines) {
        this.lines = lines;
    }

    /** Returns the tables of a text; none where too few lines look like rows. */
    static SpacedTables in(String[] lines) {
        List<SpacedLine> all = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            if (!SpacedLine.isNothing(lines[i])) {
                all.add(SpacedLine.of(i, lines[i]));
            }
        }
        SpacedTables found = new SpacedTables(lines);
        boolean isOneByOne = isOneByOne(all);
        all.forEach(line -> found.add(line, isOneByOne));
        found.close();
        if (found.rows < ENOUGH) {
            found.tables.clear();
        }
        return found;
    }

    /** Returns the table that begins on a line; {@code null} if none does. */
    @Nullable
    Table at(int line) {
        return tables.get(line);
    }

    boolean isEmpty() {
        return tables.isEmpty();
    }

    /** Returns the tables that are not to be read, because their headings are not in the order of the form. */
    List<ReadProblem> problems() {
        return problems;
    }

    private void add(SpacedLine line, boolean isOneByOne) {
        if (line.endsTable() || (line.isLoneFigure() && !(isOneByOne && !open.isEmpty()))) {
            close();
            isInOrder |= line.isHeading();
        } else if (line.isLoneFigure()) {
            open.add(open.remove(open.size() - 1).with(line));
        } else {
            open.add(line);
        }
    }

    /**
     * Tells whether each figure has a line of its own, those of a row below its label: then nearly all runs of such lines
     * are as long as a row of table 三. Where the columns come one after another they are not.
     */
    private static boolean isOneByOne(List<SpacedLine> lines) {
        int whole = 0;
        int others = 0;
        int run = 0;
        for (SpacedLine line : lines) {
            if (line.isLoneFigure()) {
                run++;
            } else {
                whole += run == COLUMNS ? 1 : 0;
                others += run != COLUMNS && run > ENOUGH ? 1 : 0;
                run = 0;
            }
        }
        return whole >= MOST_ROWS && others <= FEW;
    }

    /** Makes tables of the lines since the last text: of those between the first with figures and the last. */
    private void close() {
        for (int begin = next(0); begin < open.size(); ) {
            int end = begin;
            for (int i = next(end + 1); i < open.size() && i - end <= LABELS_BETWEEN; i = next(end + 1)) {
                end = i;
            }
            int first = open.get(begin).at();
            isInOrder &= SpacedHeadings.areInOrder(above(first));
            if (isInOrder) {
                boolean hasHeader = begin > 0 && isHeader(open.get(begin - 1), open.get(begin));
                addTable(open.subList(hasHeader ? begin - 1 : begin, end + 1));
            } else {
                problems.add(outOfOrder(first));
            }
            begin = next(end + 1);
        }
        open.clear();
    }

    private int next(int from) {
        int at = from;
        while (at < open.size() && !open.get(at).hasFigures()) {
            at++;
        }
        return at;
    }

    private static boolean isHeader(SpacedLine above, SpacedLine row) {
        return !above.hasFigures()
                && above.labels().size() > 1
                && headings(above, row).size() == row.cells().size();
    }

    /** Returns the headings in a line above a row: single spaces part them where that makes as many as the row has cells. */
    private static List<String> headings(SpacedLine above, SpacedLine row) {
        List<String> words = above.labels().stream()
                .flatMap(piece -> Stream.of(piece.split("\\s+")))
                .toList();
        return words.size() == row.cells().size() ? words : above.labels();
    }

    /** Returns the lines above a row back to other figures, or to the heading of the chapter: a note may stand among them. */
    private List<String> above(int row) {
        int begin = row;
        while (begin > Math.max(0, row - LINES_OF_HEADER)) {
            SpacedLine line = SpacedLine.of(begin - 1, lines[begin - 1]);
            if (line.hasFigures() || line.isHeading()) {
                break;
            }
            begin--;
        }
        return Arrays.asList(lines).subList(begin, row);
    }

    private void addTable(List<SpacedLine> table) {
        List<TextRow> cells = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            SpacedLine line = table.get(i);
            boolean isAboveRow =
                    i + 1 < table.size() && !line.hasFigures() && line.labels().size() > 1;
            cells.add(new TextRow(isAboveRow ? headings(line, table.get(i + 1)) : line.cells(), line.at()));
            rows += line.figures().size() > 1 ? 1 : 0;
        }
        tables.put(
                table.get(0).at(), new Table(cells, table.get(table.size() - 1).end()));
    }

    private static ReadProblem outOfOrder(int line) {
        return new ReadProblem(
                ReadProblem.Kind.NOT_PLACED,
                new Wording(
                        "这里的表格没有分隔，表头又不是格式的顺序，数字没有读取",
                        "the table here has no separators, and its headings are not in the order of the form; its"
                                + " figures were not read"),
                new SourceLocation.InText(line + 1));
    }
}
