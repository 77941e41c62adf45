// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.document.TableGrid.GridCell;
import io.github.gouji.read.text.Line;
import io.github.gouji.report.Cell;
import io.github.gouji.report.FormTable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures in tables of the document that no table of the form has taken: rows beside those that were, and whole tables. */
final class Leftovers {

    /** A row with fewer figures may be a note or a telephone number. */
    private static final int FIGURES_OF_A_ROW = 3;

    /** A table with fewer figures is none of the form. */
    private static final int FIGURES_OF_A_TABLE = 5;

    private final List<Line> lines;
    private final Draft draft;
    private final Map<SourceLocation, Cell> read = new HashMap<>();

    /** Looks at what is in the draft once all tables were read. */
    Leftovers(List<Line> lines, Draft draft) {
        this.lines = lines;
        this.draft = draft;
        draft.locations.forEach((cell, location) -> read.put(location, cell));
    }

    /**
     * Notes rows of figures that stand in one table of the document with rows that were read, and were not. Whoever reads
     * table 三 tells of what is between its rows.
     *
     * @param from the first line of table 三
     * @param to its last line
     */
    void noteRows(int from, int to) {
        Map<Integer, FormTable> tables = new HashMap<>();
        for (Line line : lines) {
            FormTable table = table(line);
            if (table != null) {
                tables.putIfAbsent(line.grid(), table);
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            FormTable table = tables.get(line.grid());
            FormTable own = table(line);
            if (own != null) {
                tables.put(line.grid(), own);
            } else if (table != null && (i < from || i > to) && isLeft(line)) {
                draft.notPlaced(table, line);
            }
        }
    }

    private boolean isLeft(Line line) {
        boolean isTold = draft.problems.stream()
                .map(ReadProblem::location)
                .anyMatch(location -> line.location().equals(location));
        return line.isRow() && line.numbers() >= FIGURES_OF_A_ROW && !line.countsColumns() && !isTold;
    }

    /** Returns the table of the form of which figures were read in the line; {@code null} if none was. */
    private @Nullable FormTable table(Line line) {
        for (GridCell cell : line.cells()) {
            Cell figure = cell.repeated() ? null : read.get(cell.location());
            if (line.isRow() && figure != null) {
                return figure.table();
            }
        }
        return null;
    }

    /** Returns the first line of a table in the document that is of figures and of which nothing was read; null if none is. */
    @Nullable
    Line wholeTable() {
        Map<Integer, Long> figures = new LinkedHashMap<>();
        for (Line line : lines) {
            if (line.isRow()) {
                figures.merge(line.grid(), line.numbers(), Long::sum);
            }
        }
        lines.stream().filter(line -> table(line) != null).forEach(line -> figures.remove(line.grid()));
        return lines.stream()
                .filter(line -> figures.getOrDefault(line.grid(), 0L) >= FIGURES_OF_A_TABLE)
                .findFirst()
                .orElse(null);
    }
}
