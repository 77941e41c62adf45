// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.ofd;

import java.util.Arrays;
import javax.xml.stream.XMLStreamReader;

/** What is known of colours without their profiles. */
final class Colours {

    private Colours() {}

    /** Tells whether the element at which the reader stands is white, or cannot be seen at all. */
    static boolean isWhite(XMLStreamReader xml) {
        String value = OfdParts.attribute(xml, "Value");
        String alpha = OfdParts.attribute(xml, "Alpha");
        if (alpha != null && Numbers.one(alpha) < 3) {
            return true;
        }
        return value != null
                && !value.contains("#")
                && Arrays.stream(Numbers.of(value)).allMatch(component -> component >= 253);
    }
}
