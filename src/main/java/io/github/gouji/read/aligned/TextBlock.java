// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.aligned;

import io.github.gouji.read.mark.Box;
import io.github.gouji.read.mark.Glyph;
import io.github.gouji.read.mark.TextLine;
import java.util.ArrayList;
import java.util.List;

/** Lines of text below each other that are one text: that of a cell of a table without ruling lines. */
final class TextBlock {

    private static final String NEVER_FIRST = "，。、；：？！）》」』”’〉】,.;:?!)";
    private static final String NEVER_LAST = "（《「『“‘〈【(";

    private final List<TextLine> pieces = new ArrayList<>();

    /** What stands for the row of a text that goes past several. */
    private static final int SEVERAL = -2;

    /** The row of figures on whose line one of the pieces stands; negative if that is none, or not one alone. */
    private int row = -1;

    List<TextLine> pieces() {
        return pieces;
    }

    int row() {
        return row;
    }

    /** Adds the next line. */
    void add(TextLine piece, int row) {
        pieces.add(piece);
        if (row >= 0) {
            this.row = this.row == -1 || this.row == row ? row : SEVERAL;
        }
    }

    /** Adds the lines of another text above or below. */
    void join(TextBlock other) {
        boolean above = !pieces.isEmpty() && other.top() < top();
        pieces.addAll(above ? 0 : pieces.size(), other.pieces);
    }

    /** Returns the last line. */
    TextLine last() {
        return pieces.get(pieces.size() - 1);
    }

    double size() {
        return last().size();
    }

    double top() {
        return pieces.get(0).box().y();
    }

    double bottom() {
        return last().box().bottom();
    }

    double centreY() {
        return (top() + bottom()) / 2;
    }

    double left() {
        return pieces.stream().mapToDouble(piece -> piece.box().x()).min().orElse(0);
    }

    double right() {
        return pieces.stream().mapToDouble(piece -> piece.box().right()).max().orElse(0);
    }

    double centreX() {
        return (left() + right()) / 2;
    }

    /** Tells whether two texts have more than a corner of their width in common. */
    boolean isInColumnOf(TextBlock other) {
        double common = Math.min(right(), other.right()) - Math.max(left(), other.left());
        return common > 0.2 * Math.min(right() - left(), other.right() - other.left());
    }

    /**
     * Tells whether a piece may be the next line of this text: it is below the last, and all lines before it are as full as
     * they can be.
     */
    boolean mayGoOn(TextLine piece) {
        Box last = last().box();
        Box box = piece.box();
        double common = Math.min(last.right(), box.right()) - Math.max(last.x(), box.x());
        return box.centreY() - last.centreY() > 0.5 * piece.size()
                && common >= 0.5 * Math.min(last.width(), box.width())
                && isFullBefore(piece);
    }

    /** Tells whether the first characters of the next line would not have gone on the last, nor on those before. */
    private boolean isFullBefore(TextLine next) {
        double width = Math.max(right() - left(), next.box().width());
        List<TextLine> all = new ArrayList<>(pieces);
        all.add(next);
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i - 1).box().width() + needed(all.get(i)) <= width + 0.05 * next.size()) {
                return false;
            }
        }
        return true;
    }

    /** Returns the width of what can only go on the line before together. */
    private static double needed(TextLine line) {
        List<Glyph> glyphs = line.glyphs();
        int together = 1;
        while (together < glyphs.size() && isBound(glyphs.get(together - 1), glyphs.get(together))) {
            together++;
        }
        return glyphs.get(together - 1).box().right() - line.box().x();
    }

    private static boolean isBound(Glyph a, Glyph b) {
        return NEVER_LAST.contains(a.text())
                || NEVER_FIRST.contains(b.text())
                || (a.text().codePointAt(0) < 0x250 && b.text().codePointAt(0) < 0x250);
    }
}
