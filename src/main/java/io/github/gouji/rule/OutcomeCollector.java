package io.github.gouji.rule;

import java.util.ArrayList;
import java.util.List;

/** Takes the outcomes of the rules for one report, in the order of the rules. Not thread-safe. */
public final class OutcomeCollector {

    private final List<Broken> broken = new ArrayList<>(0);
    private final List<Undecided> undecided = new ArrayList<>(0);
    private int held;

    OutcomeCollector() {}

    /** Notes that a rule holds in one more scope. */
    public void holds() {
        held++;
    }

    /** Notes that a rule holds in so many more scopes. */
    void hold(int scopes) {
        held += scopes;
    }

    /** Notes that a rule is broken. */
    public void add(Broken outcome) {
        broken.add(outcome);
    }

    /** Notes that a rule can neither be proved nor disproved. */
    public void add(Undecided outcome) {
        undecided.add(outcome);
    }

    Evaluation evaluation() {
        return new Evaluation(held, broken, undecided);
    }
}
