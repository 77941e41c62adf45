// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.judge;

/**
 * Where a result is not what a careful human reader would have.
 *
 * @param place what differs: the id of a cell, {@code year}, {@code agency}, or a table
 * @param kind how it differs
 * @param outcome how well that is said
 * @param text what was expected and what was read
 */
public record Difference(String place, Kind kind, Outcome outcome, String text) {

    /** How a result differs from the truth. */
    public enum Kind {
        /** There is another figure, or one where none is. */
        WRONG,
        /** A figure is missing. */
        MISSING,
        /** Something is as it should be, or cannot be, but should have been remarked on. */
        UNSAID
    }

    @Override
    public String toString() {
        return outcome + " " + kind + " " + place + ": " + text;
    }
}
