// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.naming;

import io.github.gouji.report.Cell;
import io.github.gouji.report.spelling.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The id of a cell, in which one {@code *} may stand for the column, or for the row or for parts of its id.
 * {@code requests.outcomes.other.*} is the row {@code outcomes.other} in each column, and not the rows below it.
 */
public final class CellPattern {

    private static final String STAR = "*";

    /** The row with its table, in which the star may stand. */
    private final String before;

    private final String after;
    private final String column;
    private final boolean wildRow;

    /**
     * Takes the pattern apart.
     *
     * @throws IllegalArgumentException if it has more than one {@code *}, or one that is no whole part
     */
    public CellPattern(String pattern) {
        int star = pattern.indexOf(STAR);
        if (star != pattern.lastIndexOf(STAR)) {
            throw new IllegalArgumentException("a figure takes one * at most: \"" + pattern + "\"");
        }
        if (star >= 0 && !List.of(pattern.split("\\.", -1)).contains(STAR)) {
            throw new IllegalArgumentException("a * stands for whole parts between dots: \"" + pattern + "\"");
        }
        int dot = Math.max(pattern.lastIndexOf('.'), 0);
        column = pattern.substring(Math.min(dot + 1, pattern.length()));
        wildRow = star >= 0 && star < dot;
        before = pattern.substring(0, wildRow ? star : dot);
        after = wildRow ? pattern.substring(star + 1, dot) : "";
    }

    /** Tells whether it has a {@code *}. */
    public boolean isWild() {
        return wildRow || bindsColumn();
    }

    /** Tells whether the {@code *} stands for the column, so that the row names the figure. */
    public boolean bindsColumn() {
        return column.equals(STAR);
    }

    /** Tells whether the {@code *} stands for the whole row, so that the column names the figure. */
    public boolean bindsRow() {
        return wildRow && after.isEmpty() && before.indexOf('.') == before.length() - 1;
    }

    /** Returns what the {@code *} stands for in the id of this cell, "" without a {@code *}, null if it does not fit. */
    public @Nullable String match(Cell cell) {
        String row = cell.table().id() + "." + cell.row().id();
        if (!wildRow) {
            boolean fits = row.equals(before);
            if (bindsColumn()) {
                return fits ? cell.column().id() : null;
            }
            return fits && cell.column().id().equals(column) ? "" : null;
        }
        boolean fits = cell.column().id().equals(column)
                && row.length() > before.length() + after.length()
                && row.startsWith(before)
                && row.endsWith(after);
        return fits ? row.substring(before.length(), row.length() - after.length()) : null;
    }

    /** Returns the id in which the {@code *} stands for the given text. */
    public String bind(String binding) {
        return wildRow ? before + binding + after + "." + column : before + "." + (bindsColumn() ? binding : column);
    }

    /** Returns the pattern of a cell that was probably meant where this one fits none. */
    public Optional<String> nearest() {
        Set<String> known = new LinkedHashSet<>();
        for (Cell cell : Cell.all()) {
            String row = cell.table().id() + "." + cell.row().id();
            if (!isWild()) {
                known.add(cell.id());
            } else if (!wildRow) {
                known.add(row + "." + STAR);
            } else {
                starsIn(row)
                        .forEach(starred ->
                                known.add(starred + "." + cell.column().id()));
            }
        }
        return Nearest.to(toString(), known);
    }

    /** Returns the ways to put a star in the place of one part or more at the end of a row. */
    private static List<String> starsIn(String row) {
        List<String> starred = new ArrayList<>();
        for (int dot = row.indexOf('.'); dot >= 0; dot = row.indexOf('.', dot + 1)) {
            starred.add(row.substring(0, dot + 1) + STAR);
        }
        return starred;
    }

    @Override
    public String toString() {
        return wildRow ? before + STAR + after + "." + column : before + "." + column;
    }
}
