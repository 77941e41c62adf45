// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.solve;

import java.util.Arrays;

/** What the equations of a task lack to hold. Immutable. */
public final class Residuals {

    private final long[] lacks;
    private final int[] broken;

    Residuals(long[] lacks) {
        this.lacks = lacks;
        int[] found = new int[lacks.length];
        int count = 0;
        for (int equation = 0; equation < lacks.length; equation++) {
            if (lacks[equation] != 0) {
                found[count++] = equation;
            }
        }
        broken = Arrays.copyOf(found, count);
    }

    /** Returns what each equation lacks, in an array of the caller's own. */
    long[] lacks() {
        return lacks.clone();
    }

    /** Returns the equations that lack anything, ascending; not to be changed. */
    public int[] broken() {
        return broken;
    }
}
