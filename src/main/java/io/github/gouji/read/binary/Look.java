// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.binary;

/**
 * How characters of a Word document look.
 *
 * @param isDeleted whether tracked changes delete them
 * @param isHidden whether they are hidden
 * @param isStruckOut whether they are struck out, by one line or two
 * @param isApart whether they are raised or lowered, or so pale or small that they may not be seen
 * @param isSpecial whether they stand for something else, such as a note
 */
public record Look(boolean isDeleted, boolean isHidden, boolean isStruckOut, boolean isApart, boolean isSpecial) {

    static final Look PLAIN = new Look(false, false, false, false, false);
}
