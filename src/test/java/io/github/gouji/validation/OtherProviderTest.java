// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.RequestRow;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A provider that is not Hibernate Validator gets paths and text. */
class OtherProviderTest {

    private static final AnnualReport WRONG =
            AnnualReport.zeros(2024, "某局").with(RequestRow.RECEIVED.cell(Applicant.TOTAL), 3);

    @ConsistentReport
    private static final AnnualReport ANNOTATED = WRONG;

    private final List<String> log = new ArrayList<>();

    @Test
    void getsPathsAndText() throws NoSuchFieldException {
        AnnualReportValidator validator = new AnnualReportValidator();
        validator.initialize(OtherProviderTest.class
                .getDeclaredField("ANNOTATED")
                .getAnnotatedType()
                .getAnnotation(ConsistentReport.class));
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            assertThat(validator.isValid(WRONG, context())).isFalse();
        } finally {
            Locale.setDefault(before);
        }
        assertThat(log)
                .startsWith("disableDefaultConstraintViolation")
                .contains(".requests", ".received", ".total", "addConstraintViolation")
                .anyMatch(line -> line.startsWith("\"total: 1. new requests 3 +") || line.contains(" 3 "));
    }

    @Test
    void itsViolationsSayNoMore() {
        ConstraintViolation<?> violation = (ConstraintViolation<?>) proxy(ConstraintViolation.class);
        assertThat(ReportViolation.find(violation)).isEmpty();
    }

    private ConstraintValidatorContext context() {
        return (ConstraintValidatorContext) proxy(ConstraintValidatorContext.class);
    }

    /** Notes what is called, and returns more of its kind. */
    private Object proxy(Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            switch (method.getName()) {
                case "unwrap" -> throw new ValidationException("not that one");
                case "addPropertyNode" -> log.add("." + arguments[0]);
                case "buildConstraintViolationWithTemplate" -> log.add("\"" + arguments[0]);
                default -> log.add(method.getName());
            }
            Class<?> result = method.getReturnType();
            boolean builds = result == ConstraintViolationBuilder.class
                    || result == NodeBuilderCustomizableContext.class
                    || result == ConstraintValidatorContext.class;
            return builds ? proxy(result) : null;
        });
    }
}
