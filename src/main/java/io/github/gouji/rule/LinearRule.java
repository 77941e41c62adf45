package io.github.gouji.rule;

import io.github.gouji.report.Wording;

/**
 * A rule that is a linear relation between figures.
 *
 * @param id the id of the rule
 * @param severity how grave it is when the rule is broken
 * @param wording the rule in one sentence
 * @param source the official source that the rule rests on
 * @param relation what the rule asserts
 */
public record LinearRule(String id, Severity severity, Wording wording, Wording source, Relation relation)
        implements Rule {}
