// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.page;

import io.github.gouji.read.mark.Box;

/** Draws the lines around a cell. */
final class Rules {

    /** Draws a line. */
    interface Pen {
        void line(double x1, double y1, double x2, double y2);
    }

    private Rules() {}

    /**
     * Draws the lines around a cell.
     *
     * @param outer whether it is the leftmost, the rightmost, and cut by the end of the page
     */
    static void draw(Box box, Style.Rules rules, boolean[] outer, Pen pen) {
        boolean open = rules == Style.Rules.OPEN;
        if (rules == Style.Rules.NONE) {
            return;
        }
        line(box.x(), box.y(), box.right(), box.y(), rules, pen);
        if (!(open && outer[2])) {
            line(box.x(), box.bottom(), box.right(), box.bottom(), rules, pen);
        }
        if (rules == Style.Rules.LYING) {
            return;
        }
        if (!(open && outer[0])) {
            line(box.x(), box.y(), box.x(), box.bottom(), rules, pen);
        }
        if (!(open && outer[1])) {
            line(box.right(), box.y(), box.right(), box.bottom(), rules, pen);
        }
    }

    private static void line(double x1, double y1, double x2, double y2, Style.Rules rules, Pen pen) {
        boolean lying = y1 == y2;
        switch (rules) {
            case DASHED -> {
                double length = lying ? x2 - x1 : y2 - y1;
                for (double at = 0; at < length; at += 4) {
                    double end = Math.min(length, at + 2);
                    pen.line(lying ? x1 + at : x1, lying ? y1 : y1 + at, lying ? x1 + end : x1, lying ? y1 : y1 + end);
                }
            }
            case DOTTED -> {
                double length = lying ? x2 - x1 : y2 - y1;
                for (double at = 0; at < length; at += 2) {
                    double x = lying ? x1 + at : x1;
                    double y = lying ? y1 : y1 + at;
                    pen.line(x, y, x, y);
                }
            }
            case DOUBLED -> {
                double aside = 1.2;
                pen.line(x1, y1, x2, y2);
                pen.line(
                        lying ? x1 : x1 + aside,
                        lying ? y1 + aside : y1,
                        lying ? x2 : x1 + aside,
                        lying ? y1 + aside : y2);
            }
            case CELL_BY_CELL -> {
                double inset = 0.4;
                pen.line(
                        x1 + (lying ? inset : 0),
                        y1 + (lying ? 0 : inset),
                        x2 - (lying ? inset : 0),
                        y2 - (lying ? 0 : inset));
            }
            default -> pen.line(x1, y1, x2, y2);
        }
    }
}
