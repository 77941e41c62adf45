// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import io.github.gouji.report.Heading;

/**
 * A heading of the form that a label may mean.
 *
 * @param heading the heading
 * @param likeness how sure that is
 */
record Match(Heading heading, Likeness likeness) {

    /** How a label and the name of a heading compare, the surest first. */
    enum Likeness {
        /** It is the name. */
        EXACT,
        /** It is the beginning of the name, or begins with it. */
        CUT,
        /** It is a piece of the name, or much like it. */
        ALIKE
    }

    /** Tells whether the label names the heading, and does not just look like it. */
    boolean isNamed() {
        return likeness != Likeness.ALIKE;
    }
}
