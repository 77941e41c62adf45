// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.mark;

import io.github.gouji.read.SourceLocation;

/** Where lines of upright text stand: a page, or several below each other. */
public interface PageView {

    /** Returns what may still be read. */
    Budget budget();

    /** Returns how wide it is. */
    double width();

    /** Returns where a rectangle is in the document. */
    SourceLocation location(Box box);

    /**
     * A page whose text stands upright, and the way back to the page as it is shown.
     *
     * @param left how far from the left edge of what is shown it begins: it may be one of two on a sheet
     */
    record OnePage(int number, Frame frame, double left, Budget budget) implements PageView {

        @Override
        public double width() {
            return frame.uprightWidth();
        }

        @Override
        public SourceLocation location(Box box) {
            Box shown = frame.onPage(box);
            return new SourceLocation.OnPage(
                    number,
                    rounded(shown.x() + left),
                    rounded(shown.y()),
                    rounded(shown.width()),
                    rounded(shown.height()));
        }

        private static double rounded(double value) {
            return Math.round(value * 100) / 100.0;
        }
    }
}
