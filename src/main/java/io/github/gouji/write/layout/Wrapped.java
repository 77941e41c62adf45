// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Long text as lines of a given width. A line ends between two clauses: after Chinese punctuation, or where two spaces
 * set fields apart. Only a clause that fits no line is taken apart at its spaces. What has none stays whole.
 */
public final class Wrapped {

    private static final Pattern CLAUSES = Pattern.compile("(?<=[，。；：、！？][”’）】》]{0,3})(?![，。；：、！？”’）】》])|(?<=  )(?! )");

    /** No line begins with a sign that belongs to the word before it. */
    private static final Pattern WORDS = Pattern.compile("(?<= )(?![ ·|→])");

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private String line = "";
    private int room;

    private Wrapped(int first, int width) {
        this.room = first;
        this.width = width;
    }

    /**
     * Returns the lines.
     *
     * @param text the text, which may be coloured
     * @param first the width of the first line
     * @param others the width of the others
     */
    public static List<String> lines(String text, int first, int others) {
        Wrapped wrapped = new Wrapped(first, others);
        for (String clause : CLAUSES.split(text)) {
            wrapped.addClause(clause);
        }
        wrapped.endLine();
        return wrapped.lines;
    }

    private void addClause(String clause) {
        if (fits(clause) || DisplayWidth.of(clause.strip()) <= width) {
            add(clause);
        } else {
            for (String word : WORDS.split(clause)) {
                add(word);
            }
        }
    }

    private void add(String piece) {
        if (!fits(piece) && !line.isBlank()) {
            endLine();
        }
        line += piece;
    }

    private boolean fits(String piece) {
        return DisplayWidth.of((line + piece).stripTrailing()) <= room;
    }

    private void endLine() {
        lines.add(line.stripTrailing());
        line = "";
        room = width;
    }
}
