// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.solve;

import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.rule.RuleBook;
import java.util.Arrays;
import java.util.BitSet;

/** Tasks with all figures zero. */
final class Tasks {

    private Tasks() {}

    /** Returns a task on a system of the form; the first cells have these weights, the others 1. */
    static Task ofWeights(int... first) {
        EquationSystem system = EquationSystem.of(RuleBook.standard().bind(Form.of(Edition.EDITION_2021)))
                .get(0);
        int[] weights = new int[system.cells().size()];
        Arrays.fill(weights, 1);
        System.arraycopy(first, 0, weights, 0, first.length);
        return new Task(system, new long[weights.length], weights, new BitSet(), new BitSet());
    }
}
