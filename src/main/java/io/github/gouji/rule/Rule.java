// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule;

import io.github.gouji.report.Edition;
import io.github.gouji.report.Wording;
import java.io.Serializable;
import java.util.List;

/** Something that must be true of a report: data, of one of two kinds. Immutable and thread-safe. */
public sealed interface Rule extends Serializable permits LinearRule, ReportRule {

    /** Returns the id of the rule, such as {@code T3-BALANCE}: public contract, never renamed. */
    String id();

    /** Returns how grave it is when the rule is broken. */
    Severity severity();

    /** Returns the rule in one sentence. */
    Wording wording();

    /** Returns the official source that the rule rests on. */
    Wording source();

    /**
     * Returns the editions of the form in which the rule has a place, the oldest first. A rule on figures of different
     * editions has a place only in reports that mix them, and none of the editions alone.
     */
    List<Edition> editions();

    /** Returns the same rule with another severity. */
    Rule withSeverity(Severity severity);
}
