package io.github.gouji.rule;

import io.github.gouji.report.Wording;
import java.io.Serializable;

/** Something that must be true of a report. */
public sealed interface Rule extends Serializable permits LinearRule, ReportRule {

    /** Returns the id of the rule, such as {@code T3-BALANCE}: public contract, never renamed. */
    String id();

    /** Returns how grave it is when the rule is broken. */
    Severity severity();

    /** Returns the rule in one sentence. */
    Wording wording();

    /** Returns the official source that the rule rests on. */
    Wording source();
}
