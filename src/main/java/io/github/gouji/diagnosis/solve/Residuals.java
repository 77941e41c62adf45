// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.solve;

import java.util.stream.IntStream;

/** What the equations of a task lack to hold. */
public final class Residuals {

    private final long[] lacks;
    private final int[] broken;

    Residuals(long[] lacks) {
        this.lacks = lacks;
        broken = IntStream.range(0, lacks.length)
                .filter(equation -> lacks[equation] != 0)
                .toArray();
    }

    /** Returns what each equation lacks, in an array of the caller's own. */
    long[] lacks() {
        return lacks.clone();
    }

    /** Returns the equations that lack anything, ascending. */
    int[] broken() {
        return broken;
    }
}
