// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.page;

import io.github.gouji.read.SourceLocation;

/** A page whose text stands upright, and the way back to the page as it is shown. */
record PageView(int number, Frame frame, Budget budget) {

    SourceLocation location(Box box) {
        Box shown = frame.onPage(box);
        return new SourceLocation.OnPage(
                number, rounded(shown.x()), rounded(shown.y()), rounded(shown.width()), rounded(shown.height()));
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
