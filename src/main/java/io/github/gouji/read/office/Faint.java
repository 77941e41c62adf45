// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text that may not be seen, for it has nearly the colour of paper, or is too small. What is behind it is not asked, so that
 * such text is not left out, but kept apart from other text beside it.
 */
public final class Faint {

    /** Red, green and blue, perhaps with how opaque it is in front. */
    private static final Pattern COLOUR = Pattern.compile("#?(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})");

    private static final Pattern SIZE = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,4})?)(?:pt)?");

    /** Each part of a colour that is nearly that of paper has at least so much of 255. */
    private static final int PALE = 0xEE;

    /** In points. */
    private static final double TINY = 1.5;

    private Faint() {}

    /** Tells whether a colour, in hexadecimal digits, is nearly white. */
    public static boolean isPale(@Nullable String colour) {
        Matcher parts = COLOUR.matcher(colour == null ? "" : colour);
        if (!parts.matches()) {
            return false;
        }
        return isPale(Integer.parseInt(parts.group(1), 16));
    }

    /** Tells the same of red, green and blue in one number; one below 0 is no colour. */
    public static boolean isPale(int rgb) {
        return (rgb >> 16) >= PALE && (rgb >> 8 & 0xFF) >= PALE && (rgb & 0xFF) >= PALE;
    }

    /**
     * Tells whether a size is too small to be seen.
     *
     * @param size a number, perhaps with its unit behind it; {@code null} if none is given
     * @param ofPoint how many of its units are a point
     */
    public static boolean isTiny(@Nullable String size, int ofPoint) {
        Matcher number = SIZE.matcher(size == null ? "" : size);
        return number.matches() && isTiny(Double.parseDouble(number.group(1)), ofPoint);
    }

    /** Tells the same of a size without a unit. */
    public static boolean isTiny(double size, int ofPoint) {
        return size <= TINY * ofPoint;
    }
}
