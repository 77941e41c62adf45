// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule;

import static java.util.Objects.requireNonNull;

import io.github.gouji.report.Edition;
import io.github.gouji.report.Wording;
import java.util.List;

/**
 * A rule that is not a linear relation.
 *
 * @param id the id of the rule
 * @param severity how grave it is when the rule is broken
 * @param wording the rule in one sentence
 * @param source the official source that the rule rests on
 * @param check what is looked at
 */
public record ReportRule(String id, Severity severity, Wording wording, Wording source, Check check) implements Rule {

    /** Rejects a missing part. */
    public ReportRule {
        requireNonNull(id, "id");
        requireNonNull(severity, "severity");
        requireNonNull(wording, "wording");
        requireNonNull(source, "source");
        requireNonNull(check, "check");
    }

    /** What a rule that is not a linear relation looks at. */
    public enum Check {
        /** That tables 二, 三 and 四 are there. */
        TABLES_THERE,
        /** That the tables are of the edition that the report year prescribes. */
        EDITIONS_PRESCRIBED,
        /** That no count and no amount is below zero. */
        NOT_NEGATIVE,
        /** That a total is filled in where its parts do not add to zero. */
        TOTALS_FILLED,
        /** That the cells hold numbers and no other text. */
        CELLS_READABLE,
        /** That no cell is blank. */
        CELLS_FILLED
    }

    /** Returns all editions. */
    @Override
    public List<Edition> editions() {
        return List.of(Edition.values());
    }

    @Override
    public ReportRule withSeverity(Severity severity) {
        return new ReportRule(id, severity, wording, source, check);
    }
}
