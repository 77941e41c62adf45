// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.mark;

/**
 * A line along an edge of the page.
 *
 * @param horizontal whether it runs from left to right
 * @param at its height on the page if it is horizontal, else its distance from the left
 * @param from where it begins
 * @param to where it ends
 */
public record Ruling(boolean horizontal, double at, double from, double to) {

    double length() {
        return to - from;
    }

    /** Tells whether a line across meets it, or nearly. */
    public boolean crosses(Ruling other, double tolerance) {
        return horizontal != other.horizontal
                && other.at >= from - tolerance
                && other.at <= to + tolerance
                && at >= other.from - tolerance
                && at <= other.to + tolerance;
    }
}
