// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.ofd;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Where the pages of an OFD document are.
 *
 * @param title its title, "" if there is none
 * @param pages the parts that are its pages, in order
 * @param templates the parts that are drawn below pages, by their ids
 * @param area the page as most are, as text; {@code null} if it is not said
 */
record OfdStructure(
        String title,
        List<String> pages,
        Map<String, String> templates,
        @Nullable String area) {

    private static final String ENTRANCE = "OFD.xml";

    static OfdStructure of(OfdParts parts) throws UnreadableDocumentException, XMLStreamException {
        String title = "";
        String root = null;
        String entrance = parts.resolve("", ENTRANCE);
        XMLStreamReader xml = parts.open(entrance);
        while (xml.hasNext() && root == null) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "Title" -> title = OfdParts.text(xml).strip();
                    case "DocRoot" -> root = parts.resolve(entrance, OfdParts.text(xml));
                    case "Encryptions" -> throw encrypted();
                    default -> {}
                }
            }
        }
        if (root == null) {
            throw new UnreadableDocumentException(new Wording(
                    "OFD 文档不完整，没有说明正文在哪里", "the OFD document is incomplete: it does not say where its body is"));
        }
        return read(root, title, parts);
    }

    private static UnreadableDocumentException encrypted() {
        return new UnreadableDocumentException(
                new Wording("OFD 文档已加密，请先解除加密再检查", "the OFD document is encrypted; decrypt it first"));
    }

    private static OfdStructure read(String root, String title, OfdParts parts)
            throws UnreadableDocumentException, XMLStreamException {
        List<String> pages = new ArrayList<>();
        Map<String, String> templates = new HashMap<>();
        String area = null;
        XMLStreamReader xml = parts.open(root);
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String location = OfdParts.attribute(xml, "BaseLoc");
            switch (xml.getLocalName()) {
                case "Page" -> {
                    if (location != null) {
                        pages.add(parts.resolve(root, location));
                        parts.budget().pages(pages.size());
                    }
                }
                case "TemplatePage" -> {
                    String id = OfdParts.attribute(xml, "ID");
                    if (location != null && id != null) {
                        templates.put(id, parts.resolve(root, location));
                    }
                }
                case "PhysicalBox" -> area = OfdParts.text(xml);
                default -> {}
            }
        }
        return new OfdStructure(title, pages, templates, area);
    }
}
