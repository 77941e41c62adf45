// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.ofd;

import io.github.gouji.read.mark.Box;
import io.github.gouji.read.mark.Direction;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Where an object stands on its page: its rectangle in millimetres, and the matrix of what is drawn in it. */
final class ObjectFrame {

    /** Points in a millimetre. */
    static final double POINTS = 72 / 25.4;

    private static final double[] SAME = {1, 0, 0, 1, 0, 0};

    private final double[] boundary;
    private final double[] matrix;

    private ObjectFrame(double[] boundary, double[] matrix) {
        this.boundary = boundary;
        this.matrix = matrix;
    }

    static ObjectFrame of(XMLStreamReader xml) {
        String boundary = OfdParts.attribute(xml, "Boundary");
        String matrix = OfdParts.attribute(xml, "CTM");
        double[] box = boundary == null ? new double[4] : Numbers.of(boundary);
        double[] transformation = matrix == null ? SAME : Numbers.of(matrix);
        if (box.length != 4 || transformation.length != 6) {
            throw new NumberFormatException(boundary + " " + matrix);
        }
        return new ObjectFrame(box, transformation);
    }

    /** Returns the distance from the left of the page, in points. */
    double x(double x, double y) {
        return (boundary[0] + matrix[0] * x + matrix[2] * y + matrix[4]) * POINTS;
    }

    /** Returns the distance from the top of the page, in points. */
    double y(double x, double y) {
        return (boundary[1] + matrix[1] * x + matrix[3] * y + matrix[5]) * POINTS;
    }

    /** Returns how much what is drawn grows in width. */
    double scaleX() {
        return Math.hypot(matrix[0], matrix[1]);
    }

    /** Returns how much what is drawn grows in height. */
    double scaleY() {
        return Math.hypot(matrix[2], matrix[3]);
    }

    /** Returns the direction in which text runs that is drawn in it; {@code null} if it is aslant. */
    @Nullable
    Direction direction() {
        return Direction.of(matrix[0], matrix[1]);
    }

    /** Returns its rectangle, in points. */
    Box box() {
        return new Box(boundary[0] * POINTS, boundary[1] * POINTS, boundary[2] * POINTS, boundary[3] * POINTS);
    }
}
