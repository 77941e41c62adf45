/**
 * Reports as values that Jakarta Bean Validation checks: {@link io.github.gouji.validation.ConsistentReport} on a
 * report, one of its tables, or a document that was read.
 *
 * <p>Needs {@code jakarta.validation:jakarta.validation-api} and a provider. With Hibernate Validator messages follow the
 * locale of the validator, and violations carry what was found as {@link io.github.gouji.validation.ReportViolation};
 * with another provider they are in the language of the system.
 *
 * <p>This room knows the root, {@code report}, {@code rule}, {@code read} and {@code diagnosis}; nobody knows it.
 */
@NullMarked
package io.github.gouji.validation;

import org.jspecify.annotations.NullMarked;
