// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of pandoc's whose columns stand below runs of dashes, or one of reStructuredText with equals signs for them. Where blank lines part its rows, or a rule stands above
 * its header, a row may be some lines long.
 *
 * @param rows its rows, each with the line on which it begins, from 0
 * @param end the line behind it
 */
record DashTable(List<TextRow> rows, int end) {

    /** A shorter rule alone on a line parts chapters. */
    private static final int LONG_RULE = 10;

    private static final int MAX_HEADER = 10;
    private static final int MAX_COLUMNS = 1001;

    /** Returns the table that begins at the line, or {@code null}. */
    static @Nullable DashTable at(String[] lines, int at) {
        if (at + 1 >= lines.length) {
            return null;
        }
        if (!isRule(lines[at])) {
            boolean header = !lines[at].isBlank()
                    && isRule(lines[at + 1])
                    && columns(lines[at + 1]).size() > 1;
            return header ? read(lines, at, at + 1, at + 2, false) : null;
        }
        int second = at + 1;
        while (second < lines.length
                && second - at <= MAX_HEADER
                && !lines[second].isBlank()
                && !isRule(lines[second])) {
            second++;
        }
        boolean rule = second < lines.length && second > at + 1 && isRule(lines[second]);
        boolean goesOn = rule && second + 1 < lines.length && !lines[second + 1].isBlank();
        if (goesOn && isRule(lines[at], '=') && columns(lines[second]).size() > 1) {
            DashTable framed = framed(lines, at, second);
            if (framed != null) {
                return framed;
            }
        }
        if (rule && columns(lines[second]).size() > 1 && columns(lines[at]).size() == 1) {
            return read(lines, at + 1, second, second + 1, true);
        }
        return columns(lines[at]).size() > 1 ? read(lines, at + 1, at, at + 1, true) : null;
    }

    /**
     * Reads a table of reStructuredText: its header between two rules of {@code =}, the rows down to a third. A row goes on in
     * the lines that are blank in the first column.
     */
    private static @Nullable DashTable framed(String[] lines, int first, int second) {
        int end = second + 1;
        while (end < lines.length && !isRule(lines[end], '=')) {
            end++;
        }
        List<Integer> columns = columns(lines[second]);
        if (end == lines.length || columns(lines[end]).size() != columns.size()) {
            return null;
        }
        List<TextRow> rows = new ArrayList<>();
        rows.add(row(lines, first + 1, second, columns));
        int begin = second + 1;
        for (int i = begin + 1; i <= end; i++) {
            if (i == end
                    || !Columns.cut(Columns.spread(lines[i]), 0, columns.get(1)).isEmpty()) {
                rows.add(row(lines, begin, i, columns));
                begin = i;
            }
        }
        return new DashTable(rows, end + 1);
    }

    /** Tells whether the line holds runs of one sign alone: two at least, or a long one of dashes. */
    static boolean isRule(String line) {
        return isRule(line, '-') || isRule(line, '=');
    }

    private static boolean isRule(String line, char of) {
        int signs = 0;
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (sign != of && sign != ' ') {
                return false;
            }
            signs += sign == of ? 1 : 0;
        }
        boolean isRuns = signs > 1 && line.strip().indexOf(' ') > 0;
        return isRuns || (of == '-' && signs >= LONG_RULE);
    }

    private static List<Integer> columns(String rule) {
        List<Integer> begins = new ArrayList<>();
        for (int i = 0; i < rule.length() && begins.size() < MAX_COLUMNS; i++) {
            if (rule.charAt(i) != ' ' && (i == 0 || rule.charAt(i - 1) == ' ')) {
                begins.add(i);
            }
        }
        return begins;
    }

    /** Reads the header up to the rule, and the rows behind it up to another rule, or to a blank line. */
    private static @Nullable DashTable read(String[] lines, int header, int rule, int body, boolean closed) {
        List<Integer> columns = columns(lines[rule]);
        List<TextRow> rows = new ArrayList<>();
        if (header < rule) {
            rows.add(row(lines, header, rule, columns));
        }
        int end = body;
        boolean blank = false;
        while (end < lines.length && !isRule(lines[end])) {
            if (lines[end].isBlank()) {
                if (!closed) {
                    break;
                }
                blank = true;
            }
            end++;
        }
        if (closed && end == lines.length) {
            return null;
        }
        for (int i = body; i < end; i++) {
            int last = i + 1;
            while (blank && last < end && !lines[last].isBlank()) {
                last++;
            }
            if (!lines[i].isBlank()) {
                rows.add(row(lines, i, last, columns));
                i = last - 1;
            }
        }
        return rows.isEmpty() ? null : new DashTable(rows, end < lines.length && isRule(lines[end]) ? end + 1 : end);
    }

    private static TextRow row(String[] lines, int from, int to, List<Integer> columns) {
        StringBuilder[] texts = new StringBuilder[columns.size()];
        for (int i = from; i < to; i++) {
            String spread = Columns.spread(lines[i]);
            for (int column = 0; column < texts.length; column++) {
                int begin = column == 0 ? 0 : columns.get(column);
                int end = column + 1 < texts.length ? columns.get(column + 1) : Integer.MAX_VALUE;
                String part = Columns.cut(spread, begin, end);
                if (texts[column] == null) {
                    texts[column] = new StringBuilder(part);
                } else if (!part.isEmpty()) {
                    texts[column]
                            .append(texts[column].length() == 0 ? "" : "\n")
                            .append(part);
                }
            }
        }
        List<String> cells = new ArrayList<>(texts.length);
        for (StringBuilder text : texts) {
            cells.add(text.toString());
        }
        return new TextRow(cells, from);
    }
}
