// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.likelihood;

/** One figure that should be another, and what is known of it whatever else should change. */
public final class Amendment {

    final int cell;
    final long is;
    final long should;
    final boolean blank;
    final boolean forced;
    /** How likely one slip in this cell alone is, by classes of places: to be divided by how many there are. */
    final double[] single;
    /** How likely the figure was replaced by any other, as a logarithm. */
    final double random;
    /** By how much less usual the figure makes the table by itself. */
    final double unusual;
    /** By how much better it fits what is known from elsewhere, and how readily the figure is doubted. */
    final double known;
    /** The likelihood of the slip in a table of such places as reported. */
    double here;

    Amendment(
            int cell,
            long is,
            long should,
            boolean blank,
            boolean forced,
            double[] single,
            double random,
            double unusual,
            double known) {
        this.cell = cell;
        this.is = is;
        this.should = should;
        this.blank = blank;
        this.forced = forced;
        this.single = single;
        this.random = random;
        this.unusual = unusual;
        this.known = known;
    }

    long change() {
        return should - is;
    }

    boolean isTotalAtZero(Board board) {
        return board.isTotal(cell) && !blank && is == 0;
    }
}
