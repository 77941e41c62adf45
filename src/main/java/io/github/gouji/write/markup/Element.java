// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.markup;

import io.github.gouji.report.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An element of a page with its attributes and what is in it. Names of elements and attributes are those of the program;
 * texts and values may be anybody's, and are escaped.
 */
public final class Element {

    private static final Set<String> VOID = Set.of("br", "col", "hr", "input", "meta");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    /** Elements, and texts that are escaped already. */
    private final List<Object> content = new ArrayList<>();

    private Element(String name) {
        this.name = name;
    }

    /** Returns an empty element. */
    public static Element of(String name) {
        return new Element(name);
    }

    /** Sets an attribute. */
    public Element with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    /** Sets an attribute that is a number. */
    public Element with(String attribute, int value) {
        return with(attribute, Integer.toString(value));
    }

    /** Adds a class; none if it is "". */
    public Element in(String more) {
        if (!more.isEmpty()) {
            attributes.merge("class", more, (before, added) -> before + " " + added);
        }
        return this;
    }

    /** Adds a text in whatever language it is. */
    public Element text(String text) {
        content.add(Escapes.text(text));
        return this;
    }

    /** Adds words of a document, whose direction of writing is kept to themselves. */
    public Element quote(String words) {
        return add(of("bdi").text(words));
    }

    /** Adds a sentence in both languages, of which the page shows one. */
    public Element say(Wording wording) {
        if (wording.zh().equals(wording.en())) {
            return text(wording.zh());
        }
        add(of("span").in("z").with("lang", "zh-CN").text(wording.zh()));
        return add(of("span").in("e").with("lang", "en").text(wording.en()));
    }

    /** Adds a sentence in both languages. */
    public Element say(String zh, String en) {
        return say(new Wording(zh, en));
    }

    /** Adds elements. */
    public Element add(Element... more) {
        content.addAll(List.of(more));
        return this;
    }

    /** Adds elements. */
    public Element addAll(List<Element> more) {
        content.addAll(more);
        return this;
    }

    /** Tells whether there is nothing in it. */
    public boolean isEmpty() {
        return content.isEmpty();
    }

    void write(StringBuilder page) {
        page.append('<').append(name);
        attributes.forEach((attribute, value) -> page.append(' ')
                .append(attribute)
                .append("=\"")
                .append(Escapes.text(value))
                .append('"'));
        page.append('>');
        for (Object one : content) {
            if (one instanceof Element element) {
                element.write(page);
            } else {
                page.append(one);
            }
        }
        if (!VOID.contains(name)) {
            page.append("</").append(name).append('>');
        }
    }

    /** Returns the element as HTML. */
    @Override
    public String toString() {
        StringBuilder html = new StringBuilder();
        write(html);
        return html.toString();
    }
}
