package io.github.gouji;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.rule.Severity;
import io.github.gouji.rule.Undecided;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What checking a report found. Immutable and thread-safe.
 *
 * @param report the report that was checked
 * @param findings the broken rules, in the order of the rule book
 * @param undecided the rules that could not be decided
 * @param held in how many scopes rules hold
 * @param locale the language of {@link #toString}
 */
public record CheckResult(
        AnnualReport report, List<Finding> findings, List<Undecided> undecided, int held, Locale locale)
        implements Serializable {

    /** Copies the lists. */
    public CheckResult {
        findings = List.copyOf(findings);
        undecided = List.copyOf(undecided);
    }

    /** Tells whether there is no finding of severity {@link Severity#ERROR}. */
    public boolean isConsistent() {
        return !has(Severity.ERROR);
    }

    /** Tells whether there is a finding as grave as this, or graver. */
    public boolean has(Severity severity) {
        return findings.stream().anyMatch(finding -> finding.severity().isAtLeast(severity));
    }

    /** Returns the findings by problem: those of one cause together. */
    public List<List<Finding>> groups() {
        return List.copyOf(findings.stream()
                .collect(Collectors.groupingBy(Finding::group, TreeMap::new, Collectors.toList()))
                .values());
    }

    /** Returns one line for each finding, in the language of the checker. */
    @Override
    public String toString() {
        return findings.stream()
                .map(finding -> finding.rule() + " " + finding.message().in(locale))
                .collect(Collectors.joining("\n"));
    }
}
