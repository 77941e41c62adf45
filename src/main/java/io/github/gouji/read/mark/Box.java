// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.mark;

import java.util.List;

/**
 * A rectangle on a page.
 *
 * @param x the left edge
 * @param y the upper edge
 * @param width the width
 * @param height the height
 */
public record Box(double x, double y, double width, double height) {

    /** Returns its right edge. */
    public double right() {
        return x + width;
    }

    /** Returns its lower edge. */
    public double bottom() {
        return y + height;
    }

    /** Returns how far its middle is from the left. */
    public double centreX() {
        return x + width / 2;
    }

    /** Returns how far its middle is from above. */
    public double centreY() {
        return y + height / 2;
    }

    boolean holds(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /** Tells whether the middle of another rectangle lies in this one. */
    public boolean holdsCentreOf(Box other) {
        return holds(other.centreX(), other.centreY());
    }

    /** Returns the rectangle between four edges. */
    public static Box between(double left, double top, double right, double bottom) {
        return new Box(left, top, right - left, bottom - top);
    }

    /** Returns the smallest rectangle around characters, of which there is at least one. */
    public static Box around(List<Glyph> glyphs) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Glyph glyph : glyphs) {
            left = Math.min(left, glyph.box().x());
            top = Math.min(top, glyph.box().y());
            right = Math.max(right, glyph.box().right());
            bottom = Math.max(bottom, glyph.box().bottom());
        }
        return between(left, top, right, bottom);
    }
}
