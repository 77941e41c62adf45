package io.github.gouji.rule;

import io.github.gouji.report.Cell;
import org.jspecify.annotations.Nullable;

/** The id of a cell, in which one {@code *} may stand for a part. */
final class CellPattern {

    private final String before;
    private final String after;
    private final boolean wild;

    CellPattern(String pattern) {
        int star = pattern.indexOf('*');
        wild = star >= 0;
        before = wild ? pattern.substring(0, star) : pattern;
        after = wild ? pattern.substring(star + 1) : "";
    }

    boolean isWild() {
        return wild;
    }

    /** Tells whether the {@code *} stands for the column, so that the row names the figure. */
    boolean bindsColumn() {
        return wild && after.isEmpty() && before.chars().filter(c -> c == '.').count() > 1;
    }

    /** Tells whether the {@code *} stands for the row, so that the column names the figure. */
    boolean bindsRow() {
        return wild && after.lastIndexOf('.') == 0 && before.indexOf('.') == before.length() - 1;
    }

    /** Returns what the {@code *} stands for in the id of this cell, "" without a {@code *}, null if it does not fit. */
    @Nullable
    String match(Cell cell) {
        String id = cell.id();
        if (!wild) {
            return id.equals(before) ? "" : null;
        }
        boolean fits = id.length() > before.length() + after.length() && id.startsWith(before) && id.endsWith(after);
        return fits ? id.substring(before.length(), id.length() - after.length()) : null;
    }

    /** Returns the id in which the {@code *} stands for the given text. */
    String bind(String binding) {
        return wild ? before + binding + after : before;
    }
}
