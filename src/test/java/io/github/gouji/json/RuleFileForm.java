// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.json;

import io.github.gouji.report.Edition;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.Severity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of a rule file, for its schema. What may be {@code null} here may be left out there, and is never null.
 *
 * @param rules the rules
 * @param off the ids of the rules that are switched off
 * @param severity other severities, by the ids of the rules
 */
record RuleFileForm(
        @Nullable List<RuleForm> rules,
        @Nullable List<String> off,
        @Nullable Map<String, Severity> severity) {

    /** A rule; wordings are a text, or in one language or two. */
    record RuleForm(
            String id,
            @Nullable Severity severity,
            Wording wording,
            @Nullable Wording source,
            String formula,
            @Nullable List<Edition> editions,
            @Nullable String years) {}
}
