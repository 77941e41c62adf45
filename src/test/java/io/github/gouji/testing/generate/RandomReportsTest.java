// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing.generate;

import static io.github.gouji.testing.GoujiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.Gouji;
import io.github.gouji.diagnosis.Cause;
import io.github.gouji.diagnosis.Diagnosis;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.RequestRow;
import io.github.gouji.rule.LinearRule;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleBook;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RandomReportsTest {

    private static final int MANY = 400;

    @Test
    void sameSeedSameReports() {
        RandomReports one = RandomReports.of(5);
        RandomReports other = RandomReports.of(5);
        for (int i = 0; i < 20; i++) {
            assertThat(one.consistent()).isEqualTo(other.consistent());
            assertThat(one.slip()).isEqualTo(other.slip());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyShapeIsConsistentInEveryEdition(ReportShape shape) {
        RandomReports reports = RandomReports.of(shape.ordinal());
        for (Edition edition : Edition.values()) {
            for (int i = 0; i < 50; i++) {
                assertThat(reports.consistent(edition, shape)).breaksNothing();
            }
        }
    }

    @Test
    void shapesGrow() {
        RandomReports reports = RandomReports.of(1);
        BigDecimal before = BigDecimal.valueOf(-1);
        for (ReportShape shape : ReportShape.values()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 0; i < 50; i++) {
                sum = sum.add(SmallerReports.size(reports.consistent(Edition.latest(), shape)));
            }
            assertThat(sum).isGreaterThan(before);
            before = sum.multiply(BigDecimal.valueOf(4));
        }
        assertThat(SmallerReports.size(reports.consistent(Edition.latest(), ReportShape.ZEROS)))
                .isZero();
    }

    @Test
    void everyCellIsSometimesFilledAndSometimesZero() {
        RandomReports reports = RandomReports.of(2);
        Set<Cell> filled = new HashSet<>();
        Set<Cell> zero = new HashSet<>();
        for (int i = 0; i < MANY; i++) {
            AnnualReport report = reports.consistent();
            for (Cell cell : report.cells()) {
                (new BigDecimal(report.get(cell).toString()).signum() == 0 ? zero : filled).add(cell);
            }
        }
        assertThat(filled).containsAll(Cell.all());
        assertThat(zero).containsAll(Cell.all());
    }

    @Test
    void everyRuleHoldsAndIsBroken() {
        RandomReports reports = RandomReports.of(3);
        Set<String> broken = new TreeSet<>();
        for (int i = 0; i < MANY; i++) {
            AnnualReport report = reports.consistent();
            Set<String> places = new TreeSet<>();
            Gouji.check(report)
                    .undecided()
                    .forEach(undecided -> places.add(undecided.rule().id()));
            assertThat(places).isEmpty();
            for (AnnualReport wrong : new AnnualReport[] {
                reports.slip().report(),
                reports.withBlanks(report),
                report.with(any(report, i), 1_000_000L * (i % 2 == 0 ? 1 : -1)),
                report.withYear(i % 2 == 0 ? 2019 : 2024)
            }) {
                Gouji.check(wrong)
                        .findings()
                        .forEach(finding -> broken.add(finding.rule().id()));
            }
        }
        Set<String> expected = new TreeSet<>();
        RuleBook.standard().rules().stream().map(Rule::id).forEach(expected::add);
        expected.remove("MISSING-TABLE");
        expected.remove("UNREADABLE");
        assertThat(broken).isEqualTo(expected);
        assertThat(RuleBook.standard().rules()).anyMatch(LinearRule.class::isInstance);
    }

    private static Cell any(AnnualReport report, int seed) {
        return report.cells().get(seed % report.cells().size());
    }

    @Test
    void blankZerosBreakNothingElse() {
        RandomReports reports = RandomReports.of(4);
        for (int i = 0; i < 100; i++) {
            AnnualReport report = reports.withBlankZeros(reports.consistent(Edition.latest(), ReportShape.BUREAU));
            assertThat(report).breaks("BLANK");
            assertThat(report).breaksNothingBut("BLANK").isConsistent();
        }
    }

    @Test
    void aRowAddsUp() {
        RandomReports reports = RandomReports.of(6);
        for (int i = 0; i < 50; i++) {
            ApplicantCounts row = reports.row(ReportShape.COUNTY);
            AnnualReport report = AnnualReport.zeros(2024, "某县").with(RequestRow.RECEIVED, row);
            assertThat(Gouji.check(report).findings())
                    .noneMatch(finding -> finding.rule().id().equals("T3-ROW-TOTAL"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSlipBreaksAnEquationAndItsTruthNone(Cause cause) {
        RandomReports reports = RandomReports.of(100 + cause.ordinal());
        Set<FormTable> tables = EnumSet.noneOf(FormTable.class);
        for (int i = 0; i < 60; i++) {
            Slip slip = reports.slip(cause);
            assertThat(slip.cause()).isEqualTo(cause);
            assertThat(slip.truth()).breaksNothing();
            assertThat(Gouji.diagnose(slip.report()).problems())
                    .as("%s", slip.cells())
                    .isNotEmpty();
            assertThat(slip.report())
                    .differsFrom(slip.truth())
                    .onlyIn(slip.cells().toArray(Cell[]::new));
            slip.cells().forEach(cell -> tables.add(cell.table()));
        }
        assertThat(tables).contains(FormTable.REQUESTS).doesNotContain(FormTable.PROACTIVE);
    }

    /** Most slips are named. Of the year before nothing is known here. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LAST_YEARS_FIGURES")
    void theDiagnosisKnowsTheSlip(Cause cause) {
        RandomReports reports = RandomReports.of(cause.ordinal());
        int known = 0;
        for (int i = 0; i < 60; i++) {
            Slip slip = reports.slip(cause);
            Diagnosis diagnosis = Gouji.diagnose(slip.report());
            known += diagnosis.problems().stream()
                            .anyMatch(problem ->
                                    problem.all().stream().anyMatch(explanation -> explanation.cause() == cause))
                    ? 1
                    : 0;
        }
        assertThat(known).as(cause.name()).isGreaterThan(20);
    }

    @Test
    void smallerReportsAreConsistentAndSmaller() {
        RandomReports reports = RandomReports.of(9);
        for (int i = 0; i < 10; i++) {
            AnnualReport report = reports.consistent();
            BigDecimal size = SmallerReports.size(report);
            SmallerReports.of(report).limit(80).forEach(smaller -> {
                assertThat(smaller).breaksNothing();
                assertThat(SmallerReports.size(smaller)).isLessThan(size);
            });
        }
        assertThat(SmallerReports.of(AnnualReport.zeros(2024, "某局"))).isEmpty();
    }
}
