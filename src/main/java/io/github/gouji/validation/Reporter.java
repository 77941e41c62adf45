// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.validation;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ValidationException;
import java.util.Locale;

/** Adds violations, with the message of one annotation. */
final class Reporter {

    private static final String DEFAULT = "{io.github.gouji.validation.ConsistentReport.message}";

    private final String template;
    private final boolean withHibernate;

    Reporter(String template) {
        this.template = template;
        this.withHibernate = isHibernateThere();
    }

    /** Hibernate Validator is optional: what follows must not be loaded without it. */
    static boolean isHibernateThere() {
        try {
            Class.forName(
                    "org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext",
                    false,
                    Reporter.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    Report begin(Place place, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        return new Report(place, context);
    }

    /** The violations of one validation. */
    final class Report {

        private final Place place;
        private final ConstraintValidatorContext context;
        private boolean valid = true;

        private Report(Place place, ConstraintValidatorContext context) {
            this.place = place;
            this.context = context;
        }

        boolean isValid() {
            return valid;
        }

        /** Adds a violation at the figure or table that it is about. */
        void add(ReportViolation violation) {
            valid = false;
            ConstraintViolationBuilder builder = builder(violation);
            String path = place.path(Places.pathOf(violation));
            if (path.isEmpty()) {
                builder.addConstraintViolation();
                return;
            }
            String[] properties = path.split("\\.", -1);
            NodeBuilderCustomizableContext node = builder.addPropertyNode(properties[0]);
            for (int i = 1; i < properties.length; i++) {
                node = node.addPropertyNode(properties[i]);
            }
            node.addConstraintViolation();
        }

        /** Adds a violation at a problem of the document. */
        void addProblem(ReportViolation violation, int index) {
            valid = false;
            builder(violation)
                    .addPropertyNode("problems")
                    .addBeanNode()
                    .inIterable()
                    .atIndex(index)
                    .addConstraintViolation();
        }

        /** Adds a violation at the document itself. */
        void addUnread(ReportViolation violation) {
            valid = false;
            builder(violation).addConstraintViolation();
        }

        private ConstraintViolationBuilder builder(ReportViolation violation) {
            if (withHibernate) {
                try {
                    return HibernateViolations.builder(context, violation, template);
                } catch (ValidationException e) {
                    // Hibernate Validator is there, but another provider validates.
                }
            }
            String message =
                    template.equals(DEFAULT) ? escaped(violation.message().in(Locale.getDefault())) : template;
            return context.buildConstraintViolationWithTemplate(message);
        }
    }

    /** Text from a document must not be taken for a parameter or an expression. */
    private static String escaped(String text) {
        return text.replaceAll("[\\\\{}$]", "\\\\$0");
    }
}
