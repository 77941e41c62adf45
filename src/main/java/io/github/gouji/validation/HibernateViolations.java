// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.validation;

import io.github.gouji.Finding;
import io.github.gouji.diagnosis.Correction;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;

/**
 * What only Hibernate Validator can do: messages whose language is chosen later, and violations that carry more than
 * text. It evaluates no expressions in the messages of such violations, unless it is told to.
 */
final class HibernateViolations {

    private HibernateViolations() {}

    /**
     * Begins a violation.
     *
     * @throws jakarta.validation.ValidationException if another provider validates
     */
    static ConstraintViolationBuilder builder(
            ConstraintValidatorContext context, ReportViolation violation, String template) {
        HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        Optional<Finding> finding = violation.finding();
        Optional<Correction> correction = violation.correction();
        AnnualReport report = violation.result().report();
        hibernate
                .addMessageParameter("zh", violation.message().zh())
                .addMessageParameter("en", violation.message().en())
                .addMessageParameter("severity", violation.severity().name().toLowerCase(Locale.ROOT))
                .addMessageParameter(
                        "rule", finding.map(found -> found.rule().id()).orElse(""))
                .addMessageParameter("scope", finding.map(Finding::scope).orElse(""))
                .addMessageParameter("cell", violation.cell().map(Cell::id).orElse(""))
                .addMessageParameter(
                        "reported",
                        violation.cell().map(cell -> text(report.get(cell))).orElse(""))
                .addMessageParameter(
                        "expected", correction.map(one -> text(one.expected())).orElse(""))
                .addMessageParameter(
                        "left", finding.map(found -> text(found.left())).orElse(""))
                .addMessageParameter(
                        "right", finding.map(found -> text(found.right())).orElse(""))
                .addMessageParameter(
                        "difference",
                        finding.map(found -> text(found.difference())).orElse(""))
                .withDynamicPayload(violation);
        return hibernate.buildConstraintViolationWithTemplate(template);
    }

    static Optional<ReportViolation> find(ConstraintViolation<?> violation) {
        try {
            HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
            return Optional.ofNullable(hibernate.getDynamicPayload(ReportViolation.class));
        } catch (ValidationException e) {
            return Optional.empty(); // another provider's
        }
    }

    private static String text(@Nullable Number figure) {
        if (figure == null) {
            return "";
        }
        return figure instanceof BigDecimal decimal ? decimal.toPlainString() : figure.toString();
    }
}
