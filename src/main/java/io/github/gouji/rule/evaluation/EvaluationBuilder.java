package io.github.gouji.rule.evaluation;

import io.github.gouji.rule.Undecided;
import java.util.ArrayList;
import java.util.List;

/** Takes the outcomes of the rules for one report, in the order of the rules. Not thread-safe. */
final class EvaluationBuilder {

    private final List<Broken> broken = new ArrayList<>(0);
    private final List<Undecided> undecided = new ArrayList<>(0);
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
        broken.add(outcome);
    }

    void add(Undecided outcome) {
        undecided.add(outcome);
    }

    Evaluation evaluation(CompiledForm form) {
        return new Evaluation(held, broken, undecided, form.notApplicable());
    }
}
