// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.RequestRow;
import io.github.gouji.rule.Severity;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.junit.jupiter.api.Test;

/** Constraints on classes that nobody annotated. */
class MappingTest {

    private static final AnnualReport WRONG =
            AnnualReport.zeros(2024, "某局").with(RequestRow.RECEIVED.cell(Applicant.TOTAL), 3);

    /** A class of somebody else. */
    static class Foreign {

        AnnualReport report = WRONG;
    }

    @Test
    void byXml() {
        String xml = """
                <?xml version="1.0" encoding="UTF-8"?>
                <constraint-mappings xmlns="https://jakarta.ee/xml/ns/validation/mapping" version="3.1">
                  <bean class="io.github.gouji.validation.MappingTest$Foreign">
                    <field name="report">
                      <constraint annotation="io.github.gouji.validation.ConsistentReport">
                        <element name="failOn">WARNING</element>
                        <element name="per">CORRECTION</element>
                      </constraint>
                    </field>
                  </bean>
                </constraint-mappings>
                """;
        Validator validator = Validation.byProvider(HibernateValidator.class)
                .configure()
                .addMapping(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .buildValidatorFactory()
                .getValidator();
        assertThat(validator.validate(new Foreign()))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("report.requests.received.total");
    }

    @Test
    void byProgram() {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(AnnualReport.class)
                .constraint(new GenericConstraintDef<>(ConsistentReport.class).param("failOn", Severity.ERROR));
        Validator validator =
                configuration.addMapping(mapping).buildValidatorFactory().getValidator();
        assertThat(validator.validate(WRONG))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder("requests.received.total", "requests.received.total");
    }
}
