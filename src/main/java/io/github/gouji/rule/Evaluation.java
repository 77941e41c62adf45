package io.github.gouji.rule;

import java.util.List;

/**
 * The outcomes of a rule book for one report, in the order of the rules.
 *
 * @param held in how many scopes rules hold
 * @param broken the broken rules
 * @param undecided the rules that could not be decided
 */
public record Evaluation(int held, List<Broken> broken, List<Undecided> undecided) {

    /** Copies the lists. */
    public Evaluation {
        broken = List.copyOf(broken);
        undecided = List.copyOf(undecided);
    }
}
