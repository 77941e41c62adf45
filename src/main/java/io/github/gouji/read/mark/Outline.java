// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.mark;

import java.util.ArrayList;
import java.util.List;

/** A path that is being drawn, and the ruling lines and rectangles that it comes to. */
final class Outline {

    /** The thickness up to which a filled rectangle is a line, in points. */
    private static final double THIN = 2.5;

    /** How far a line may be out of true. */
    private static final double SKEW = 0.7;

    /** How much longer than broad a dot of a dotted line may be. */
    private static final double SQUARE = 0.05;

    private record Point(double x, double y, boolean starts, boolean curved) {}

    private final List<Point> points = new ArrayList<>();
    private double startX;
    private double startY;

    void moveTo(double x, double y) {
        startX = x;
        startY = y;
        points.add(new Point(x, y, true, false));
    }

    void lineTo(double x, double y) {
        points.add(new Point(x, y, points.isEmpty(), false));
    }

    void curveTo(double x, double y) {
        points.add(new Point(x, y, points.isEmpty(), true));
    }

    void close() {
        if (!points.isEmpty()) {
            points.add(new Point(startX, startY, false, false));
        }
    }

    void clear() {
        points.clear();
    }

    /** Adds the straight lines of the path. A line thicker than it is long runs the other way. */
    void strokeInto(List<Ruling> rulings, double thickness) {
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            if (b.starts() || b.curved()) {
                continue;
            }
            double wide = Math.abs(b.x() - a.x());
            double high = Math.abs(b.y() - a.y());
            if (thickness > 4 * THIN && thickness > 2 * Math.max(wide, high)) {
                double half = thickness / 2;
                boolean lying = wide >= high;
                double x = (a.x() + b.x()) / 2;
                double y = (a.y() + b.y()) / 2;
                rulings.add(lying ? new Ruling(false, x, y - half, y + half) : new Ruling(true, y, x - half, x + half));
            } else if (high <= SKEW && wide > high) {
                rulings.add(new Ruling(true, (a.y() + b.y()) / 2, Math.min(a.x(), b.x()), Math.max(a.x(), b.x())));
            } else if (wide <= SKEW && high > wide) {
                rulings.add(new Ruling(false, (a.x() + b.x()) / 2, Math.min(a.y(), b.y()), Math.max(a.y(), b.y())));
            }
        }
    }

    /** Adds the thin parts of the filled path as lines, and returns the broad ones that are rectangles. */
    List<Box> fillInto(List<Ruling> rulings) {
        List<Box> areas = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= points.size(); i++) {
            if (i == points.size() || points.get(i).starts()) {
                part(points.subList(from, i), rulings, areas);
                from = i;
            }
        }
        frames(areas, rulings);
        return areas;
    }

    /** Adds a thin part as a line, a square one as a dot of a line either way, and a broad one that is a rectangle as that. */
    private static void part(List<Point> part, List<Ruling> rulings, List<Box> areas) {
        double left = part.stream().mapToDouble(Point::x).min().orElse(0);
        double right = part.stream().mapToDouble(Point::x).max().orElse(0);
        double top = part.stream().mapToDouble(Point::y).min().orElse(0);
        double bottom = part.stream().mapToDouble(Point::y).max().orElse(0);
        double wide = right - left;
        double high = bottom - top;
        boolean square = Math.abs(wide - high) < SQUARE;
        boolean lies = high <= THIN && (wide > high || square);
        boolean stands = wide <= THIN && (high > wide || square);
        if (lies) {
            rulings.add(new Ruling(true, (top + bottom) / 2, left, right));
        }
        if (stands) {
            rulings.add(new Ruling(false, (left + right) / 2, top, bottom));
        }
        if (!lies && !stands && part.stream().allMatch(point -> isCorner(point, left, right, top, bottom))) {
            areas.add(Box.between(left, top, right, bottom));
        }
    }

    private static boolean isCorner(Point point, double left, double right, double top, double bottom) {
        boolean aside = Math.min(point.x() - left, right - point.x()) <= SKEW;
        boolean atEnd = Math.min(point.y() - top, bottom - point.y()) <= SKEW;
        return aside && atEnd && !point.curved();
    }

    /** Takes a rectangle with a slightly smaller hole in it for the four lines that are left of it. */
    private static void frames(List<Box> areas, List<Ruling> rulings) {
        if (areas.size() != 2) {
            return;
        }
        boolean firstIsOuter = areas.get(0).width() > areas.get(1).width();
        Box outer = areas.get(firstIsOuter ? 0 : 1);
        Box inner = areas.get(firstIsOuter ? 1 : 0);
        double[] gaps = {
            inner.x() - outer.x(), inner.y() - outer.y(), outer.right() - inner.right(), outer.bottom() - inner.bottom()
        };
        for (double gap : gaps) {
            if (gap < 0 || gap > THIN) {
                return;
            }
        }
        rulings.add(new Ruling(true, outer.y(), outer.x(), outer.right()));
        rulings.add(new Ruling(true, outer.bottom(), outer.x(), outer.right()));
        rulings.add(new Ruling(false, outer.x(), outer.y(), outer.bottom()));
        rulings.add(new Ruling(false, outer.right(), outer.y(), outer.bottom()));
        areas.clear();
    }
}
