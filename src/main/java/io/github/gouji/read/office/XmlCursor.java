// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.XmlText;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the elements of an XML part. Names are those without a namespace, so that the two namespaces of a format,
 * the strict one and the usual one, are alike. No document type and no entity outside of the part is ever read.
 */
public final class XmlCursor {

    /** What the cursor came to. */
    public enum Event {
        CHILD,
        TEXT,
        END
    }

    /** Reads the element at which a cursor is. */
    public interface ElementReader {
        void read(XmlCursor xml) throws UnreadableDocumentException;
    }

    /** No number of a document is larger. */
    private static final int LARGEST = 100_000_000;

    private final XMLStreamReader xml;
    private final String part;
    private final Allowance allowance;
    private int depth;
    private int elements;

    private XmlCursor(XMLStreamReader xml, String part, Allowance allowance) {
        this.xml = xml;
        this.part = part;
        this.allowance = allowance;
    }

    /** Opens a part at its outermost element. */
    static XmlCursor open(InputStream in, String part, Allowance allowance) throws UnreadableDocumentException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XmlCursor cursor = new XmlCursor(factory.createXMLStreamReader(XmlText.reader(in)), part, allowance);
            cursor.child(0);
            return cursor;
        } catch (XMLStreamException e) {
            throw malformed(part, e);
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (IOException e) {
            throw notUnpacked(part, e);
        }
    }

    /** Returns how deep the cursor is. */
    public int depth() {
        return depth;
    }

    /** Returns the number of the last element that the cursor met, from 0; those that it passed by count. */
    public int element() {
        return elements - 1;
    }

    /** Moves on to the next element directly in that of the given depth; whatever is deeper is passed by. */
    public boolean child(int parent) throws UnreadableDocumentException {
        Event event = next(parent);
        while (event == Event.TEXT) {
            event = next(parent);
        }
        return event == Event.CHILD;
    }

    /** Reads all that is directly in the element at which the cursor is. */
    public static void each(XmlCursor xml, ElementReader reader) throws UnreadableDocumentException {
        int parent = xml.depth();
        while (xml.child(parent)) {
            reader.read(xml);
        }
    }

    /** Moves on to the next element or text directly in the element of the given depth, or to its end. */
    public Event next(int parent) throws UnreadableDocumentException {
        try {
            while (xml.hasNext()) {
                allowance.step();
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    elements++;
                    allowance.nested(++depth);
                    if (depth == parent + 1) {
                        return Event.CHILD;
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    if (--depth < parent) {
                        return Event.END;
                    }
                } else if (depth == parent && isText(event)) {
                    return Event.TEXT;
                }
            }
            return Event.END;
        } catch (XMLStreamException e) {
            throw malformed(part, e);
        }
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** Returns the text at which the cursor is. */
    public String piece() throws UnreadableDocumentException {
        allowance.characters(xml.getTextLength());
        return xml.getText();
    }

    /** Returns the name of the element, without its namespace. */
    public String name() {
        return xml.getLocalName();
    }

    /** Returns an attribute by its name without its namespace; {@code null} if it is not there. */
    public @Nullable String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Returns an attribute, or what stands for it if it is not there. */
    public String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** Returns a whole number from 0; what is none counts as not there. */
    public int number(String name, int otherwise) {
        String value = attribute(name, "").strip();
        if (value.isEmpty() || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return otherwise;
        }
        return value.length() > 8 ? LARGEST : Math.min(LARGEST, Integer.parseInt(value));
    }

    /** Tells whether a switch is on, which it is by its mere presence. */
    public boolean isOn() {
        return isTrue(attribute("val", "true"));
    }

    /** Tells whether the value of a switch turns it on. */
    public static boolean isTrue(String value) {
        return !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none");
    }

    /** Returns all text in the element, and moves on to its end. */
    public String text() throws UnreadableDocumentException {
        StringBuilder text = new StringBuilder();
        int parent = depth;
        try {
            while (depth >= parent && xml.hasNext()) {
                allowance.step();
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    elements++;
                    allowance.nested(++depth);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                } else if (isText(event)) {
                    allowance.characters(xml.getTextLength());
                    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                }
            }
        } catch (XMLStreamException e) {
            throw malformed(part, e);
        }
        return text.toString();
    }

    /** Returns the exception that lies below, where reading the archive failed, or else one that names the part. */
    private static UnreadableDocumentException malformed(String part, XMLStreamException e) {
        Throwable cause = e.getNestedException() == null ? e.getCause() : e.getNestedException();
        if (cause instanceof UnreadableDocumentException excess) {
            return excess;
        }
        if (cause instanceof IOException) {
            return notUnpacked(part, e);
        }
        return Unreadable.because(
                "文档已损坏，其中的 " + part + " 不是完好的 XML",
                "the document is damaged: its part " + part + " is no well-formed XML",
                e);
    }

    private static UnreadableDocumentException notUnpacked(String part, Exception e) {
        return Unreadable.because(
                "文档已损坏，其中的 " + part + " 无法解压", "the document is damaged: its part " + part + " cannot be unpacked", e);
    }
}
