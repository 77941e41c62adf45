// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.page;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Heading;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table of a page, with what it means to a careful human reader.
 *
 * @param text what a reader sees; a line break in it is one that he sees
 * @param html the cell's content in HTML where it is more than the text; {@code null} for the text
 * @param columns how many columns it covers
 * @param rows how many rows it covers
 * @param role what it is for
 * @param heading the row or column of the form that it names; {@code null} if it names none
 * @param cell the cell of the form whose figure it holds; {@code null} if it holds none
 * @param value the figure, in the unit of the form; {@code null} if it is blank
 * @param sense how surely the figure can be read
 */
public record Box(
        String text,
        @Nullable String html,
        int columns,
        int rows,
        Role role,
        @Nullable Heading heading,
        @Nullable Cell cell,
        @Nullable BigDecimal value,
        Sense sense) {

    /** What a cell of a table is for. */
    public enum Role {
        /** Names the row. */
        LABEL,
        /** Names some rows. */
        GROUP,
        /** Names a column. */
        HEADING,
        /** Holds a figure of the form, or is blank where one could be. */
        FIGURE,
        /** Anything else. */
        OTHER
    }

    /** How surely a figure can be read. */
    public enum Sense {
        /** A careful reader is in no doubt. */
        CLEAR,
        /** The page does not tell which figure, or which cell, is meant: whatever is read, it has to be said. */
        DOUBTFUL,
        /** What stands there is no figure: none may be read, and that has to be said. */
        ILLEGIBLE
    }

    public static Box label(String text, Heading row) {
        return new Box(text, null, 1, 1, Role.LABEL, row, null, null, Sense.CLEAR);
    }

    public static Box group(String text) {
        return new Box(text, null, 1, 1, Role.GROUP, null, null, null, Sense.CLEAR);
    }

    public static Box heading(String text, Heading column) {
        return new Box(text, null, 1, 1, Role.HEADING, column, null, null, Sense.CLEAR);
    }

    public static Box figure(String text, Cell cell, @Nullable BigDecimal value) {
        return new Box(text, null, 1, 1, Role.FIGURE, null, cell, value, Sense.CLEAR);
    }

    public static Box other(String text) {
        return new Box(text, null, 1, 1, Role.OTHER, null, null, null, Sense.CLEAR);
    }

    public Box spanning(int columns, int rows) {
        return new Box(text, html, columns, rows, role, heading, cell, value, sense);
    }

    public Box withText(String text) {
        return new Box(text, null, columns, rows, role, heading, cell, value, sense);
    }

    public Box withHtml(String html) {
        return new Box(text, html, columns, rows, role, heading, cell, value, sense);
    }

    public Box withValue(@Nullable BigDecimal value) {
        return new Box(text, html, columns, rows, role, heading, cell, value, sense);
    }

    public Box withSense(Sense sense) {
        return new Box(text, html, columns, rows, role, heading, cell, value, sense);
    }

    public Box withHeading(@Nullable Heading heading) {
        return new Box(text, html, columns, rows, role, heading, cell, value, sense);
    }

    /** Returns the same text with the meaning of another cell of the form, or of none. */
    public Box withCell(@Nullable Cell cell) {
        return new Box(text, html, columns, rows, role, heading, cell, cell == null ? null : value, sense);
    }

    /** Returns the same text as a thing that no table of the form has. */
    public Box asForeign() {
        return withCell(null);
    }

    public boolean isFigure() {
        return role == Role.FIGURE;
    }

    /** Tells whether it holds a figure of the form, and not a blank. */
    public boolean hasValue() {
        return cell != null && value != null && sense == Sense.CLEAR;
    }

    public boolean is(Role role) {
        return this.role == role;
    }
}
