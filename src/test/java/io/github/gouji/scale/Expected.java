// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.scale;

import io.github.gouji.NaiveRules;
import io.github.gouji.Outcome;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.rule.Severity;
import io.github.gouji.write.Digest;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a set of documents must come to, counted by the second implementation of the rules when they are written. */
final class Expected {

    private static final Map<String, Severity> SEVERITIES =
            RuleBook.standard().rules().stream().collect(Collectors.toMap(Rule::id, Rule::severity));

    private final Map<String, Integer> counts = new TreeMap<>();

    void report(AnnualReport report) {
        Set<String> broken = new HashSet<>();
        for (String finding : NaiveRules.findings(report, true)) {
            broken.add(finding.substring(0, finding.indexOf(' ')));
        }
        boolean error = broken.stream().anyMatch(rule -> SEVERITIES.get(rule) == Severity.ERROR);
        count(error ? Outcome.INCONSISTENT : Outcome.CONSISTENT);
        broken.forEach(rule -> counts.merge(rule, 1, Integer::sum));
    }

    void count(Outcome outcome) {
        counts.merge(outcome.name(), 1, Integer::sum);
    }

    /** Counts what came of a document in the same way. */
    void add(Digest digest) {
        count(digest.outcome());
        digest.findings().stream()
                .map(Digest.Broken::rule)
                .distinct()
                .forEach(rule -> counts.merge(rule, 1, Integer::sum));
    }

    int documents() {
        return counts.entrySet().stream()
                .filter(one -> !SEVERITIES.containsKey(one.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Returns how many documents came to what, and how many break each rule. */
    Map<String, Integer> counts() {
        return counts;
    }
}
