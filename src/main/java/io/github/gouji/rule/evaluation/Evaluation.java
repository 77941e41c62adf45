// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.evaluation;

import io.github.gouji.rule.Rule;
import io.github.gouji.rule.Undecided;
import java.util.List;

/**
 * The outcomes of a rule book for one report, in the order of the rules.
 *
 * @param held at how many places rules hold
 * @param broken the broken rules
 * @param undecided the rules that could not be decided
 * @param notApplicable the rules for which the report's form has no place, or that do not apply to its year
 */
public record Evaluation(int held, List<Broken> broken, List<Undecided> undecided, List<Rule> notApplicable) {

    /** Copies the lists. */
    public Evaluation {
        broken = List.copyOf(broken);
        undecided = List.copyOf(undecided);
        notApplicable = List.copyOf(notApplicable);
    }
}
