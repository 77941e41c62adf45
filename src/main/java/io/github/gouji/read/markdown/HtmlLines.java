// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.markdown;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.document.TableGrid;

/** Finds the HTML that stands in a Markdown text. */
final class HtmlLines {

    private static final String TABLE = "table";

    /** A comment that goes on for more lines is none; nothing is lost because its end was forgotten. */
    private static final int MAX_SKIPPED = 100;

    private HtmlLines() {}

    /** Returns the line behind a comment, script or style that is alone on its lines; the line itself if there is none. */
    static int endOfSkipped(String[] lines, int at) {
        String line = lines[at];
        String mark = line.startsWith("<!--")
                ? "-->"
                : starts(line, 0, "<script") ? "</script>" : starts(line, 0, "<style") ? "</style>" : "";
        if (mark.isEmpty()) {
            return at;
        }
        for (int end = at; end < Math.min(lines.length, at + MAX_SKIPPED); end++) {
            int found = find(lines[end], mark, end == at ? mark.length() : 0);
            if (found >= 0) {
                return found + mark.length() >= lines[end].length() || end > at ? end + 1 : at;
            }
        }
        return at;
    }

    /** Returns the line behind the table, with those inside it, that begins in the line; the line itself if none does. */
    static int endOfTable(String[] lines, int at) {
        int open = opened(lines[at]);
        if (open == 0 && find(lines[at], "<" + TABLE, 0) < 0) {
            return at;
        }
        int end = at + 1;
        while (open > 0 && end < lines.length) {
            open += opened(lines[end++]);
        }
        return end;
    }

    /** Returns how many more tables begin in the line than end in it. */
    private static int opened(String line) {
        int open = 0;
        for (int at = line.indexOf('<'); at >= 0; at = line.indexOf('<', at + 1)) {
            boolean ends = at + 1 < line.length() && line.charAt(at + 1) == '/';
            int name = at + (ends ? 2 : 1);
            int behind = name + TABLE.length();
            if (starts(line, name, TABLE)
                    && (behind == line.length() || !Character.isLetterOrDigit(line.charAt(behind)))) {
                open += ends ? -1 : 1;
            }
        }
        return open;
    }

    private static int find(String line, String mark, int from) {
        for (int at = line.indexOf(mark.charAt(0), from); at >= 0; at = line.indexOf(mark.charAt(0), at + 1)) {
            if (starts(line, at, mark)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean starts(String line, int at, String mark) {
        return line.regionMatches(true, at, mark, 0, mark.length());
    }

    /** Returns the number of the table among those of the document; 0 if it has no cell. */
    static int number(TableGrid grid) {
        for (var row : grid.rows()) {
            if (!row.isEmpty() && row.get(0).location() instanceof SourceLocation.InTable place) {
                return place.table();
            }
        }
        return 0;
    }
}
