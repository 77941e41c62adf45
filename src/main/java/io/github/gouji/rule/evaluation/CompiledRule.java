// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.evaluation;

import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.ReportRule;
import io.github.gouji.rule.Undecided;
import java.util.List;

/** A rule of a book, ready to be evaluated on reports of one form: a linear one at one place, or a check. */
sealed interface CompiledRule permits CompiledRelation, CompiledRule.CompiledCheck, CompiledRule.Open {

    /** Tells whether {@link PlainRules} can tell that it holds. */
    boolean isPlain();

    /** Adds what the rule says of the figures to the outcomes. */
    void evaluate(ReportFigures figures, EvaluationBuilder outcomes);

    /**
     * A linear rule at one place, of which it is not known whether it applies to the year of the report.
     *
     * @param rule the rule
     */
    record Open(BoundRule rule) implements CompiledRule {

        @Override
        public boolean isPlain() {
            return false;
        }

        @Override
        public void evaluate(ReportFigures figures, EvaluationBuilder outcomes) {
            outcomes.add(new Undecided(rule.rule(), rule.scope(), List.of()));
        }
    }

    /**
     * A rule that is not linear.
     *
     * @param rule the rule
     */
    record CompiledCheck(ReportRule rule) implements CompiledRule {

        @Override
        public boolean isPlain() {
            return false;
        }

        @Override
        public void evaluate(ReportFigures figures, EvaluationBuilder outcomes) {
            ReportChecks.check(rule, figures, outcomes);
        }
    }
}
