package io.github.gouji;

import io.github.gouji.diagnosis.Diagnoser;
import io.github.gouji.diagnosis.Diagnosis;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.rule.Severity;
import io.github.gouji.rule.Undecided;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What checking a report found. Immutable and thread-safe. */
public final class CheckResult {

    private final AnnualReport report;
    private final Map<Cell, String> unreadable;
    private final List<Finding> findings;
    private final List<Undecided> undecided;
    private final int held;
    private final Locale locale;
    private final Diagnoser diagnoser;
    private volatile @Nullable Diagnosis diagnosis;

    CheckResult(
            AnnualReport report,
            Map<Cell, String> unreadable,
            List<Finding> findings,
            List<Undecided> undecided,
            int held,
            Locale locale,
            Diagnoser diagnoser) {
        this.report = report;
        this.unreadable = unreadable;
        this.findings = List.copyOf(findings);
        this.undecided = List.copyOf(undecided);
        this.held = held;
        this.locale = locale;
        this.diagnoser = diagnoser;
    }

    /** Returns the report that was checked. */
    public AnnualReport report() {
        return report;
    }

    /** Returns the broken rules, in the order of the rule book. */
    public List<Finding> findings() {
        return findings;
    }

    /** Returns the rules that could not be decided. */
    public List<Undecided> undecided() {
        return undecided;
    }

    /** Returns in how many scopes rules hold. */
    public int held() {
        return held;
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

    /**
     * Returns which figures are wrong and what they should have been. Computed when first asked for; it takes
     * microseconds for a few wrong figures, some tenths of a second for many, and seconds where there are tens of
     * thousands of explanations.
     */
    public Diagnosis diagnosis() {
        Diagnosis known = diagnosis;
        if (known == null) {
            known = diagnoser.diagnose(report, unreadable);
            diagnosis = known;
        }
        return known;
    }

    /** Returns one line for each finding, in the language of the checker. */
    @Override
    public String toString() {
        return findings.stream()
                .map(finding -> finding.rule() + " " + finding.message().in(locale))
                .collect(Collectors.joining("\n"));
    }
}
