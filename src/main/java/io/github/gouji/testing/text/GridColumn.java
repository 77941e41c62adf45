// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing.text;

import io.github.gouji.report.Cell;
import io.github.gouji.write.layout.DisplayWidth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A column of a table as it is drawn.
 *
 * @param texts its head, and the figures of the rows that are drawn
 * @param matters how much: 2 if a cell stands out, 1 if a figure is not zero, else 0
 */
record GridColumn(List<String> texts, int matters) {

    static final String GAP = "  ";

    private static final String DOTS = "…";
    private static final int MOST_MATTERS = 2;

    /** Returns a column with the words of its head below each other, the last one in the last line of the head. */
    static GridColumn of(List<String> head, int headLines, List<Cell> cells, Drawing drawing) {
        List<String> texts = new ArrayList<>(Collections.nCopies(headLines - head.size(), ""));
        texts.addAll(head);
        int matters = 0;
        for (Cell cell : cells) {
            texts.add(drawing.text(cell));
            int own = drawing.matters(cell) ? 1 : 0;
            matters = Math.max(matters, drawing.isMarked(cell) ? MOST_MATTERS : own);
        }
        return new GridColumn(texts, matters);
    }

    /** Makes dots of what matters least, from the right, until the columns fit the room; never of the total. */
    static List<GridColumn> fitting(List<GridColumn> columns, int headLines, int room) {
        List<GridColumn> fitting = new ArrayList<>(columns);
        for (int matters = 0; matters <= MOST_MATTERS; matters++) {
            for (int i = columns.size() - 2; i >= 0 && width(merged(fitting)) > room; i--) {
                if (fitting.get(i).matters() == matters && !fitting.get(i).isDots()) {
                    fitting.set(i, dots(headLines, columns.get(i).texts.size()));
                }
            }
        }
        return merged(fitting);
    }

    private static GridColumn dots(int headLines, int lines) {
        List<String> texts = new ArrayList<>(Collections.nCopies(headLines - 1, ""));
        texts.addAll(Collections.nCopies(lines - headLines + 1, DOTS));
        return new GridColumn(texts, 0);
    }

    private static List<GridColumn> merged(List<GridColumn> columns) {
        List<GridColumn> merged = new ArrayList<>();
        for (GridColumn column : columns) {
            boolean again = !merged.isEmpty() && merged.get(merged.size() - 1).isDots();
            if (!column.isDots() || !again) {
                merged.add(column);
            }
        }
        return merged;
    }

    static int width(List<GridColumn> columns) {
        return columns.stream()
                .mapToInt(column -> GAP.length() + column.width())
                .sum();
    }

    private boolean isDots() {
        return texts.get(texts.size() - 1).equals(DOTS);
    }

    private int width() {
        return texts.stream().mapToInt(DisplayWidth::of).max().orElse(0);
    }

    /** Returns one line of it, right-aligned. */
    String line(int index) {
        String text = texts.get(index);
        return GAP + " ".repeat(width() - DisplayWidth.of(text)) + text;
    }
}
