// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.page;

import io.github.gouji.report.Cell;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The text of a page in some format, with the lines in which the cells of the form stand. */
public final class Rendered {

    private final StringBuilder text = new StringBuilder();
    private final Map<Cell, Set<Integer>> lines = new HashMap<>();
    private int line = 1;

    /** Adds text. */
    public Rendered add(String more) {
        text.append(more);
        for (int i = more.indexOf('\n'); i >= 0; i = more.indexOf('\n', i + 1)) {
            line++;
        }
        return this;
    }

    /** Notes that the cell stands in the line that is being written. */
    void note(Box box) {
        if (box.cell() != null) {
            lines.computeIfAbsent(box.cell(), key -> new HashSet<>()).add(line);
        }
    }

    /** Returns the beginning of the text, as a document that is cut off has it. */
    public Rendered cut(double length) {
        Rendered cut = new Rendered();
        cut.add(text.substring(0, (int) (text.length() * length)));
        lines.forEach((cell, all) -> {
            for (int line : all) {
                if (line <= cut.line) {
                    cut.lines.computeIfAbsent(cell, key -> new HashSet<>()).add(line);
                }
            }
        });
        return cut;
    }

    /** Returns the whole text. */
    public String text() {
        return text.toString();
    }

    /** Returns the lines in which the page has the cell; none if it does not have it. */
    public Set<Integer> lines(Cell cell) {
        return lines.getOrDefault(cell, Set.of());
    }
}
