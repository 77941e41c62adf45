// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.page;

/** Pages to draw on, in points from the upper left corner. */
public interface Sheet {

    double WIDTH = 595;
    double HEIGHT = 842;

    /** Begins the next page. */
    void newPage();

    /** Draws one character whose foot is at the given place. */
    void glyph(String character, double x, double y, double size, boolean turned);

    /** Draws a straight line. */
    void line(double x1, double y1, double x2, double y2);

    /** Fills a rectangle. */
    void rectangle(double x, double y, double width, double height);
}
