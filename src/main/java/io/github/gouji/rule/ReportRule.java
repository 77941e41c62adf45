package io.github.gouji.rule;

import io.github.gouji.report.Wording;
import java.io.Serializable;

/**
 * A rule that is not a linear relation, with a method that checks it.
 *
 * @param id the id of the rule
 * @param severity how grave it is when the rule is broken
 * @param wording the rule in one sentence
 * @param source the official source that the rule rests on
 * @param check the method that checks it
 */
public record ReportRule(String id, Severity severity, Wording wording, Wording source, Check check) implements Rule {

    /** A check of a whole report. Implementations keep no state between calls. */
    @FunctionalInterface
    public interface Check extends Serializable {

        /** Checks the figures and hands every outcome to the collector. */
        void check(ReportRule rule, ReportFigures figures, OutcomeCollector outcomes);
    }
}
