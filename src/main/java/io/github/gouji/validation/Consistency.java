// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.validation;

import io.github.gouji.CheckResult;
import io.github.gouji.Checker;
import io.github.gouji.Finding;
import io.github.gouji.FindingGroup;
import io.github.gouji.diagnosis.Problem;
import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.ReadResult;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.rule.Severity;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.function.Supplier;

/**
 * What one {@link ConsistentReport} asks for. Made once for each annotated element; the checker in it is what costs time
 * to make.
 */
final class Consistency {

    private final Checker checker;
    private final Severity failOn;
    private final Severity upTo;
    private final ConsistentReport.Per per;
    private final Reporter reporter;

    private Consistency(ConsistentReport annotation) {
        this.checker = Checker.standard().withRules(rules(annotation.rules())).withBlanks(annotation.blanks());
        this.failOn = annotation.failOn();
        this.upTo = annotation.upTo();
        this.per = annotation.per();
        this.reporter = new Reporter(annotation.message());
        if (!upTo.isAtLeast(failOn)) {
            throw new ConstraintDeclarationException(
                    "@ConsistentReport: upTo " + upTo + " is less grave than failOn " + failOn);
        }
    }

    static Consistency of(ConsistentReport annotation) {
        return new Consistency(annotation);
    }

    private static RuleBook rules(Class<? extends Supplier<RuleBook>> supplier) {
        RuleBook rules;
        try {
            rules = supplier.getConstructor().newInstance().get();
        } catch (ReflectiveOperationException e) {
            throw new ConstraintDeclarationException(
                    "@ConsistentReport(rules = " + supplier.getName()
                            + ".class): this must be a public class with a public constructor without parameters",
                    e);
        }
        if (rules == null) {
            throw new ConstraintDeclarationException(
                    "@ConsistentReport(rules = " + supplier.getName() + ".class): it supplies null");
        }
        return rules;
    }

    /** Checks a document, or the report or table in it, and adds the violations. */
    boolean isValid(ReadResult document, Place place, ConstraintValidatorContext context) {
        CheckResult result = checker.check(document);
        if (result.findings().isEmpty() && result.isRead()) {
            return true;
        }
        Reporter.Report report = reporter.begin(place, context);
        if (per == ConsistentReport.Per.FINDING) {
            addFindings(result.findings(), result, place, report);
        } else {
            result.groups().forEach(group -> addGroup(group, result, place, report));
        }
        if (!result.isRead() && isAskedFor(Severity.ERROR)) {
            addLosses(result, report);
        }
        return report.isValid();
    }

    private static void addLosses(CheckResult result, Reporter.Report report) {
        List<ReadProblem> problems = result.problems();
        for (int i = 0; i < problems.size(); i++) {
            if (problems.get(i).kind().isLoss()) {
                report.addProblem(ReportViolation.of(result, problems.get(i)), i);
            }
        }
        if (report.isValid()) {
            report.addUnread(ReportViolation.ofUnread(result));
        }
    }

    private void addFindings(List<Finding> findings, CheckResult result, Place place, Reporter.Report report) {
        for (Finding finding : findings) {
            if (isAskedFor(finding.severity()) && place.has(finding)) {
                report.add(ReportViolation.of(result, finding));
            }
        }
    }

    private void addGroup(FindingGroup group, CheckResult result, Place place, Reporter.Report report) {
        boolean explained = !group.problems().isEmpty()
                && group.problems().stream()
                        .allMatch(problem -> problem.leading().isPresent());
        if (!explained) {
            addFindings(group.findings(), result, place, report);
            return;
        }
        Severity gravest = group.findings().stream()
                .map(Finding::severity)
                .reduce((one, other) -> one.isAtLeast(other) ? one : other)
                .orElse(Severity.ERROR);
        if (isAskedFor(gravest)) {
            group.problems().stream()
                    .map(Problem::leading)
                    .forEach(leading -> leading.ifPresent(explanation -> explanation
                            .corrections()
                            .forEach(correction -> report.add(
                                    ReportViolation.of(result, correction, explanation.reason(), gravest)))));
        }
    }

    private boolean isAskedFor(Severity severity) {
        return severity.isAtLeast(failOn) && upTo.isAtLeast(severity);
    }
}
