// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.read.ReadResult;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.rule.Severity;
import io.github.gouji.testing.generate.RandomReports;
import io.github.gouji.testing.generate.ReportShape;
import io.github.gouji.testing.generate.Slip;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** The path of each violation leads through the records to the figure. */
class ViolationPathsTest {

    private static final Validator VALIDATOR = Validating.in(Locale.ENGLISH);

    record All(
            @ConsistentReport(failOn = Severity.ADVICE) ReadResult document,

            @ConsistentReport(failOn = Severity.ADVICE, per = ConsistentReport.Per.CORRECTION)
            AnnualReport report) {}

    @Tag("class-path")
    @Property(tries = 300)
    void leadToTheFigures(@ForAll Slip slip) throws ReflectiveOperationException {
        Set<ConstraintViolation<All>> violations = validate(slip.report(), Map.of());
        assertThat(violations).isNotEmpty();
    }

    @Example
    void leadToEveryCell() throws ReflectiveOperationException {
        for (Edition edition : Edition.values()) {
            AnnualReport report = RandomReports.of(1).consistent(edition, ReportShape.COUNTY);
            for (Cell cell : report.cells()) {
                assertThat(validate(report.with(cell, null), Map.of(cell, "若干")))
                        .as("%s", cell)
                        .anyMatch(violation -> ReportViolation.find(violation)
                                .flatMap(ReportViolation::cell)
                                .filter(cell::equals)
                                .isPresent());
            }
        }
    }

    /** Rules of table 二 and those about single cells are broken by no slip, but by wild figures. */
    @Example
    void areThoseOfAllRules() throws ReflectiveOperationException {
        Set<String> rules = new TreeSet<>();
        for (long seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            Edition edition = Edition.values()[(int) seed % Edition.values().length];
            AnnualReport report = RandomReports.of(seed).consistent(edition, ReportShape.COUNTY);
            List<Cell> cells = report.cells();
            for (int i = 0; i < 6; i++) {
                Cell cell = cells.get(random.nextInt(cells.size()));
                report = report.with(cell, random.nextInt(3) == 0 ? null : random.nextInt(400) - 100);
            }
            Cell unreadable = cells.get(random.nextInt(cells.size()));
            report = report.with(unreadable, null);
            if (seed % 4 == 0) {
                report = report.withDisputes(null);
            }
            if (seed % 5 == 0) {
                report = report.withYear(report.year() == null || report.year() > 2020 ? 2020 : 2024);
            }
            validate(report, unreadable.table() == FormTable.DISPUTES ? Map.of() : Map.of(unreadable, "若干"))
                    .forEach(violation -> ReportViolation.find(violation)
                            .flatMap(ReportViolation::finding)
                            .ifPresent(finding -> rules.add(finding.rule().id())));
        }
        assertThat(rules)
                .containsExactlyInAnyOrder(
                        "MISSING-TABLE",
                        "EDITION",
                        "T2-IN-FORCE",
                        "T2-DISCLOSED",
                        "T2-ITEMS",
                        "T3-BALANCE",
                        "T3-OUTCOME-SUM",
                        "T3-ROW-TOTAL",
                        "T4-TOTAL",
                        "NOT-NEGATIVE",
                        "MISSING-TOTAL",
                        "UNREADABLE",
                        "BLANK");
    }

    private static Set<ConstraintViolation<All>> validate(AnnualReport report, Map<Cell, String> unread)
            throws ReflectiveOperationException {
        All all = new All(new ReadResult("a", report, Map.of(), new HashMap<>(unread), List.of()), report);
        Set<ConstraintViolation<All>> violations = VALIDATOR.validate(all);
        for (ConstraintViolation<All> violation : violations) {
            ReportViolation about = ReportViolation.find(violation).orElseThrow();
            Object found = resolve(all, violation.getPropertyPath());
            if (about.cell().isPresent()) {
                assertThat(found).isEqualTo(report.get(about.cell().get()));
            } else {
                assertThat(violation.getPropertyPath().toString()).doesNotEndWith("document");
                FormTable table =
                        FormTable.valueOf(about.finding().orElseThrow().scope().toUpperCase(Locale.ROOT));
                assertThat(found)
                        .isEqualTo(
                                switch (table) {
                                    case PROACTIVE -> report.proactive();
                                    case REQUESTS -> report.requests();
                                    case DISPUTES -> report.disputes();
                                });
            }
        }
        return violations;
    }

    /** Follows the path by the accessors of the records. */
    private static Object resolve(Object bean, Path path) throws ReflectiveOperationException {
        Object here = bean;
        for (Path.Node node : path) {
            var accessor = here.getClass().getMethod(node.getName());
            accessor.setAccessible(true);
            here = accessor.invoke(here);
        }
        return here;
    }
}
