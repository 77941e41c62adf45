// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import static java.util.Objects.requireNonNull;

import io.github.gouji.diagnosis.Diagnoser;
import io.github.gouji.diagnosis.Diagnosis;
import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.ReadResult;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.ReportRule;
import io.github.gouji.rule.ReportRule.Check;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.rule.Severity;
import io.github.gouji.rule.Undecided;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What checking a report found, and what could not be read of its document. Immutable and thread-safe; two results are
 * equal only if they are the same.
 */
public final class CheckResult {

    private final ReadResult document;
    private final RuleBook rules;
    private final List<Finding> findings;
    private final List<Undecided> undecided;
    private final List<Rule> notApplicable;
    private final int held;
    private final Locale locale;
    private final Diagnoser diagnoser;
    private volatile @Nullable Diagnosis diagnosis;
    private volatile @Nullable List<FindingGroup> groups;

    CheckResult(
            ReadResult document,
            RuleBook rules,
            List<Finding> findings,
            List<Undecided> undecided,
            List<Rule> notApplicable,
            int held,
            Locale locale,
            Diagnoser diagnoser) {
        this.document = document;
        this.rules = rules;
        this.findings = List.copyOf(findings);
        this.undecided = undecided;
        this.notApplicable = notApplicable;
        this.held = held;
        this.locale = locale;
        this.diagnoser = diagnoser;
    }

    /** Returns the report that was checked. */
    public AnnualReport report() {
        return document.report();
    }

    /** Returns the document that was checked, as it was read; for a report without one, one without a name. */
    public ReadResult document() {
        return document;
    }

    /** Returns the rules that it was checked against. */
    public RuleBook rules() {
        return rules;
    }

    /** Returns the language that the result prints in: Chinese, or English for any locale that is not Chinese. */
    public Locale locale() {
        return locale;
    }

    /** Returns the verdict: what is proved broken decides, then whether everything was read. */
    public Verdict verdict() {
        if (findings.stream().anyMatch(CheckResult::provesAMistake)) {
            return Verdict.INCONSISTENT;
        }
        return isRead() ? Verdict.CONSISTENT : Verdict.INCOMPLETE;
    }

    /** What could not be read may be right. */
    private static boolean provesAMistake(Finding finding) {
        boolean unread = finding.rule() instanceof ReportRule rule && rule.check() == Check.CELLS_READABLE;
        return finding.severity() == Severity.ERROR && !unread;
    }

    /** Tells whether the verdict is {@link Verdict#CONSISTENT}. */
    public boolean isConsistent() {
        return verdict() == Verdict.CONSISTENT;
    }

    /** Tells whether everything in the document that belongs to the form was read; true of a report without one. */
    public boolean isRead() {
        return document.isComplete();
    }

    /** Returns what there is to know about the reading of the document; none for a report without one. */
    public List<ReadProblem> problems() {
        return document.problems();
    }

    /** Returns the broken rules, in the order of the rule book. */
    public List<Finding> findings() {
        return findings;
    }

    /** Returns the rules that could not be decided, and what is missing for it. */
    public List<Undecided> undecided() {
        return undecided;
    }

    /**
     * Returns the rules that have no place in the editions of the report's tables, or do not apply to its year: they are
     * neither held nor broken.
     */
    public List<Rule> notApplicable() {
        return notApplicable;
    }

    /** Returns in how many scopes rules hold. */
    public int held() {
        return held;
    }

    /** Tells whether there is a finding as grave as this, or graver. */
    public boolean has(Severity severity) {
        requireNonNull(severity, "severity");
        return findings.stream().anyMatch(finding -> finding.severity().isAtLeast(severity));
    }

    /**
     * Returns the findings by their causes, as the {@link #diagnosis} tells them, in the order of their first findings;
     * at the end what only breaks rules together.
     */
    public List<FindingGroup> groups() {
        List<FindingGroup> known = groups;
        if (known == null) {
            known = Groups.of(findings, diagnosis());
            groups = known;
        }
        return known;
    }

    /**
     * Returns which figures are wrong and what they should have been. Computed when first asked for; it takes
     * microseconds for a few wrong figures, and some tenths of a second for many.
     */
    public Diagnosis diagnosis() {
        Diagnosis known = diagnosis;
        if (known == null) {
            known = diagnoser.diagnose(report(), document.unread());
            diagnosis = known;
        }
        return known;
    }

    /** Returns one line for each finding and for what was not read, or else the verdict, in the language of the checker. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        findings.forEach(finding ->
                lines.add(finding.rule().id() + " " + finding.message().in(locale)));
        problems().stream()
                .filter(problem -> problem.kind().isLoss())
                .forEach(problem -> lines.add(problem.message().in(locale)));
        if (lines.isEmpty()) {
            Wording counts = new Wording("：" + held + " 处成立", ": " + held + " held");
            lines.add(verdict().wording().in(locale) + counts.in(locale));
        }
        return String.join("\n", lines);
    }
}
