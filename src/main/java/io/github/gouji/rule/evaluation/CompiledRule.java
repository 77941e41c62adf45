package io.github.gouji.rule.evaluation;

import io.github.gouji.rule.ReportRule;

/** A rule of a book, ready to be evaluated on reports of one form: a linear one at one place, or a check. */
sealed interface CompiledRule permits CompiledRelation, CompiledRule.CompiledCheck {

    /** Tells whether {@link PlainRules} can tell that it holds. */
    boolean isPlain();

    /** Adds what the rule says of the figures to the outcomes. */
    void evaluate(ReportFigures figures, EvaluationBuilder outcomes);

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
