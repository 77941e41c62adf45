// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import io.github.gouji.read.UnreadableDocumentException;
import java.io.Reader;

/**
 * The source of a page in which each row and each block says on which line it begins, and each cell that does not begin
 * on the line of its row, and in which the tags of text and tables have no attributes but those that matter. A parser
 * that tracks positions takes twice the time of one that does not, and attributes take half of its time.
 */
final class MarkedSource extends TagPass {

    /** The attribute that says on which line its tag begins. */
    static final String LINE = "g-l";

    private final Excerpt excerpt = new Excerpt(signs);
    private boolean endsInTable;
    /** Whether the tag that is gone through is one of text or tables. */
    private boolean leavesOut;
    /** The line on which the tag of the row stands whose cells follow; -1 where none does. */
    private int lineOfRow = -1;

    private MarkedSource(String html, int firstLine, int most, StyleSheet sheet) {
        super(html, firstLine, most, sheet);
    }

    /**
     * Returns the source with its marks.
     *
     * @throws UnreadableDocumentException if it has too many tags and attributes
     */
    static MarkedSource of(String html, int firstLine, int most, StyleSheet sheet) throws UnreadableDocumentException {
        MarkedSource source = new MarkedSource(html, firstLine, most, sheet);
        source.run();
        return source;
    }

    /** Tells whether a table began, and none ended behind it. */
    boolean endsInTable() {
        return endsInTable;
    }

    /** Returns a reader of the source with its marks. */
    Reader reader() {
        return excerpt.reader();
    }

    @Override
    void begin(TagName name, int at, int endOfName) {
        TagKind kind = name.kind;
        leavesOut = kind.compareTo(TagKind.PLAIN) <= 0;
        if (kind.hasLine() && (kind != TagKind.CELL || lineAt(at) != lineOfRow)) {
            excerpt.insert(endOfName, " " + LINE + "=" + lineAt(at) + " ");
        }
        if (kind.compareTo(TagKind.ROW) <= 0) {
            lineOfRow = kind == TagKind.ROW ? lineAt(at) : -1;
            endsInTable |= kind == TagKind.TABLE;
        }
    }

    @Override
    void end(TagName name, int at) {
        leavesOut = false;
        if (name.kind.compareTo(TagKind.ROW) <= 0) {
            lineOfRow = -1;
            endsInTable &= name.kind != TagKind.TABLE;
        }
    }

    @Override
    void leaveOut(int from, int to) {
        if (leavesOut) {
            excerpt.leaveOut(from, to);
        }
    }
}
