// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.validation;

import static java.util.Objects.requireNonNull;

import io.github.gouji.read.ReadResult;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Validates by checking a document.
 *
 * @param <T> what is validated
 */
abstract class CheckingValidator<T> implements ConstraintValidator<ConsistentReport, T> {

    private final Place place;
    private @Nullable Consistency consistency;

    CheckingValidator(Place place) {
        this.place = place;
    }

    @Override
    public void initialize(ConsistentReport annotation) {
        consistency = Consistency.of(requireNonNull(annotation, "annotation"));
    }

    @Override
    public boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
        requireNonNull(context, "context");
        return value == null
                || requireNonNull(consistency, "initialize was not called").isValid(documentOf(value), place, context);
    }

    /** Returns the document that the value is, or stands in. */
    abstract ReadResult documentOf(T value);
}
