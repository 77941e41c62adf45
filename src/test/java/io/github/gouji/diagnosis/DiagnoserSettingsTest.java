// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.rule.Blanks;
import io.github.gouji.rule.RuleBook;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a diagnoser can be told, and what it refuses. */
class DiagnoserSettingsTest {

    private static final Cell RECEIVED = Cell.of("requests.received.naturalPersons");
    private static final Cell RECEIVED_TOTAL = Cell.of("requests.received.total");
    private static final Cell UPHELD = Cell.of("disputes.reconsideration.upheld");
    private static final AnnualReport ZEROS = AnnualReport.zeros(2024, "某县");

    @Test
    void aWeightMakesAFigureTrusted() {
        AnnualReport report = ZEROS.with(UPHELD, 3);
        Cell total = Cell.of("disputes.reconsideration.total");
        Diagnoser diagnoser = Diagnoser.standard();
        assertThat(Answers.cells(diagnoser.diagnose(report).problems().get(0)))
                .containsExactlyInAnyOrder(Set.of(UPHELD), Set.of(total));
        Problem trusted = diagnoser
                .withWeights(Map.of(total, 2))
                .diagnose(report)
                .problems()
                .get(0);
        assertThat(Answers.cells(trusted)).containsExactly(Set.of(UPHELD));
        assertThat(trusted.size()).isOne();
        Problem dear = diagnoser
                .withWeights(Map.of(total, 2, UPHELD, 1_000))
                .diagnose(report)
                .problems()
                .get(0);
        assertThat(dear.size()).isEqualTo(2);
        Diagnosis free = diagnoser.withWeights(Map.of(total, 0)).diagnose(report);
        assertThat(free.problems()).isEmpty();
        assertThat(free.imputations()).containsExactly(new Imputation(total, true, 3L, 3L));
    }

    @Test
    void blanksThatCountAsZeroCostWhatIsToldOfThem() {
        AnnualReport report = ZEROS.with(UPHELD, null).with(Cell.of("disputes.reconsideration.total"), 2);
        Diagnoser diagnoser = Diagnoser.standard();
        assertThat(diagnoser.diagnose(report).problems().get(0).count()).isEqualTo(5);
        assertThat(diagnoser
                        .withBlankWeight(3)
                        .diagnose(report)
                        .problems()
                        .get(0)
                        .count())
                .isEqualTo(4);
        assertThat(diagnoser.withBlankWeight(0).diagnose(report).problems()).isEmpty();
        assertThat(diagnoser.withBlanks(Blanks.UNKNOWN).diagnose(report).problems())
                .isEmpty();
    }

    @Test
    void refusesWhatMakesNoSense() {
        Diagnoser diagnoser = Diagnoser.standard();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> diagnoser.withLimit(0))
                .withMessage("the limit must be positive, not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> diagnoser.withBlankWeight(-1))
                .withMessage("the weight of blank cells must be from 0 to 1000, not -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> diagnoser.withWeights(Map.of(UPHELD, 1_001)))
                .withMessageStartingWith("the weight of disputes.reconsideration.upheld must be");
        assertThat(diagnoser.withBlankWeight(1_000).withLimit(1).diagnose(ZEROS).problems())
                .isEmpty();
    }

    @Test
    void namesTheArgumentThatIsMissing() {
        Diagnoser diagnoser = Diagnoser.standard();
        assertThatNullPointerException()
                .isThrownBy(() -> diagnoser.withRules(missing()))
                .withMessage("rules");
        assertThatNullPointerException()
                .isThrownBy(() -> diagnoser.withBlanks(missing()))
                .withMessage("blanks");
        assertThatNullPointerException()
                .isThrownBy(() -> diagnoser.withWeights(missing()))
                .withMessage("weights");
        assertThatNullPointerException()
                .isThrownBy(() -> diagnoser.withEvidence(missing()))
                .withMessage("evidence");
        assertThatNullPointerException()
                .isThrownBy(() -> diagnoser.withFrequencies(missing()))
                .withMessage("frequencies");
        assertThatNullPointerException()
                .isThrownBy(() -> diagnoser.diagnose(missing()))
                .withMessage("report");
        assertThatNullPointerException()
                .isThrownBy(() -> diagnoser.diagnose(ZEROS, missing()))
                .withMessage("unread");
        Diagnosis diagnosis = diagnoser.diagnose(ZEROS.with(UPHELD, 3));
        assertThatNullPointerException()
                .isThrownBy(() -> diagnosis.imputation(missing()))
                .withMessage("cell");
        assertThatNullPointerException()
                .isThrownBy(() ->
                        diagnosis.problems().get(0).leading().orElseThrow().applyTo(missing()))
                .withMessage("report");
        assertThatNullPointerException()
                .isThrownBy(() -> new Correction(missing(), 1L, 2L, 2L, 2L))
                .withMessage("cell");
        assertThatNullPointerException()
                .isThrownBy(() -> new Correction(UPHELD, 1L, missing(), 2L, 2L))
                .withMessage("expected");
        assertThatNullPointerException()
                .isThrownBy(() -> new Mistake(missing(), List.of(), null))
                .withMessage("cause");
        assertThatNullPointerException()
                .isThrownBy(() -> new Problem(missing(), 1, true, 0, List.of(), List.of(), List.of()))
                .withMessage("table");
        assertThatNullPointerException()
                .isThrownBy(() -> new Tie(missing(), List.of()))
                .withMessage("wording");
        assertThatNullPointerException()
                .isThrownBy(() -> new Imputation(missing(), true, 1L, 1L))
                .withMessage("cell");
        assertThatNullPointerException()
                .isThrownBy(() -> new Diagnosis(missing(), List.of(), List.of()))
                .withMessage("report");
    }

    /** A null that the compiler does not see. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T missing() {
        return null;
    }

    @Test
    void printsItsSettings() {
        int rules = RuleBook.standard().rules().size();
        assertThat(Diagnoser.standard())
                .hasToString("Diagnoser[rules=" + rules
                        + ", blanks=AS_ZERO, blankWeight=1, weights={}, limit=500000, evidence=0]");
        assertThat(Diagnoser.standard()
                        .withRules(RuleBook.of(List.of()))
                        .withBlanks(Blanks.UNKNOWN)
                        .withBlankWeight(3)
                        .withWeights(Map.of(UPHELD, 2, RECEIVED_TOTAL, 7, RECEIVED, 5))
                        .withLimit(9)
                        .withEvidence(List.of(Evidence.stated(UPHELD, 1, 0.9))))
                .hasToString("Diagnoser[rules=0, blanks=UNKNOWN, blankWeight=3, weights={"
                        + "requests.received.naturalPersons=5, requests.received.total=7, "
                        + "disputes.reconsideration.upheld=2}, limit=9, evidence=1]");
    }
}
