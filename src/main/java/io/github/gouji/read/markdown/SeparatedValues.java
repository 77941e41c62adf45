// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.markdown;

import java.util.ArrayList;
import java.util.List;

/** Rows of values between commas, semicolons or tabs, as spreadsheets are saved as text. */
final class SeparatedValues {

    private static final char[] SEPARATORS = {'\t', ',', ';'};

    /** A value in quotation marks that goes on for more lines is none. */
    private static final int MAX_LINES = 50;

    private static final int MAX_CELLS = 1001;

    /** A sentence has fewer parts between its commas. */
    private static final int LONG = 7;

    /** Fewer figures are no row of the form. */
    private static final int ENOUGH = 3;

    private final String[] lines;
    private final char separator;
    private int next;

    private SeparatedValues(String[] lines, char separator, int next) {
        this.lines = lines;
        this.separator = separator;
        this.next = next;
    }

    /** Returns the sign between the values if a table of them begins at the line, or 0. */
    static char separatorAt(String[] lines, int at) {
        for (char separator : SEPARATORS) {
            if (count(lines[at], separator, 1) == 0 && !lines[at].startsWith("\"")) {
                continue;
            }
            SeparatedValues reader = new SeparatedValues(lines, separator, at);
            List<String> first = reader.row().cells();
            List<String> second = reader.next < lines.length ? reader.row().cells() : List.of();
            boolean isSet = first.size() == second.size() ? isSet(first, second) : isHeaderOfFigures(first, second);
            boolean isTable =
                    separator == '\t' ? first.size() > 1 && second.size() > 1 : isSet && lines[at].indexOf('。') < 0;
            if (isTable || (second.size() < 2 && isRowOfFigures(first))) {
                return separator;
            }
        }
        return 0;
    }

    /** Tells whether two rows with the same number of cells are set as a table; two of them may be halves of sentences. */
    private static boolean isSet(List<String> first, List<String> second) {
        return first.size() > 2 || (first.size() == 2 && (isFigure(first.get(1)) || isFigure(second.get(1))));
    }

    /** Tells whether a long row stands above one of figures alone, though that has lost a cell, or has one too many. */
    private static boolean isHeaderOfFigures(List<String> first, List<String> second) {
        return first.size() >= LONG
                && second.size() >= LONG
                && second.stream().allMatch(cell -> cell.isBlank() || isFigure(cell))
                && second.stream().filter(SeparatedValues::isFigure).count() >= ENOUGH;
    }

    /** Tells whether a line stands for a table of one row, and is no number with separators between its thousands. */
    private static boolean isRowOfFigures(List<String> cells) {
        int from = cells.size();
        boolean isGrouped = true;
        while (from > 0 && isFigure(cells.get(from - 1))) {
            from--;
            isGrouped &= from == 0 || cells.get(from).length() == 3;
        }
        return cells.size() - from > 2 && !(isGrouped && from == 0);
    }

    /** Tells whether the text is a number, and nothing else. */
    static boolean isFigure(String cell) {
        String text = cell.strip();
        return !text.isEmpty() && text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == '-');
    }

    /** Returns how often the sign stands in the line; no more than the limit is counted. */
    private static int count(String line, char sign, int limit) {
        int count = 0;
        for (int at = line.indexOf(sign); at >= 0 && count < limit; at = line.indexOf(sign, at + 1)) {
            count++;
        }
        return count;
    }

    /** Returns the rows of the table that begins at the line. */
    static List<TextRow> rows(String[] lines, int at, char separator) {
        SeparatedValues reader = new SeparatedValues(lines, separator, at);
        List<TextRow> rows = new ArrayList<>();
        while (reader.next < lines.length) {
            TextRow row = reader.row();
            if (row.cells().size() < 2) {
                break;
            }
            rows.add(row);
        }
        return rows;
    }

    /** Returns behind which line the rows end. */
    static int end(List<TextRow> rows, String[] lines, char separator) {
        TextRow last = rows.get(rows.size() - 1);
        SeparatedValues reader = new SeparatedValues(lines, separator, last.line());
        reader.row();
        return reader.next;
    }

    private TextRow row() {
        int begin = next;
        List<String> cells = new ArrayList<>();
        String line = lines[next++];
        int at = 0;
        while (cells.size() < MAX_CELLS) {
            if (at < line.length() && line.charAt(at) == '"') {
                String joined = withLinesOfQuote(line, at);
                StringBuilder value = new StringBuilder();
                int end = quoted(joined, at, value);
                if (end >= 0) {
                    line = joined;
                    int stop = line.indexOf(separator, end);
                    cells.add(value.toString());
                    if (stop < 0) {
                        break;
                    }
                    at = stop + 1;
                    continue;
                }
            }
            int stop = line.indexOf(separator, at);
            cells.add(line.substring(at, stop < 0 ? line.length() : stop));
            if (stop < 0) {
                break;
            }
            at = stop + 1;
        }
        return new TextRow(cells, begin);
    }

    /** Returns the line, and those that a value in quotation marks goes on over; the line alone if none ends it. */
    private String withLinesOfQuote(String line, int at) {
        int more = 0;
        boolean open = isOpen(line, at + 1);
        while (open && more < MAX_LINES && next + more < lines.length) {
            open = isOpen(lines[next + more], 0);
            more++;
        }
        if (open || more == 0) {
            return line;
        }
        StringBuilder joined = new StringBuilder(line);
        for (int i = 0; i < more; i++) {
            joined.append('\n').append(lines[next + i]);
        }
        next += more;
        return joined.toString();
    }

    /** Tells whether a value in quotation marks goes on to the end of the line at least. */
    private static boolean isOpen(String line, int from) {
        for (int at = line.indexOf('"', from); at >= 0; at = line.indexOf('"', at + 2)) {
            if (at + 1 >= line.length() || line.charAt(at + 1) != '"') {
                return false;
            }
        }
        return true;
    }

    /** Appends the value in quotation marks, and returns where it ends; -1 if it does not. */
    private static int quoted(String line, int at, StringBuilder value) {
        for (int i = at + 1; i < line.length(); i++) {
            if (line.charAt(i) != '"') {
                value.append(line.charAt(i));
            } else if (i + 1 < line.length() && line.charAt(i + 1) == '"') {
                value.append('"');
                i++;
            } else {
                return i + 1;
            }
        }
        return -1;
    }
}
