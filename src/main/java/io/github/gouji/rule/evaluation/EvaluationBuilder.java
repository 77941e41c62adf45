// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.evaluation;

import io.github.gouji.rule.Undecided;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the outcomes of the rules for one report, in the order of the rules. As most reports break none, lists are made
 * for those that do. Not thread-safe.
 */
final class EvaluationBuilder {

    private List<Broken> broken = List.of();
    private List<Undecided> undecided = List.of();
    private int held;

    /** Notes that a rule holds in one more scope. */
    void holds() {
        held++;
    }

    /** Notes that a rule holds in so many more scopes. */
    void hold(int scopes) {
        held += scopes;
    }

    void add(Broken outcome) {
        broken = broken.isEmpty() ? new ArrayList<>() : broken;
        broken.add(outcome);
    }

    void add(Undecided outcome) {
        undecided = undecided.isEmpty() ? new ArrayList<>() : undecided;
        undecided.add(outcome);
    }

    Evaluation evaluation(CompiledForm form) {
        return new Evaluation(held, broken, undecided, form.notApplicable());
    }
}
