// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.validation;

import io.github.gouji.rule.Blanks;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.rule.Severity;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Supplier;

/**
 * The figures of the annotated report agree with each other. It stands on an
 * {@link io.github.gouji.report.AnnualReport}, on one of its tables ({@link io.github.gouji.report.Requests},
 * {@link io.github.gouji.report.Disputes}, {@link io.github.gouji.report.Proactive}), which is then checked by itself, or
 * on a {@link io.github.gouji.read.ReadResult}. {@code null} is valid.
 *
 * <pre>{@code
 * record Upload(@ConsistentReport AnnualReport report) {}
 * }</pre>
 *
 * <p>There is a violation for each finding. Its property path is that of a figure,
 * {@code report.requests.outcomes.total.naturalPersons}: the cell of the finding, the first one of the left side where a
 * rule is about several, or the table where it is about the table itself. What was
 * lost in reading a document counts as an error: it is a violation at {@code problems[i]}.
 *
 * <p>The default message is in Chinese or English. A message of one's own may use {@code {zh}} and {@code {en}}, the
 * sentence in either language, and {@code {rule}}, {@code {severity}}, {@code {scope}}, {@code {cell}},
 * {@code {reported}}, {@code {expected}}, {@code {left}}, {@code {right}}, {@code {difference}}; what a violation has not
 * got is empty. Text from a document is only ever text: no expression in it is evaluated.
 *
 * <p>Bean Validation fixes the {@link #payload} for each annotation. To tell severities by it, repeat the annotation:
 *
 * <pre>{@code
 * record Upload(
 *         @ConsistentReport(payload = SeverityPayload.Error.class)
 *         @ConsistentReport(failOn = Severity.WARNING, upTo = Severity.WARNING, payload = SeverityPayload.Warning.class)
 *         AnnualReport report) {}
 * }</pre>
 */
@Documented
@Constraint(
        validatedBy = {
            AnnualReportValidator.class,
            ReadResultValidator.class,
            ProactiveValidator.class,
            RequestsValidator.class,
            DisputesValidator.class
        })
@Target({
    ElementType.TYPE,
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.CONSTRUCTOR,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ConsistentReport.List.class)
public @interface ConsistentReport {

    /** The message, by default a sentence on what is wrong, with the figures. */
    String message() default "{io.github.gouji.validation.ConsistentReport.message}";

    /** The groups that the constraint belongs to. */
    Class<?>[] groups() default {};

    /** What callers attach to violations, such as a {@link SeverityPayload}. */
    Class<? extends Payload>[] payload() default {};

    /** The least severity of findings that are violations. */
    Severity failOn() default Severity.ERROR;

    /** The gravest severity of findings that are violations. */
    Severity upTo() default Severity.ERROR;

    /** What blank cells of tables 三 and 四 stand for. */
    Blanks blanks() default Blanks.AS_ZERO;

    /** Where the rules come from: a public class with a public constructor without parameters, asked once. */
    Class<? extends Supplier<RuleBook>> rules() default StandardRules.class;

    /** What there is a violation for. */
    Per per() default Per.FINDING;

    /** What there is a violation for. */
    enum Per {
        /** Each finding: a rule that is broken at one place. */
        FINDING,
        /**
         * Each cell to mend, by the leading explanation of each problem; its path is that cell's. What the diagnosis does
         * not explain, such as a missing table, is told by its findings.
         */
        CORRECTION
    }

    /** Several constraints on one element. */
    @Documented
    @Target({
        ElementType.TYPE,
        ElementType.FIELD,
        ElementType.METHOD,
        ElementType.PARAMETER,
        ElementType.CONSTRUCTOR,
        ElementType.TYPE_USE,
        ElementType.ANNOTATION_TYPE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** The constraints. */
        ConsistentReport[] value();
    }
}
