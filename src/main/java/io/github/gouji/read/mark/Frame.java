// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.mark;

import java.util.List;

/**
 * A page, or a part of it, seen so that its text stands upright.
 *
 * @param upright the direction of its text on the page
 * @param width the width of the page as it is shown
 * @param height the height of the page as it is shown
 */
public record Frame(Direction upright, double width, double height) {

    /** Returns the view in which most of the characters stand upright. */
    public static Frame of(List<Glyph> glyphs, double width, double height) {
        int[] count = new int[Direction.values().length];
        glyphs.forEach(glyph -> count[glyph.direction().ordinal()]++);
        Direction upright = Direction.RIGHT;
        for (Direction direction : Direction.values()) {
            if (count[direction.ordinal()] > count[upright.ordinal()]) {
                upright = direction;
            }
        }
        return new Frame(upright, width, height);
    }

    /** Returns a character as it stands in this view. */
    public Glyph turned(Glyph glyph) {
        return upright == Direction.RIGHT
                ? glyph
                : glyph.at(turned(glyph.box()), glyph.direction().relativeTo(upright));
    }

    /** Returns characters as they stand in this view. */
    public List<Glyph> turned(List<Glyph> glyphs) {
        return upright == Direction.RIGHT
                ? glyphs
                : glyphs.stream().map(this::turned).toList();
    }

    /** Returns a rectangle of the page as it stands in this view. */
    public Box turned(Box box) {
        return switch (upright) {
            case RIGHT -> box;
            case DOWN -> new Box(box.y(), width - box.right(), box.height(), box.width());
            case LEFT -> new Box(width - box.right(), height - box.bottom(), box.width(), box.height());
            case UP -> new Box(height - box.bottom(), box.x(), box.height(), box.width());
        };
    }

    /** Returns a rectangle of this view where it is on the page. */
    Box onPage(Box box) {
        return switch (upright) {
            case RIGHT -> box;
            case DOWN -> new Box(width - box.bottom(), box.x(), box.height(), box.width());
            case LEFT -> new Box(width - box.right(), height - box.bottom(), box.width(), box.height());
            case UP -> new Box(box.y(), height - box.right(), box.height(), box.width());
        };
    }

    /** Returns a line as it stands in this view. */
    public Ruling turned(Ruling ruling) {
        Box box = turned(
                ruling.horizontal()
                        ? new Box(ruling.from(), ruling.at(), ruling.length(), 0)
                        : new Box(ruling.at(), ruling.from(), 0, ruling.length()));
        boolean horizontal = ruling.horizontal() == upright.isHorizontal();
        return horizontal
                ? new Ruling(true, box.y(), box.x(), box.right())
                : new Ruling(false, box.x(), box.y(), box.bottom());
    }

    double uprightWidth() {
        return upright.isHorizontal() ? width : height;
    }

    /** Returns how high the page is in this view. */
    public double uprightHeight() {
        return upright.isHorizontal() ? height : width;
    }
}
