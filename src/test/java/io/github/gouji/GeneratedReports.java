// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.rule.Blanks;
import io.github.gouji.testing.generate.RandomReports;
import java.util.List;

/** Checks reports made at random twice: a consistent one, the same with blanks, one with a slip, and that with blanks. */
public final class GeneratedReports {

    private static final int REPORTS = 100_000;
    private static final Checker AS_ZERO = Checker.standard();
    private static final Checker UNKNOWN = AS_ZERO.withBlanks(Blanks.UNKNOWN);

    private GeneratedReports() {}

    /** Fails where the library and {@link NaiveRules} disagree, and prints how many reports were compared. */
    public static void main(String[] args) {
        int compared = 0;
        RandomReports reports = RandomReports.of(2024);
        while (compared < REPORTS) {
            compared += compare(reports);
        }
        System.out.println(compared + " reports agree");
    }

    /** Compares some reports, and returns how many. */
    static int compare(RandomReports reports) {
        AnnualReport consistent = reports.consistent();
        AnnualReport wrong = reports.slip().report();
        assertThat(AS_ZERO.check(consistent).findings()).isEmpty();
        assertThat(AS_ZERO.check(wrong).findings()).isNotEmpty();
        List<AnnualReport> all =
                List.of(consistent, reports.withBlankZeros(consistent), wrong, reports.withBlanks(wrong));
        for (AnnualReport report : all) {
            assertThat(ConsistencyPropertiesTest.findings(AS_ZERO.check(report)))
                    .isEqualTo(NaiveRules.findings(report, true));
            assertThat(ConsistencyPropertiesTest.findings(UNKNOWN.check(report)))
                    .isEqualTo(NaiveRules.findings(report, false));
        }
        return all.size();
    }
}
