// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.diagnosis.Diagnosis;
import io.github.gouji.diagnosis.Evidence;
import io.github.gouji.diagnosis.Imputation;
import io.github.gouji.read.ReadResult;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.rule.Blanks;
import io.github.gouji.rule.RuleBook;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The diagnosis of a result is that of its report, by the rules and the meaning of blanks of its checker. */
class CheckResultTest {

    private static final Cell TOTAL = Cell.of("disputes.reconsideration.total");
    private static final Cell PART = Cell.of("disputes.reconsideration.upheld");
    private static final AnnualReport REPORT = AnnualReport.zeros(2024, "某局").with(TOTAL, 7);

    @Test
    void mendsTheReport() {
        CheckResult result = Gouji.check(REPORT);
        Diagnosis diagnosis = result.diagnosis();
        assertThat(diagnosis.problems()).hasSize(1);
        assertThat(Gouji.check(diagnosis.mended()).isConsistent()).isTrue();
        assertThat(diagnosis.report()).isSameAs(REPORT);
        assertThat(result.diagnosis()).isSameAs(diagnosis);
        assertThat(diagnosis.problems()).isEqualTo(Gouji.diagnose(REPORT).problems());
    }

    @Test
    void followsTheRulesOfTheChecker() {
        Checker checker = Checker.standard().withRules(RuleBook.standard().without("T4-TOTAL"));
        assertThat(checker.check(REPORT).diagnosis().problems()).isEmpty();
    }

    @Test
    void takesBlanksAsTheCheckerDoes() {
        AnnualReport blank = REPORT.with(PART, null);
        assertThat(Gouji.check(blank).diagnosis().imputations()).isEmpty();
        Diagnosis open =
                Checker.standard().withBlanks(Blanks.UNKNOWN).check(blank).diagnosis();
        assertThat(open.problems()).isEmpty();
        assertThat(open.imputations()).containsExactly(new Imputation(PART, true, 7L, 7L));
    }

    @Test
    void knowsTheEvidenceOfTheChecker() {
        AnnualReport report = REPORT.with(PART, 5);
        CheckResult result = Checker.standard()
                .withEvidence(List.of(Evidence.stated(PART, 7, 0.99)))
                .check(report);
        assertThat(result.diagnosis().mended()).isEqualTo(REPORT.with(PART, 7));
        assertThat(Gouji.diagnose(report).mended())
                .isNotEqualTo(result.diagnosis().mended());
        assertThat(result.findings()).hasToString(Gouji.check(report).findings().toString());
    }

    @Test
    void takesUnreadableCellsForUnknown() {
        ReadResult document =
                new ReadResult("report.html", REPORT.with(PART, null), Map.of(), Map.of(PART, "七?"), List.of());
        Imputation forced = new Imputation(PART, true, 7L, 7L);
        assertThat(Gouji.check(document).diagnosis().imputations()).containsExactly(forced);
        assertThat(Gouji.diagnose(document).imputation(PART)).contains(forced);
        assertThat(Gouji.diagnose(document).imputation(TOTAL)).isEmpty();
        assertThat(Gouji.diagnose(document)).hasToString("行政复议·结果维持 必为 7");
    }
}
