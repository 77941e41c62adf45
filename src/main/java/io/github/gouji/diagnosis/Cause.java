package io.github.gouji.diagnosis;

/**
 * What may have gone wrong when a figure was filled in. The constants stand in the order of plausibility: of equally
 * small explanations the one with fewer mistakes comes first, then the one whose least plausible cause stands earlier
 * here, then the one that changes least, then the one that comes first in the form.
 *
 * <p>Causes of typing follow S. Scholtus, Automatic correction of simple typing errors in numerical data with balance
 * edits (2009): a figure that a named slip turns into exactly the figure that all equations ask for is hardly a chance.
 */
public enum Cause {
    /** A cell was left blank though it has a figure. */
    BLANK_LEFT,
    /** A total was left at zero though its parts have figures. */
    TOTAL_LEFT_AT_ZERO,
    /** A minus sign does not belong there. */
    SIGN_FLIPPED,
    /** A row is counted twice: once more in a total, or though its requests are counted in other rows. */
    ROW_COUNTED_TWICE,
    /** A row is left out of a total. */
    ROW_LEFT_OUT,
    /** Two neighbours have each other's figures. */
    NEIGHBOURS_SWAPPED,
    /** A figure stands one row or one column off. */
    ONE_PLACE_OFF,
    /** A figure is 10, 100, 1,000 or 10,000 times too large or too small. */
    UNIT_SLIP,
    /** Two digits next to each other are transposed. */
    DIGITS_TRANSPOSED,
    /** A digit is missing. */
    DIGIT_DROPPED,
    /** A digit stands there twice. */
    DIGIT_DOUBLED,
    /** A total does not follow its parts. */
    TOTAL_NOT_UPDATED,
    /** One digit of several is another. */
    DIGIT_MISTYPED,
    /** A part is wrong, and its total was computed with it. */
    CARRIED_INTO_TOTAL,
    /** An amount is counted in one cell that belongs into another (misallocation). */
    MISALLOCATED,
    /** No usual slip leads to the figure. */
    UNEXPLAINED
}
