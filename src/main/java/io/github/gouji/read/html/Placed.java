// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/** An element that knows on which line it begins, without the objects that an attribute of it would take. */
final class Placed extends Element {

    /** The line of an element whose line does not matter. */
    static final int NOWHERE = -1;

    private final int line;

    Placed(Tag tag, int line) {
        super(tag, null, null);
        this.line = line;
    }

    /** Returns the line on which the element begins, or the other if it does not say. */
    static int line(Element element, int otherwise) {
        if (element instanceof Placed placed) {
            return placed.line == NOWHERE ? otherwise : placed.line;
        }
        if (element.attributesSize() == 0) {
            return otherwise;
        }
        return TableParts.number(element.attributes().get(MarkedSource.LINE), otherwise);
    }
}
