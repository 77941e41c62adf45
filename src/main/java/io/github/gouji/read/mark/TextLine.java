// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Characters that stand on one line, from left to right.
 *
 * @param glyphs the characters, at least one
 * @param box the rectangle around them
 */
public record TextLine(List<Glyph> glyphs, Box box) {

    /** How far the middles of characters on a line may be apart, as a part of their size. */
    private static final double ON_A_LINE = 0.5;

    /** The gap between digits that belong to different numbers, as a part of their size. */
    private static final double DIGITS_APART = 0.2;

    /** The gap between figures that stand in different columns. */
    private static final double FIGURES_APART = 0.35;

    /** The gap between other characters that is a space. */
    private static final double SPACE = 0.9;

    /** A raised mark is smaller than this, as a part of the line's size. */
    private static final double RAISED = 0.9;

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static final Comparator<Glyph> DOWNWARDS =
            Comparator.comparingDouble(glyph -> glyph.box().centreY());

    private TextLine(List<Glyph> glyphs) {
        this(glyphs, Box.around(glyphs));
    }

    /** Returns upright characters line by line. */
    public static List<TextLine> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(DOWNWARDS);
        List<TextLine> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        double middle = 0;
        double size = 0;
        for (Glyph glyph : sorted) {
            boolean below = glyph.box().centreY() - middle > ON_A_LINE * Math.max(size, glyph.size());
            if (!line.isEmpty() && below) {
                lines.add(ended(line));
                line = new ArrayList<>();
            }
            if (line.isEmpty() || glyph.size() > size * 1.05) {
                middle = glyph.box().centreY();
                size = glyph.size();
            }
            line.add(glyph);
        }
        if (!line.isEmpty()) {
            lines.add(ended(line));
        }
        return lines;
    }

    private static TextLine ended(List<Glyph> line) {
        line.sort(Comparator.comparingDouble(glyph -> glyph.box().x()));
        return new TextLine(line);
    }

    /** Returns the characters from one to before another. */
    public TextLine part(int from, int to) {
        return new TextLine(glyphs.subList(from, to));
    }

    /** Returns the size of its largest character. */
    public double size() {
        return glyphs.stream().mapToDouble(Glyph::size).max().orElse(0);
    }

    /** Returns its first character. */
    public Glyph first() {
        return glyphs.get(0);
    }

    /** Returns its last character. */
    public Glyph last() {
        return glyphs.get(glyphs.size() - 1);
    }

    /** Returns how much room is before a character that is not the first. */
    public double gapBefore(int index) {
        return glyphs.get(index).box().x() - glyphs.get(index - 1).box().right();
    }

    /** Returns the pieces of the line between gaps of more than the given part of its size. */
    public List<TextLine> pieces(double gap) {
        List<TextLine> pieces = new ArrayList<>();
        int from = 0;
        double size = size();
        double end = first().box().right();
        for (int i = 1; i < glyphs.size(); i++) {
            boolean figures = areFigures(glyphs.get(i - 1), glyphs.get(i));
            double least = figures ? Math.min(gap, FIGURES_APART) : gap;
            if (glyphs.get(i).box().x() - end > least * size) {
                pieces.add(new TextLine(glyphs.subList(from, i)));
                from = i;
            }
            end = Math.max(end, glyphs.get(i).box().right());
        }
        pieces.add(from == 0 ? this : new TextLine(glyphs.subList(from, glyphs.size())));
        return pieces;
    }

    /** Returns the text but for what is struck out. Numbers that a gap divides stay apart, and raised digits are raised in it too. */
    public String text() {
        return text(CellText.APART);
    }

    /**
     * Returns the text.
     *
     * @param apart what stands between figures of different columns
     */
    public String text(String apart) {
        StringBuilder text = new StringBuilder(glyphs.size());
        double size = size();
        double foot = foot(size);
        Glyph last = null;
        for (Glyph glyph : glyphs) {
            if (glyph.struck()) {
                continue;
            }
            if (last != null) {
                text.append(between(last, glyph, apart));
            }
            boolean raised = glyph.isDigit()
                    && glyph.size() < RAISED * size
                    && foot - glyph.box().bottom() > 0.15 * size;
            text.append(raised ? SUPERSCRIPTS.charAt(glyph.text().charAt(0) - '0') : glyph.text());
            last = glyph;
        }
        return text.toString();
    }

    private double foot(double size) {
        return glyphs.stream()
                .filter(glyph -> glyph.size() > RAISED * size)
                .mapToDouble(glyph -> glyph.box().bottom())
                .max()
                .orElse(box.bottom());
    }

    private static String between(Glyph a, Glyph b, String apart) {
        double size = Math.max(a.size(), b.size());
        double gap = b.box().x() - a.box().right();
        boolean figures = areFigures(a, b);
        if (figures && gap > FIGURES_APART * size) {
            return apart;
        }
        boolean words = isOfWord(a) && isOfWord(b);
        return gap > (words || figures ? DIGITS_APART : SPACE) * size ? " " : "";
    }

    /** Tells whether two characters may be of two figures: none begins with a point, which belongs to what is before it. */
    private static boolean areFigures(Glyph a, Glyph b) {
        return a.isOfFigure()
                && b.isOfFigure()
                && !b.text().equals(".")
                && !b.text().equals(",");
    }

    private static boolean isOfWord(Glyph glyph) {
        int c = glyph.text().codePointAt(0);
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
