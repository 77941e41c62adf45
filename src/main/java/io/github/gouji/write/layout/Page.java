// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.layout;

/** Text that fits a page: what is too wide goes on in the next line, below its beginning. */
public final class Page {

    /** How many columns a page has; a full-width character takes two. */
    public static final int WIDTH = 100;

    private static final String SPACE = " ";

    private final StringBuilder text = new StringBuilder();

    /** Adds a blank line. */
    public void blankLine() {
        text.append('\n');
    }

    /** Adds one line, however wide. */
    public void line(int indent, String content) {
        text.append((SPACE.repeat(indent) + content).stripTrailing()).append('\n');
    }

    /**
     * Adds text that may take several lines.
     *
     * @param indent where it begins
     * @param hanging where it goes on
     */
    public void wrapped(int indent, int hanging, String content) {
        int at = indent;
        for (String line : Wrapped.lines(content, WIDTH - indent, WIDTH - hanging)) {
            line(at, line);
            at = hanging;
        }
    }

    /** Returns the lines, one line feed after each. */
    @Override
    public String toString() {
        return text.toString();
    }
}
