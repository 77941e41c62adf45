// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.aligned;

import io.github.gouji.read.mark.TextLine;
import java.util.List;

/** On which side of their headings the figures of a table stand where they are not below them. */
enum Lean {
    /** They are aligned to the left, before the middle of the heading. */
    LEFT,
    /** They are aligned to the right, behind the middle of the heading. */
    RIGHT,
    /** It cannot be told. */
    UNKNOWN;

    /** What {@link #heading} returns if there is no heading for sure. */
    private static final int NONE = -1;

    /** A figure is aside of its heading if it is so far from its middle, as a part of the size. */
    private static final double ASIDE = 0.5;

    /** Finds the side: by figures that are below a heading, but aside, and by those beyond the first or last heading. */
    static Lean of(List<List<TextLine>> figures, List<TextBlock> headings) {
        boolean left = false;
        boolean right = false;
        for (List<TextLine> group : figures) {
            double middle = middle(group);
            int below = onlyAbove(group, headings);
            double slack = ASIDE * group.get(0).size();
            if (below == NONE) {
                left |= middle < headings.get(0).centreX();
                right |= middle > headings.get(headings.size() - 1).centreX();
            } else {
                left |= middle < headings.get(below).centreX() - slack;
                right |= middle > headings.get(below).centreX() + slack;
            }
        }
        return left == right ? UNKNOWN : left ? LEFT : RIGHT;
    }

    /** Returns the heading of a group of figures, -1 if that cannot be told. */
    int heading(List<TextLine> group, List<TextBlock> headings) {
        int below = onlyAbove(group, headings);
        if (below != NONE) {
            return below;
        }
        double middle = middle(group);
        int behind = 0;
        while (behind < headings.size() && headings.get(behind).centreX() < middle) {
            behind++;
        }
        if (behind == 0 || behind == headings.size()) {
            return Math.min(behind, headings.size() - 1);
        }
        return this == RIGHT ? behind - 1 : this == LEFT ? behind : NONE;
    }

    /** Returns the heading that alone has something in common with a group of figures. */
    private static int onlyAbove(List<TextLine> group, List<TextBlock> headings) {
        int found = NONE;
        for (int i = 0; i < headings.size(); i++) {
            TextBlock heading = headings.get(i);
            boolean overlaps = group.stream()
                    .map(TextLine::box)
                    .anyMatch(box -> heading.left() < box.right() && heading.right() > box.x());
            if (overlaps && found != NONE) {
                return NONE;
            }
            found = overlaps ? i : found;
        }
        return found;
    }

    private static double middle(List<TextLine> group) {
        return group.stream()
                .mapToDouble(figure -> figure.box().centreX())
                .average()
                .orElse(0);
    }
}
