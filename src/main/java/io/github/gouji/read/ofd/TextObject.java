// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.ofd;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.mark.Direction;
import io.github.gouji.read.mark.PageCanvas;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Text at its place on a page.
 *
 * @param frame where the object stands
 * @param size the size of the font, in millimetres
 * @param turns the quarter turns clockwise of each character
 * @param visible whether it is drawn at all
 */
record TextObject(ObjectFrame frame, double size, int turns, boolean visible) {

    /** What a digit or a Latin letter is wide at the most, as a part of its size. */
    private static final double NARROW = 0.62;

    static TextObject of(XMLStreamReader xml) {
        String visible = OfdParts.attribute(xml, "Visible");
        boolean drawn =
                !"false".equals(OfdParts.attribute(xml, "Fill")) || "true".equals(OfdParts.attribute(xml, "Stroke"));
        int turns = (int) Math.round(Numbers.one(OfdParts.attribute(xml, "CharDirection")) / 90);
        return new TextObject(
                ObjectFrame.of(xml),
                Numbers.one(OfdParts.attribute(xml, "Size")),
                Math.floorMod(turns, 4),
                drawn && !"false".equals(visible));
    }

    /** Draws the text up to the end of the object, at whose beginning the reader stands. */
    void draw(XMLStreamReader xml, PageCanvas canvas) throws UnreadableDocumentException, XMLStreamException {
        boolean white = false;
        double x = 0;
        double y = 0;
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals("TextObject")) {
            if (!xml.isStartElement()) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "FillColor" -> white = Colours.isWhite(xml);
                case "Clips" -> OfdParts.skip(xml);
                case "TextCode" -> {
                    String left = OfdParts.attribute(xml, "X");
                    String top = OfdParts.attribute(xml, "Y");
                    x = left == null ? x : Numbers.one(left);
                    y = top == null ? y : Numbers.one(top);
                    double[] right = Numbers.distances(OfdParts.attribute(xml, "DeltaX"));
                    double[] down = Numbers.distances(OfdParts.attribute(xml, "DeltaY"));
                    int[] text = OfdParts.text(xml).codePoints().toArray();
                    if (visible) {
                        draw(text, x, y, right, down, white, canvas);
                    }
                }
                default -> {}
            }
        }
    }

    private void draw(
            int[] text, double fromX, double fromY, double[] right, double[] down, boolean white, PageCanvas canvas)
            throws UnreadableDocumentException {
        Direction along = frame.direction();
        if (along == null) {
            return;
        }
        Direction direction = Direction.values()[(along.ordinal() + turns) % 4];
        boolean vertical = right.length == 0 && down.length > 0 && turns == 0;
        double x = fromX;
        double y = fromY;
        for (int i = 0; i < text.length; i++) {
            double natural = size * (text[i] < 0x250 ? NARROW : 1);
            double step = stepAfter(i, right, down.length > 0 ? 0 : natural);
            double wide = step > 0 ? Math.min(step, natural) : natural * 0.8;
            canvas.glyph(
                    Character.toString(text[i]),
                    frame.x(x, y),
                    frame.y(x, y),
                    (vertical ? size : wide) * frame.scaleX() * ObjectFrame.POINTS,
                    size * frame.scaleY() * ObjectFrame.POINTS,
                    direction,
                    vertical,
                    white);
            x += step;
            y += stepAfter(i, down, 0);
        }
    }

    /** Returns the way from one character to the next; the last way given goes for all that follow. */
    private static double stepAfter(int i, double[] steps, double otherwise) {
        return steps.length == 0 ? otherwise : steps[Math.min(i, steps.length - 1)];
    }
}
