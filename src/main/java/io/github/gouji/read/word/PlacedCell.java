// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.word;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.office.TextBuffer;

/** A cell of a table of a word processor, at its column; it grows as the cells that are merged with it are read. */
final class PlacedCell {

    /** A cell with more text than this holds prose and not a figure or a label. */
    private static final int PROSE = 400;

    private final int column;
    private final SourceLocation location;
    private final Flow content;
    private final TextBuffer text;
    private int columnSpan;
    private int rowSpan = 1;

    PlacedCell(int column, int columnSpan, SourceLocation location, Flow content) {
        this.column = column;
        this.columnSpan = columnSpan;
        this.location = location;
        this.content = content;
        this.text = content.text();
    }

    int column() {
        return column;
    }

    int columnSpan() {
        return columnSpan;
    }

    int rowSpan() {
        return rowSpan;
    }

    SourceLocation location() {
        return location;
    }

    Flow content() {
        return content;
    }

    TextBuffer text() {
        return text;
    }

    void widen(int columns) {
        columnSpan += columns;
    }

    void span(int rows) {
        rowSpan = rows;
    }

    /** Tells whether the cell holds tables or prose; a table of one cell around a figure or a label is no layout. */
    boolean isLayout() {
        int cells = content.cells();
        return (cells != 0 && cells != 1) || text.length() > PROSE;
    }
}
