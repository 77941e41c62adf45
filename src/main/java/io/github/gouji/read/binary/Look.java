// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.binary;

/**
 * How characters of a Word document look.
 *
 * @param isDeleted whether tracked changes delete them
 * @param isHidden whether they are hidden
 * @param isStruckOut whether they are struck out, by one line or two
 * @param isRaised whether they are raised or lowered
 * @param isPale whether they have nearly the colour of paper
 * @param isTiny whether they are too small to be seen
 * @param isSpecial whether they stand for something else, such as a note
 */
public record Look(
        boolean isDeleted,
        boolean isHidden,
        boolean isStruckOut,
        boolean isRaised,
        boolean isPale,
        boolean isTiny,
        boolean isSpecial) {

    static final Look PLAIN = new Look(false, false, false, false, false, false, false);

    /** Tells whether they do not run into what looks otherwise. */
    public boolean isApart() {
        return isRaised || isPale || isTiny;
    }
}
