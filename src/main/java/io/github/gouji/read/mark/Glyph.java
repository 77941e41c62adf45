// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.mark;

/**
 * A character on a page.
 *
 * @param text what it stands for, one character or several; {@link #UNKNOWN} where the font does not say
 * @param box the square of its font size, narrowed to its own width
 * @param direction the direction of its line
 * @param vertical whether its line runs downwards though it stands upright
 * @param struck whether it is struck out
 */
public record Glyph(String text, Box box, Direction direction, boolean vertical, boolean struck) {

    /** What stands for a character that a font does not name, so that nothing is read out of it. */
    public static final String UNKNOWN = "\uFFFD";

    /** Creates one that is not struck out. */
    public Glyph(String text, Box box, Direction direction, boolean vertical) {
        this(text, box, direction, vertical, false);
    }

    /** Returns how high it is as it is read. */
    public double size() {
        return direction.isHorizontal() ? box.height() : box.width();
    }

    /** Tells whether it is one of 0 to 9. */
    public boolean isDigit() {
        return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }

    /** Tells whether it may be part of a number. */
    public boolean isOfFigure() {
        return isDigit() || (text.length() == 1 && ".,+-".indexOf(text.charAt(0)) >= 0);
    }

    /** Returns the same character at its place in another view. */
    public Glyph at(Box place, Direction seen) {
        return new Glyph(text, place, seen, vertical, struck);
    }

    Glyph struckOut() {
        return new Glyph(text, box, direction, vertical, true);
    }
}
