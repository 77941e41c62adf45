package io.github.gouji.write;

/** Text that fits a page: what is too wide goes on in the next line, below its beginning. */
final class Page {

    static final int WIDTH = 100;

    private static final String SPACE = " ";

    private final StringBuilder text = new StringBuilder();

    void blankLine() {
        text.append('\n');
    }

    /** Adds one line, however wide. */
    void line(int indent, String content) {
        text.append((SPACE.repeat(indent) + content).stripTrailing()).append('\n');
    }

    /**
     * Adds text that may take several lines.
     *
     * @param indent where it begins
     * @param hanging where it goes on
     */
    void wrapped(int indent, int hanging, String content) {
        int at = indent;
        for (String line : Wrapped.lines(content, WIDTH - indent, WIDTH - hanging)) {
            line(at, line);
            at = hanging;
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
