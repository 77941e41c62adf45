// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.pdf;

/** The marked parts of a content that are open, one in another. Not thread-safe. */
final class MarkedParts {

    private int open;

    /** The outermost that is of a layer that is off, counted from 1; 0 for none. */
    private int off;

    /** Returns those of a form that is drawn in these, which it cannot end. */
    MarkedParts inside() {
        MarkedParts inside = new MarkedParts();
        if (areOff()) {
            inside.begin(true);
            inside.open++;
        }
        return inside;
    }

    void begin(boolean ofLayerOff) {
        open++;
        if (off == 0 && ofLayerOff) {
            off = open;
        }
    }

    void end() {
        if (off == open) {
            off = 0;
        }
        open = Math.max(0, open - 1);
    }

    /** Tells whether what is drawn now is not shown. */
    boolean areOff() {
        return off > 0;
    }
}
