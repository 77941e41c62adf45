// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule;

import static java.util.Objects.requireNonNull;

import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.report.Wording;
import java.util.Arrays;
import java.util.List;

/**
 * A rule that is a linear relation between figures.
 *
 * @param id the id of the rule
 * @param severity how grave it is when the rule is broken
 * @param wording the rule in one sentence
 * @param source the official source that the rule rests on
 * @param relation what the rule asserts
 * @param applicability to which reports it applies, of those whose form has its figures
 */
public record LinearRule(
        String id, Severity severity, Wording wording, Wording source, Relation relation, Applicability applicability)
        implements Rule {

    /** Rejects a missing part. */
    public LinearRule {
        requireNonNull(id, "id");
        requireNonNull(severity, "severity");
        requireNonNull(wording, "wording");
        requireNonNull(source, "source");
        requireNonNull(relation, "relation");
        requireNonNull(applicability, "applicability");
    }

    /** Returns a rule that applies to all reports whose form has its figures. */
    public LinearRule(String id, Severity severity, Wording wording, Wording source, Relation relation) {
        this(id, severity, wording, source, relation, Applicability.EVERYWHERE);
    }

    @Override
    public List<Edition> editions() {
        return Arrays.stream(Edition.values())
                .filter(edition -> !bind(Form.of(edition)).isEmpty())
                .toList();
    }

    @Override
    public LinearRule withSeverity(Severity severity) {
        return new LinearRule(id, severity, wording, source, relation, applicability);
    }

    /** Returns the same rule for other reports. */
    public LinearRule withApplicability(Applicability applicability) {
        return new LinearRule(id, severity, wording, source, relation, applicability);
    }

    /**
     * Returns the rule at every place of the form, in the order of the form; none if it does not apply to the form. The
     * scopes of the places differ. The report years to which it applies are no matter here.
     */
    public List<BoundRule> bind(Form form) {
        return Binder.bind(this, requireNonNull(form, "form"));
    }
}
