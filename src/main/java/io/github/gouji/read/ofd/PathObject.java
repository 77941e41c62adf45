// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.ofd;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.mark.PageCanvas;
import java.util.StringTokenizer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A path at its place on a page.
 *
 * @param frame where the object stands
 * @param thickness how thick its lines are, in millimetres
 * @param stroked whether its lines are drawn
 * @param filled whether it is filled
 * @param visible whether it is drawn at all
 */
record PathObject(ObjectFrame frame, double thickness, boolean stroked, boolean filled, boolean visible) {

    private static final double THICKNESS = 0.353;

    static PathObject of(XMLStreamReader xml) {
        String thickness = OfdParts.attribute(xml, "LineWidth");
        return new PathObject(
                ObjectFrame.of(xml),
                thickness == null ? THICKNESS : Numbers.one(thickness),
                !"false".equals(OfdParts.attribute(xml, "Stroke")),
                "true".equals(OfdParts.attribute(xml, "Fill")),
                !"false".equals(OfdParts.attribute(xml, "Visible")));
    }

    /** Draws the path up to the end of the object, at whose beginning the reader stands. */
    void draw(XMLStreamReader xml, PageCanvas canvas) throws UnreadableDocumentException, XMLStreamException {
        boolean white = false;
        String data = "";
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals("PathObject")) {
            if (!xml.isStartElement()) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "FillColor" -> white = Colours.isWhite(xml);
                case "Clips" -> OfdParts.skip(xml);
                case "AbbreviatedData" -> data = OfdParts.text(xml);
                default -> {}
            }
        }
        if (visible) {
            trace(data, canvas);
            if (filled) {
                canvas.fill(white, false);
            }
            if (stroked) {
                canvas.stroke(thickness * frame.scaleX() * ObjectFrame.POINTS);
            }
            canvas.endPath();
        }
    }

    private void trace(String data, PageCanvas canvas) throws UnreadableDocumentException {
        StringTokenizer tokens = new StringTokenizer(data);
        while (tokens.hasMoreTokens()) {
            String step = tokens.nextToken();
            int numbers = switch (step) {
                case "M", "S", "L" -> 2;
                case "Q" -> 4;
                case "B" -> 6;
                case "A" -> 7;
                default -> 0;
            };
            double x = 0;
            double y = 0;
            for (int i = 0; i < numbers && tokens.hasMoreTokens(); i++) {
                x = y;
                y = Numbers.one(tokens.nextToken());
            }
            switch (step) {
                case "M", "S" -> canvas.moveTo(frame.x(x, y), frame.y(x, y));
                case "L" -> canvas.lineTo(frame.x(x, y), frame.y(x, y));
                case "Q", "B", "A" -> canvas.curveTo(frame.x(x, y), frame.y(x, y));
                case "C" -> canvas.close();
                default -> {}
            }
        }
    }
}
