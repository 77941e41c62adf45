// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A table drawn with {@code +---+} and {@code |}, as pandoc and Emacs write it, whose cells may span columns and rows.
 *
 * @param rows its rows, each with its cells from left to right
 * @param end the line behind it
 */
record GridTable(List<List<Cell>> rows, int end) {

    /**
     * A cell.
     *
     * @param line the line on which it begins, from 0
     * @param isJoined whether digits were put together that had been broken where the cell is too narrow for them
     */
    record Cell(String text, int columnSpan, int rowSpan, int line, boolean isJoined) {}

    /** More columns are refused by the builder of grids. */
    private static final int MAX_COLUMNS = 1001;

    /** Returns the table that begins at the line, or {@code null}. */
    static @Nullable GridTable at(String[] lines, int at) {
        if (!isBorder(lines[at])) {
            return null;
        }
        int end = at + 1;
        while (end < lines.length && !lines[end].isEmpty() && "|+".indexOf(lines[end].charAt(0)) >= 0) {
            end++;
        }
        return end - at < 3 || !isBorder(lines[end - 1]) ? null : new Tracer(lines, at, end).trace();
    }

    private static boolean isBorder(String line) {
        if (line.length() < 3 || line.charAt(0) != '+' || line.charAt(line.length() - 1) != '+') {
            return false;
        }
        for (int i = 1; i < line.length(); i++) {
            if ("-=+:".indexOf(line.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Follows the cells down the lines, each open until a line is drawn below it. */
    private static final class Tracer {

        private static final class Open {
            final int left;
            final int right;
            final int row;
            final int line;
            final StringBuilder text = new StringBuilder();
            int rowSpan;

            /** How wide the last line of the text is. */
            int lastWidth;

            boolean isJoined;

            Open(int left, int right, int row, int line) {
                this.left = left;
                this.right = right;
                this.row = row;
                this.line = line;
            }

            /** Adds a line; digits that go on where a line was full are those of one figure. */
            void append(String part) {
                if (part.isEmpty()) {
                    return;
                }
                boolean isFull = lastWidth >= right - left - 1 - PADDING;
                boolean isBroken = isFull
                        && text.length() > 0
                        && Character.isDigit(text.charAt(text.length() - 1))
                        && Character.isDigit(part.charAt(0));
                isJoined |= isBroken;
                text.append(text.length() == 0 || isBroken ? "" : "\n").append(part);
                lastWidth = part.chars().map(sign -> Columns.width((char) sign)).sum();
            }
        }

        /** The blanks beside the text of a cell, one of which Pandoc counts as room for text and never fills. */
        private static final int PADDING = 3;

        private final String[] lines;
        private final int begin;
        private final int end;
        private final TreeSet<Integer> edges = new TreeSet<>();
        private final List<List<Open>> rows = new ArrayList<>();
        private List<Open> open = new ArrayList<>();

        Tracer(String[] lines, int begin, int end) {
            this.lines = lines;
            this.begin = begin;
            this.end = end;
        }

        @Nullable
        GridTable trace() {
            int width = lines[begin].length();
            open.add(new Open(0, width - 1, -1, begin));
            for (int i = begin; i < end; i++) {
                String spread = Columns.spread(lines[i]);
                if (isDrawn(spread)) {
                    String below = i + 1 < end ? Columns.spread(lines[i + 1]) : "";
                    closeCells(spread, below, i);
                } else {
                    for (Open cell : open) {
                        cell.append(Columns.cut(spread, cell.left + 1, cell.right));
                    }
                }
                if (edges.size() > MAX_COLUMNS) {
                    return null;
                }
            }
            return new GridTable(cells(), end);
        }

        private static boolean isDrawn(String line) {
            return line.indexOf("--") >= 0 || line.indexOf("==") >= 0;
        }

        private void closeCells(String border, String below, int line) {
            List<Open> still = new ArrayList<>();
            List<Open> begun = new ArrayList<>();
            int row = rows.size();
            int left = -1;
            for (int i = 0; i < open.size(); i++) {
                Open cell = open.get(i);
                if (!isClosed(border, cell)) {
                    cell.append(Columns.cut(border, cell.left + 1, cell.right));
                    still.add(cell);
                    continue;
                }
                cell.rowSpan = row - cell.row;
                left = left < 0 ? cell.left : left;
                boolean last = i + 1 == open.size()
                        || open.get(i + 1).left != cell.right
                        || !isClosed(border, open.get(i + 1));
                for (int at = cell.left + 1; at <= cell.right; at++) {
                    boolean edge =
                            border.charAt(at) == '+' && at < below.length() && "|+".indexOf(below.charAt(at)) >= 0;
                    if (edge || (last && at == cell.right)) {
                        begun.add(new Open(left, at, row, line + 1));
                        left = at;
                    }
                }
                left = last ? -1 : left;
            }
            if (begun.isEmpty()) {
                return;
            }
            for (Open cell : begun) {
                edges.add(cell.left);
            }
            rows.add(begun);
            still.addAll(begun);
            still.sort(Comparator.comparingInt(cell -> cell.left));
            open = still;
        }

        private static boolean isClosed(String border, Open cell) {
            if (border.length() <= cell.right) {
                return false;
            }
            for (int at = cell.left + 1; at < cell.right; at++) {
                if ("-=+:".indexOf(border.charAt(at)) < 0) {
                    return false;
                }
            }
            return true;
        }

        private List<List<Cell>> cells() {
            List<List<Cell>> all = new ArrayList<>();
            for (int row = 0; row < rows.size() - 1; row++) {
                List<Cell> cells = new ArrayList<>();
                for (Open cell : rows.get(row)) {
                    int span = edges.subSet(cell.left, cell.right).size();
                    cells.add(new Cell(
                            cell.text.toString(),
                            Math.max(1, span),
                            Math.max(1, cell.rowSpan),
                            cell.line,
                            cell.isJoined));
                }
                all.add(cells);
            }
            return all;
        }
    }
}
