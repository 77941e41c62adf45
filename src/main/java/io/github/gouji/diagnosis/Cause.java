// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

/**
 * What may have gone wrong when a figure was filled in. The constants stand in the order of their traces: what leaves
 * the clearest trace, and so fits by chance most rarely, stands first, and names a mistake that fits several. Of equally
 * small explanations the likeliest comes first ({@link Explanation#probability}); of those that are as likely, that one
 * which
 *
 * <ol>
 *   <li>has fewer mistakes,
 *   <li>has a less plausible cause that stands earlier here; where that is the same, the next one decides,
 *   <li>changes the reported figures least in proportion, where a zero counts as one,
 *   <li>changes the cells that come first in the form.
 * </ol>
 *
 * <p>Of more than six corrections not all ways to put them together are compared. Causes of typing follow S. Scholtus, Automatic correction of simple typing errors in numerical data with balance
 * edits (2009): a figure that a named slip turns into exactly the figure that all equations ask for is hardly a chance.
 */
public enum Cause {
    /** A cell was left blank though it has a figure. */
    BLANK_LEFT,
    /** A total was left at zero though its parts have figures, or all totals of a row were. */
    TOTAL_LEFT_AT_ZERO,
    /** A whole row was not filled in, though other figures are computed with it. */
    ROW_NOT_FILLED,
    /** The figures of the year before stand there; named only where these are known. */
    LAST_YEARS_FIGURES,
    /** A minus sign does not belong there, or is missing. */
    SIGN_FLIPPED,
    /** A row is counted twice: once more in all its totals, or though its requests are counted in other rows. */
    ROW_COUNTED_TWICE,
    /** A row is left out of all its totals. */
    ROW_LEFT_OUT,
    /** Two neighbours have each other's figures. */
    NEIGHBOURS_SWAPPED,
    /** A figure stands one row or one column off, or several in a line do, or all of a row do. */
    ONE_PLACE_OFF,
    /** Two digits next to each other are transposed. */
    DIGITS_TRANSPOSED,
    /** A figure is 10, 100, 1,000 or 10,000 times too large or too small. */
    UNIT_SLIP,
    /** A digit stands there twice. */
    DIGIT_DOUBLED,
    /** A digit is missing. */
    DIGIT_DROPPED,
    /** A single total has one of its parts twice. */
    PART_COUNTED_TWICE,
    /** A single total lacks one of its parts. */
    PART_LEFT_OUT,
    /** A total does not follow its parts. */
    TOTAL_NOT_UPDATED,
    /** Parts are wrong, and their total was computed with them, or all their totals were. */
    CARRIED_INTO_TOTAL,
    /** One digit of several is another. */
    DIGIT_MISTYPED,
    /** A whole figure stands in a cell that is not its own, nor next to it; its own has zero. */
    MISPLACED,
    /** An amount is counted in one part that belongs into another (misallocation). */
    MISALLOCATED,
    /** A total has too much by what another figure of its row or column has too little, or the other way round. */
    MISALLOCATED_IN_TOTAL,
    /** No usual slip leads to the figure. */
    UNEXPLAINED
}
