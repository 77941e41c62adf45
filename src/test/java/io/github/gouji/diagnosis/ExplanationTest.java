// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {

    private static final Correction CORRECTION =
            new Correction(Published.cell("received.total"), 171L, 172L, 172L, 172L);
    private static final Correction FILLING = new Correction(Published.cell("carriedOver.total"), null, 4L, 4L, 4L);
    private static final Explanation EXPLANATION =
            new Explanation(List.of(CORRECTION), List.of(FILLING), List.of(), 0.5);

    @Test
    void mendsAndFills() {
        assertThat(EXPLANATION.applyTo(Published.with("received.total=171 carriedOver.total=")))
                .isEqualTo(Published.with("received.total=172 carriedOver.total=4"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "received.total=170 carriedOver.total=|requests.received.total is 170 in this report, "
                        + "but the explanation is for one in which it is 171",
                "received.total= carriedOver.total=|requests.received.total is blank in this report, "
                        + "but the explanation is for one in which it is 171",
                "received.total=171 carriedOver.total=4|requests.carriedOver.total is 4 in this report, "
                        + "but the explanation is for one in which it is blank",
            })
    void aReportWithOtherFiguresIsRefused(String figures, String message) {
        AnnualReport other = Published.with(figures);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EXPLANATION.applyTo(other))
                .withMessage(message);
    }

    @Test
    void whatIsMendedIsNotMendedAgain() {
        AnnualReport mended = EXPLANATION.applyTo(Published.with("received.total=171 carriedOver.total="));
        assertThatIllegalArgumentException().isThrownBy(() -> EXPLANATION.applyTo(mended));
    }

    /** An amount is the same with more decimals. */
    @Test
    void amountsAreComparedByTheirValue() {
        Cell cell = Cell.of("proactive.administrativeFees.amount");
        BigDecimal ten = BigDecimal.TEN;
        Explanation explanation = new Explanation(
                List.of(new Correction(cell, new BigDecimal("1.5"), ten, ten, ten)), List.of(), List.of(), 0.5);
        AnnualReport report = AnnualReport.zeros(2024, "某县");
        assertThat(explanation
                        .applyTo(report.with(cell, new BigDecimal("1.50")))
                        .get(cell))
                .isEqualTo(ten);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> explanation.applyTo(report.with(cell, new BigDecimal("1.51"))))
                .withMessageStartingWith("proactive.administrativeFees.amount is 1.51 in this report");
    }

    /** What is wrong in one place says nothing of another. */
    @Test
    void thoseOfSeveralProblemsAreAppliedOneAfterTheOther() {
        AnnualReport report = Published.with("received.total=175 reconsideration.total=21");
        Diagnosis diagnosis = Diagnoser.standard().diagnose(report);
        assertThat(diagnosis.problems()).hasSize(2);
        AnnualReport mended = report;
        for (Problem problem : diagnosis.problems()) {
            mended = problem.leading().orElseThrow().applyTo(mended);
        }
        assertThat(mended).isEqualTo(diagnosis.mended()).isNotEqualTo(report);
    }

    /** A caller may take a figure for unreadable that the report has. */
    @Test
    void aFigureThatCountsAsUnreadableIsMended() {
        Cell unreadable = Cell.of("requests.carriedOver.naturalPersons");
        AnnualReport report = Published.with("received.total=175").with(unreadable, 999);
        Diagnosis diagnosis = Diagnoser.standard().diagnose(report, Map.of(unreadable, "?"));
        assertThat(Diagnoser.standard().diagnose(diagnosis.mended()).problems()).isEmpty();
    }
}
