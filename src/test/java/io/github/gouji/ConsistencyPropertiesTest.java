// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.rule.Blanks;
import io.github.gouji.rule.Severity;
import io.github.gouji.testing.generate.RandomReports;
import io.github.gouji.testing.jqwik.Consistent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsistencyPropertiesTest {

    private static final Checker CHECKER = Checker.standard();

    @Tag("class-path")
    @Property(tries = 200)
    void aConsistentReportHasNoFinding(@ForAll @Consistent AnnualReport report) {
        CheckResult result = CHECKER.check(report);
        assertThat(result.findings()).isEmpty();
        assertThat(result.undecided()).isEmpty();
        assertThat(result.isConsistent()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyChangedCellOfTablesThreeAndFourIsFound(Edition edition) {
        AnnualReport report = Reports.consistent(edition, 7);
        for (Cell cell : report.cells()) {
            if (cell.table() == FormTable.PROACTIVE) {
                continue;
            }
            for (long change : new long[] {-1, 1, 100}) {
                CheckResult result = CHECKER.check(report.with(cell, (long) report.get(cell) + change));
                assertThat(result.has(Severity.ERROR))
                        .as("%s %+d", cell, change)
                        .isTrue();
                assertThat(result.findings())
                        .anySatisfy(finding -> assertThat(finding.cells())
                                .extracting(Finding.Figure::cell)
                                .contains(cell));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBlankZeroIsOnlyAdvice(Edition edition) {
        AnnualReport report = Reports.consistent(edition, 8);
        for (Cell cell : report.cells()) {
            Number figure = report.get(cell);
            if (new BigDecimal(figure.toString()).signum() == 0) {
                assertThat(CHECKER.check(report.with(cell, null)).findings())
                        .as(cell.id())
                        .extracting(finding -> finding.rule().id(), Finding::scope)
                        .containsExactly(org.assertj.core.groups.Tuple.tuple(
                                "BLANK", cell.table().id()));
            }
        }
    }

    /**
     * What is done to a report.
     *
     * @param edition the edition of table 三
     * @param seed from which the figures follow
     * @param changes how many cells get another figure
     * @param blanks how many cells get blank
     * @param missing the table that is left out, if any
     * @param year the year of the report
     * @param mixed whether table 二 is of the other edition
     */
    record Mutation(
            Edition edition, long seed, int changes, int blanks, FormTable missing, Integer year, boolean mixed) {

        AnnualReport report() {
            Random random = new Random(seed);
            AnnualReport report = Reports.consistent(edition, seed).withYear(year);
            if (mixed) {
                Edition other = edition == Edition.EDITION_2019 ? Edition.EDITION_2021 : Edition.EDITION_2019;
                report = report.withProactive(Reports.consistent(other, seed).proactive());
            }
            List<Cell> cells = new ArrayList<>(report.cells());
            for (int i = 0; i < changes; i++) {
                report = report.with(cells.get(random.nextInt(cells.size())), (long) random.nextInt(60) - 10);
            }
            for (int i = 0; i < blanks; i++) {
                report = report.with(cells.get(random.nextInt(cells.size())), null);
            }
            return without(report);
        }

        private AnnualReport without(AnnualReport report) {
            if (missing == null) {
                return report;
            }
            return switch (missing) {
                case PROACTIVE -> report.withProactive(null);
                case REQUESTS -> report.withRequests(null);
                case DISPUTES -> report.withDisputes(null);
            };
        }
    }

    @Provide
    Arbitrary<Mutation> mutations() {
        return Combinators.combine(
                        Arbitraries.of(Edition.values()),
                        Arbitraries.longs(),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(4, Arbitraries.integers().between(0, 12)),
                                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(100, 300))),
                        Arbitraries.of(FormTable.values()).injectNull(0.8),
                        Arbitraries.integers().between(2017, 2024).injectNull(0.1),
                        Arbitraries.of(true, false))
                .as(Mutation::new);
    }

    @Property(tries = 1000)
    void findsWhatTheNaiveRulesFind(@ForAll("mutations") Mutation mutation) {
        AnnualReport report = mutation.report();
        assertThat(findings(CHECKER.check(report))).isEqualTo(NaiveRules.findings(report, true));
    }

    @Property(tries = 1000)
    void findsWhatTheNaiveRulesFindWithUnknownBlanks(@ForAll("mutations") Mutation mutation) {
        AnnualReport report = mutation.report();
        Checker checker = CHECKER.withBlanks(Blanks.UNKNOWN);
        assertThat(findings(checker.check(report))).isEqualTo(NaiveRules.findings(report, false));
    }

    @Property(tries = 500)
    void findsOfSlipsAndBlanksWhatTheNaiveRulesFind(@ForAll long seed) {
        GeneratedReports.compare(RandomReports.of(seed));
    }

    static Set<String> findings(CheckResult result) {
        Set<String> findings = new TreeSet<>();
        for (Finding finding : result.findings()) {
            assertThat(findings.add(finding.rule().id() + " " + finding.scope()))
                    .as("found twice: %s %s", finding.rule().id(), finding.scope())
                    .isTrue();
        }
        return findings;
    }
}
