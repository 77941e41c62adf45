// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.ofd;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.mark.PageCanvas;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A page of an OFD document, which is drawn onto a canvas with the templates below it. */
final class OfdPage {

    /** Of what does not say its size: A4. */
    private static final double[] A4 = {0, 0, 210, 297};

    private final String part;
    private final OfdStructure structure;
    private final OfdParts parts;
    private final double[] area;

    private OfdPage(String part, OfdStructure structure, OfdParts parts, double[] area) {
        this.part = part;
        this.structure = structure;
        this.parts = parts;
        this.area = area;
    }

    static OfdPage of(String part, OfdStructure structure, OfdParts parts)
            throws UnreadableDocumentException, XMLStreamException {
        String own = ownArea(part, parts);
        String text = own == null ? structure.area() : own;
        double[] area = text == null ? A4 : Numbers.of(text);
        return new OfdPage(part, structure, parts, area.length == 4 && area[2] > 0 && area[3] > 0 ? area : A4);
    }

    /** Returns the area that the page gives before its content; {@code null} if it gives none. */
    private static @Nullable String ownArea(String part, OfdParts parts)
            throws UnreadableDocumentException, XMLStreamException {
        XMLStreamReader xml = parts.open(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("PhysicalBox")) {
                    return OfdParts.text(xml);
                }
                if (xml.getLocalName().equals("Content")) {
                    return null;
                }
            }
        }
        return null;
    }

    double width() {
        return area[2] * ObjectFrame.POINTS;
    }

    double height() {
        return area[3] * ObjectFrame.POINTS;
    }

    /** Draws the templates of the page, and the page over them. */
    void drawOn(PageCanvas canvas) throws UnreadableDocumentException, XMLStreamException {
        for (String template : templates()) {
            draw(template, canvas);
        }
        draw(part, canvas);
    }

    private List<String> templates() throws UnreadableDocumentException, XMLStreamException {
        List<String> templates = new ArrayList<>();
        XMLStreamReader xml = parts.open(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("Template")) {
                    String id = OfdParts.attribute(xml, "TemplateID");
                    String template = id == null ? null : structure.templates().get(id);
                    if (template != null && !templates.contains(template)) {
                        templates.add(template);
                    }
                } else if (xml.getLocalName().equals("Content")) {
                    break;
                }
            }
        }
        return templates;
    }

    private void draw(String name, PageCanvas canvas) throws UnreadableDocumentException, XMLStreamException {
        XMLStreamReader xml = parts.open(name);
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            parts.budget().step();
            switch (xml.getLocalName()) {
                case "TextObject" -> TextObject.of(xml).draw(xml, canvas);
                case "PathObject" -> PathObject.of(xml).draw(xml, canvas);
                case "ImageObject" -> {
                    canvas.image(ObjectFrame.of(xml).box());
                    OfdParts.skip(xml);
                }
                default -> {}
            }
        }
    }
}
