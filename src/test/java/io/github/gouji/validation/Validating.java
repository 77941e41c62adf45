// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.validation;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;

/** Validators that speak a language. */
final class Validating {

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
}
