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
 */
public record LinearRule(String id, Severity severity, Wording wording, Wording source, Relation relation)
        implements Rule {

    /** Rejects a missing part. */
    public LinearRule {
        requireNonNull(id, "id");
        requireNonNull(severity, "severity");
        requireNonNull(wording, "wording");
        requireNonNull(source, "source");
        requireNonNull(relation, "relation");
    }

    @Override
    public List<Edition> editions() {
        return Arrays.stream(Edition.values())
                .filter(edition -> !bind(Form.of(edition)).isEmpty())
                .toList();
    }

    @Override
    public LinearRule withSeverity(Severity severity) {
        return new LinearRule(id, severity, wording, source, relation);
    }

    /**
     * Returns the rule at every place of the form, in the order of the form; none if it does not apply to the form. The
     * scopes of the places differ.
     */
    public List<BoundRule> bind(Form form) {
        return Binder.bind(this, requireNonNull(form, "form"));
    }
}
