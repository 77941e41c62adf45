// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.page;

/**
 * A character on a page.
 *
 * @param text what it stands for, one character or several; {@link #UNKNOWN} where the font does not say
 * @param box the square of its font size, narrowed to its own width
 * @param direction the direction of its line
 * @param vertical whether its line runs downwards though it stands upright
 */
public record Glyph(String text, Box box, Direction direction, boolean vertical) {

    /** What stands for a character that a font does not name, so that nothing is read out of it. */
    public static final String UNKNOWN = "\uFFFD";

    double size() {
        return direction.isHorizontal() ? box.height() : box.width();
    }

    boolean isDigit() {
        return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }

    /** Tells whether it may be part of a number. */
    boolean isOfFigure() {
        return isDigit() || (text.length() == 1 && ".,+-".indexOf(text.charAt(0)) >= 0);
    }

    Glyph withText(String text) {
        return new Glyph(text, box, direction, vertical);
    }
}
