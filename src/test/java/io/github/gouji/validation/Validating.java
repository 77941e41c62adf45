// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.validation;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.RequestRow;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;

/** Validators that speak a language, reports for them, and what they tell. */
final class Validating {

    static final AnnualReport RIGHT = AnnualReport.zeros(2024, "某局")
            .with(RequestRow.RECEIVED, ApplicantCounts.of(20, 0, 0, 0, 0, 1, 21))
            .with(RequestRow.CARRIED_FORWARD, ApplicantCounts.of(20, 0, 0, 0, 0, 1, 21));

    static final AnnualReport WRONG = RIGHT.with(RequestRow.RECEIVED.cell(Applicant.NATURAL_PERSONS), 19);

    private Validating() {}

    static Validator in(Locale locale) {
        return factory(locale).getValidator();
    }

    static ValidatorFactory factory(Locale locale) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .locales(Set.of(Locale.CHINESE, Locale.ENGLISH))
                .defaultLocale(locale)
                .buildValidatorFactory();
    }

    static ReportViolation about(ConstraintViolation<?> violation) {
        return ReportViolation.find(violation).orElseThrow();
    }

    static <T> List<String> paths(Set<ConstraintViolation<T>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath().toString())
                .toList();
    }

    static <T> List<String> told(Set<ConstraintViolation<T>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .toList();
    }
}
