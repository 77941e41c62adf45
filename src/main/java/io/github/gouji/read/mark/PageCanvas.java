// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.mark;

import io.github.gouji.read.UnreadableDocumentException;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes what a reader draws on a page: characters, and paths that become ruling lines. What a later filled area covers, and
 * white characters on white ground, is not seen by a reader of the page and is left out. Not thread-safe.
 */
public final class PageCanvas {

    /** How many areas are remembered: enough for shaded cells, too few for a drawing to take long. */
    private static final int MAX_AREAS = 2000;

    /** An area and how many characters were drawn before it. */
    private record Area(Box box, int glyphs) {}

    private final int number;
    private final double width;
    private final double height;
    private final Budget budget;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();
    private final List<Box> grounds = new ArrayList<>();
    private final Outline outline = new Outline();
    private int images;

    /**
     * Creates an empty page.
     *
     * @param number the page, from 1
     * @param width its width as it is shown
     * @param height its height as it is shown
     * @param budget what may still be drawn
     */
    public PageCanvas(int number, double width, double height, Budget budget) {
        this.number = number;
        this.width = width;
        this.height = height;
        this.budget = budget;
    }

    /**
     * Draws a character.
     *
     * @param text what it stands for, "" for a space
     * @param x where its foot is on the page
     * @param y where its foot is on the page
     * @param advance the way to the next character
     * @param size the size of the font
     * @param direction the direction of the line
     * @param vertical whether the line runs downwards though the character stands upright
     * @param white whether it is drawn in white
     */
    public void glyph(
            String text,
            double x,
            double y,
            double advance,
            double size,
            Direction direction,
            boolean vertical,
            boolean white)
            throws UnreadableDocumentException {
        budget.mark();
        budget.step();
        String ordinary = Lookalikes.ordinary(text);
        if (ordinary.isEmpty() || !(size > 0.1) || !(size < 10_000)) {
            return;
        }
        double wide = advance > 0 && advance < 10_000 ? advance : size / 2;
        double above = size * 0.8;
        double below = size * 0.2;
        Box box = switch (direction) {
            case RIGHT -> new Box(x, y - above, wide, size);
            case LEFT -> new Box(x - wide, y - below, wide, size);
            case DOWN -> new Box(x - below, y, size, wide);
            case UP -> new Box(x - above, y - wide, size, wide);
        };
        boolean hidden = white && grounds.stream().noneMatch(ground -> ground.holdsCentreOf(box));
        if (!hidden && box.centreX() >= 0 && box.centreX() <= width && box.centreY() >= 0 && box.centreY() <= height) {
            glyphs.add(new Glyph(ordinary, box, direction, vertical));
        }
    }

    /** Draws an image, of which nothing is read. */
    public void image(Box box) {
        images++;
        ground(box);
    }

    private void ground(Box box) {
        if (grounds.size() < MAX_AREAS) {
            grounds.add(box);
        }
    }

    /** Begins a path, or a part of one. */
    public void moveTo(double x, double y) throws UnreadableDocumentException {
        budget.step();
        outline.moveTo(x, y);
    }

    /** Draws a straight line. */
    public void lineTo(double x, double y) throws UnreadableDocumentException {
        budget.mark();
        budget.step();
        outline.lineTo(x, y);
    }

    /** Draws a curve to a point. */
    public void curveTo(double x, double y) throws UnreadableDocumentException {
        budget.mark();
        budget.step();
        outline.curveTo(x, y);
    }

    /** Ends a part of a path where it began. */
    public void close() {
        outline.close();
    }

    /**
     * Draws the path as lines.
     *
     * @param thickness how thick they are
     */
    public void stroke(double thickness) {
        outline.strokeInto(rulings, thickness);
    }

    /**
     * Fills the path.
     *
     * @param white whether it is filled with white
     * @param opaque whether nothing below can be seen through it
     */
    public void fill(boolean white, boolean opaque) {
        for (Box box : outline.fillInto(rulings)) {
            if (opaque && !glyphs.isEmpty() && areas.size() < MAX_AREAS) {
                areas.add(new Area(box, glyphs.size()));
            }
            if (!white) {
                ground(box);
            }
        }
    }

    /** Ends the path. */
    public void endPath() {
        outline.clear();
    }

    /** Tells whether there are images on the page. */
    public boolean hasImages() {
        return images > 0;
    }

    /** Returns the page as it is seen. */
    public PageContent content() throws UnreadableDocumentException {
        List<Glyph> seen = new ArrayList<>(glyphs.size());
        for (int i = 0; i < glyphs.size(); i++) {
            budget.step();
            if (!isCovered(i)) {
                seen.add(glyphs.get(i));
            }
        }
        return new PageContent(number, 0, width, height, seen, rulings);
    }

    private boolean isCovered(int glyph) {
        for (int i = areas.size() - 1; i >= 0 && areas.get(i).glyphs() > glyph; i--) {
            if (areas.get(i).box().holdsCentreOf(glyphs.get(glyph).box())) {
                return true;
            }
        }
        return false;
    }
}
