// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.binary;

/**
 * How characters of a Word document look.
 *
 * @param isDeleted whether tracked changes delete them
 * @param isHidden whether they are hidden
 * @param isStruckOut whether they are struck out, by one line or two
 * @param isRaised whether they are raised or lowered
 * @param colour red, green and blue, {@link #AUTOMATIC} if that is left to the reader
 * @param size their size in half points
 * @param isSpecial whether they stand for something else, such as a note
 */
public record Look(
        boolean isDeleted,
        boolean isHidden,
        boolean isStruckOut,
        boolean isRaised,
        int colour,
        int size,
        boolean isSpecial) {

    /** The colour of text that names none. */
    public static final int AUTOMATIC = -1;

    /** Ten points, as where nothing is said. */
    private static final int USUAL = 20;

    static final Look PLAIN = new Look(false, false, false, false, AUTOMATIC, USUAL, false);
}
