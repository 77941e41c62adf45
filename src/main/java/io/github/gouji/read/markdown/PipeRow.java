// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.markdown;

import java.util.ArrayList;
import java.util.List;

/** A row of a pipe table. */
final class PipeRow {

    /** One more than a table may have: enough to tell that it has too many. */
    private static final int MAX_CELLS = 1001;

    /** A figure with more of them is no count. */
    private static final int MOST_DIGITS = 18;

    private PipeRow() {}

    /** Returns where the next pipe is that no backslash takes its meaning from; -1 if there is none. */
    static int pipe(String line, int from) {
        int at = line.indexOf('|', from);
        while (at > 0 && isEscaped(line, at)) {
            at = line.indexOf('|', at + 1);
        }
        return at;
    }

    private static boolean isEscaped(String line, int at) {
        int begin = at;
        while (begin > 0 && line.charAt(begin - 1) == '\\') {
            begin--;
        }
        return (at - begin) % 2 == 1;
    }

    /** Tells whether the line has at least three cells. */
    static boolean hasThreeCells(String line) {
        int first = pipe(line, line.startsWith("|") ? 1 : 0);
        return first >= 0 && pipe(line, first + 1) >= 0;
    }

    /** Tells whether nothing but a number stands behind the last pipe. */
    static boolean endsInFigure(String line) {
        return SeparatedValues.isFigure(line.substring(line.lastIndexOf('|') + 1));
    }

    /** Returns where the digits begin of a cell that has those of one count alone, marked or not; -1 for any other. */
    static int figureIn(String cell) {
        int begin = 0;
        int end = cell.length();
        while (begin < end && isAround(cell.charAt(begin))) {
            begin++;
        }
        while (end > begin && isAround(cell.charAt(end - 1))) {
            end--;
        }
        int digits = end - begin;
        boolean isCount = digits == 1 || (digits > 1 && digits <= MOST_DIGITS && cell.charAt(begin) != '0');
        for (int i = begin; isCount && i < end; i++) {
            isCount = cell.charAt(i) >= '0' && cell.charAt(i) <= '9';
        }
        return isCount ? begin : -1;
    }

    private static boolean isAround(char sign) {
        return sign == ' ' || sign == '*' || sign == '\t';
    }

    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int begin = line.startsWith("|") ? 1 : 0;
        int end = line.length() > 1 && line.endsWith("|") && !isEscaped(line, line.length() - 1)
                ? line.length() - 1
                : line.length();
        while (cells.size() < MAX_CELLS) {
            int pipe = pipe(line, begin);
            if (pipe < 0 || pipe >= end) {
                cells.add(line.substring(begin, Math.max(begin, end)));
                break;
            }
            cells.add(line.substring(begin, pipe));
            begin = pipe + 1;
        }
        return cells;
    }

    /** Tells whether the line is the rule below a header: dashes, two at least or a colon and one, in each cell. */
    static boolean isRule(String line) {
        boolean pipes = false;
        int dashes = 0;
        int colons = 0;
        boolean ended = false;
        for (int i = 0; i <= line.length(); i++) {
            char sign = i == line.length() ? '|' : line.charAt(i);
            if (sign == '|') {
                boolean atEnd = i == 0 || i == line.length();
                boolean isEmpty = dashes == 0 && colons == 0;
                if (isEmpty ? !atEnd && !(i == 0) : dashes == 0 || dashes + colons < 2) {
                    return false;
                }
                pipes |= i < line.length();
                dashes = 0;
                colons = 0;
                ended = false;
            } else if (sign == '-' && !ended) {
                dashes++;
            } else if (sign == ':' && !ended) {
                colons++;
            } else if (sign == ' ' || sign == '\t') {
                ended = dashes > 0 || colons > 0;
            } else {
                return false;
            }
        }
        return pipes && line.indexOf('-') >= 0;
    }
}
