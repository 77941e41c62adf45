// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.ofd;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.Archive;
import io.github.gouji.read.document.XmlText;
import io.github.gouji.read.mark.Budget;
import io.github.gouji.report.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The XML parts of an OFD document. */
final class OfdParts {

    /** The text of one element is not longer: a path of a hundred thousand points is a drawing. No caller wants more. */
    private static final int MAX_TEXT = 4_000_000;

    private final Archive archive;
    private final Budget budget;

    OfdParts(Archive archive, Budget budget) {
        this.archive = archive;
        this.budget = budget;
    }

    Budget budget() {
        return budget;
    }

    /** Opens a part. No document type and no entity outside of it is ever read. */
    XMLStreamReader open(String name) throws UnreadableDocumentException, XMLStreamException {
        InputStream in = archive.open(name);
        if (in == null) {
            throw missing(name);
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return factory.createXMLStreamReader(XmlText.reader(in));
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    private static UnreadableDocumentException missing(String name) {
        return new UnreadableDocumentException(
                new Wording("OFD 文档不完整，缺少 " + name, "the OFD document is incomplete: " + name + " is not there"));
    }

    /**
     * Returns the name of the part that a location means: from the root if it begins with a slash, else from the folder of
     * the part that names it. Some writers leave the slash out.
     */
    String resolve(String from, String location) throws UnreadableDocumentException {
        String place = location.strip().replace('\\', '/');
        String folder = from.contains("/") ? from.substring(0, from.lastIndexOf('/') + 1) : "";
        String relative = normalised(place.startsWith("/") ? place : folder + place);
        String absolute = normalised(place);
        for (String name : new String[] {relative, absolute}) {
            if (archive.names().contains(name)) {
                return name;
            }
        }
        for (String name : archive.names()) {
            if (name.equalsIgnoreCase(relative)) {
                return name;
            }
        }
        throw missing(relative);
    }

    private static String normalised(String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    /** Returns the text up to the end of the element at which the reader stands. */
    static String text(XMLStreamReader xml) throws UnreadableDocumentException, XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                if (text.length() + xml.getTextLength() > MAX_TEXT) {
                    throw new UnreadableDocumentException(new Wording(
                            "OFD 文档的一个元素超过 " + MAX_TEXT + " 字的上限",
                            "an element of the OFD document has more than the limit of " + MAX_TEXT + " characters"));
                }
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
        return text.toString();
    }

    /** Moves on behind the end of the element at which the reader stands. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    static @Nullable String attribute(XMLStreamReader xml, String name) {
        return xml.getAttributeValue(null, name);
    }
}
