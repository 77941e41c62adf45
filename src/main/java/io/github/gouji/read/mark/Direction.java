// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.mark;

import org.jspecify.annotations.Nullable;

/** The direction in which the characters of a line follow each other, in quarter turns clockwise. */
public enum Direction {
    /** As on an upright page. */
    RIGHT,
    /** Turned clockwise by a quarter. */
    DOWN,
    /** Upside down. */
    LEFT,
    /** Turned anticlockwise by a quarter. */
    UP;

    /** The largest slope that still counts as along an edge of the page; a watermark has more. */
    private static final double SLOPE = 0.18;

    /** Returns the direction of a vector in coordinates that grow downwards; {@code null} if it is aslant. */
    public static @Nullable Direction of(double x, double y) {
        if (Math.abs(y) <= Math.abs(x) * SLOPE) {
            return x >= 0 ? RIGHT : LEFT;
        }
        if (Math.abs(x) <= Math.abs(y) * SLOPE) {
            return y >= 0 ? DOWN : UP;
        }
        return null;
    }

    /** Returns this direction where the given one is taken for that of upright text. */
    Direction relativeTo(Direction upright) {
        return values()[Math.floorMod(ordinal() - upright.ordinal(), 4)];
    }

    boolean isHorizontal() {
        return this == RIGHT || this == LEFT;
    }
}
