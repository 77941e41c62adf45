// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.validation;

import static java.util.Objects.requireNonNull;

import io.github.gouji.CheckResult;
import io.github.gouji.Finding;
import io.github.gouji.Verdict;
import io.github.gouji.diagnosis.Correction;
import io.github.gouji.diagnosis.Diagnosis;
import io.github.gouji.read.ReadProblem;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.Severity;
import jakarta.validation.ConstraintViolation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a violation of {@link ConsistentReport} is about. With Hibernate Validator it goes along with the violation:
 *
 * <pre>{@code
 * class Answer {
 *     void print(ConstraintViolation<?> violation) {
 *         ReportViolation.find(violation).flatMap(ReportViolation::finding).ifPresent(System.out::println);
 *     }
 * }
 * }</pre>
 *
 * <p>It is the dynamic payload of the violation. It has a finding, a correction, or a problem of reading, or none of them where all that is known is that a document
 * was not read in whole. Immutable and thread-safe.
 */
public final class ReportViolation {

    private final CheckResult result;
    private final @Nullable Finding finding;
    private final @Nullable Correction correction;
    private final @Nullable ReadProblem problem;
    private final Wording message;
    private final Severity severity;

    private ReportViolation(
            CheckResult result,
            @Nullable Finding finding,
            @Nullable Correction correction,
            @Nullable ReadProblem problem,
            Wording message,
            Severity severity) {
        this.result = result;
        this.finding = finding;
        this.correction = correction;
        this.problem = problem;
        this.message = message;
        this.severity = severity;
    }

    static ReportViolation of(CheckResult result, Finding finding) {
        return new ReportViolation(result, finding, null, null, finding.message(), finding.severity());
    }

    static ReportViolation of(CheckResult result, Correction correction, Wording reason, Severity severity) {
        Wording wording = correction.wording();
        Wording message = new Wording(wording.zh() + "：" + reason.zh(), wording.en() + ": " + reason.en());
        return new ReportViolation(result, null, correction, null, message, severity);
    }

    static ReportViolation of(CheckResult result, ReadProblem problem) {
        return new ReportViolation(result, null, null, problem, problem.message(), Severity.ERROR);
    }

    /** A document that does not say what was lost. */
    static ReportViolation ofUnread(CheckResult result) {
        return new ReportViolation(result, null, null, null, Verdict.INCOMPLETE.wording(), Severity.ERROR);
    }

    /** Finds what the violation is about; empty if it is of another constraint, or of another provider. */
    public static Optional<ReportViolation> find(ConstraintViolation<?> violation) {
        requireNonNull(violation, "violation");
        return Reporter.isHibernateThere() ? HibernateViolations.find(violation) : Optional.empty();
    }

    /** Returns the broken rule at one place. */
    public Optional<Finding> finding() {
        return Optional.ofNullable(finding);
    }

    /** Returns the cell to mend and what it should have been. */
    public Optional<Correction> correction() {
        return Optional.ofNullable(correction);
    }

    /** Returns what could not be read of the document. */
    public Optional<ReadProblem> problem() {
        return Optional.ofNullable(problem);
    }

    /** Returns the cell that the violation is at; empty if it is at a table or at a place of the document. */
    public Optional<Cell> cell() {
        if (correction != null) {
            return Optional.of(correction.cell());
        }
        return finding == null ? Optional.empty() : Places.cellOf(finding);
    }

    /** Returns what is wrong, in one sentence. */
    public Wording message() {
        return message;
    }

    /** Returns how grave it is: the severity of the finding, of the gravest one that a correction mends, or an error. */
    public Severity severity() {
        return severity;
    }

    /** Returns everything that checking found. */
    public CheckResult result() {
        return result;
    }

    /** Returns which figures are wrong and what they should have been; computed when first asked for. */
    public Diagnosis diagnosis() {
        return result.diagnosis();
    }

    /** Returns the message in both languages. */
    @Override
    public String toString() {
        return message.zh() + " / " + message.en();
    }
}
