// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.evaluation;

import static io.github.gouji.rule.RequestRules.BALANCE;
import static io.github.gouji.rule.RequestRules.OUTCOME_SUM;
import static io.github.gouji.rule.RequestRules.ROW_TOTAL;
import static io.github.gouji.rule.evaluation.Check.assertBroken;
import static io.github.gouji.rule.evaluation.Check.assertHolds;
import static io.github.gouji.rule.evaluation.Check.broken;
import static io.github.gouji.rule.evaluation.Check.evaluate;
import static io.github.gouji.rule.evaluation.Check.report;
import static io.github.gouji.rule.evaluation.Check.report2019;
import static io.github.gouji.rule.evaluation.Check.undecided;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.Applicant;
import io.github.gouji.report.Cell;
import io.github.gouji.rule.Blanks;
import io.github.gouji.rule.RuleBook;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestRulesTest {

    private static final String RECEIVED = "requests.received.naturalPersons";
    private static final String CARRIED_OVER = "requests.carriedOver.naturalPersons";
    private static final String DISCLOSED = "requests.outcomes.disclosed.naturalPersons";
    private static final String STILL_UNCLEAR = "requests.outcomes.unavailable.stillUnclear.naturalPersons";
    private static final String OUTCOME_TOTAL = "requests.outcomes.total.naturalPersons";
    private static final String CARRIED_FORWARD = "requests.carriedForward.naturalPersons";

    @Test
    void aColumnBalances() {
        assertHolds(evaluate(report(RECEIVED, 20, CARRIED_OVER, 3, OUTCOME_TOTAL, 18, CARRIED_FORWARD, 5)), BALANCE);
    }

    @Test
    void aColumnOutOfBalance() {
        assertBroken(
                evaluate(report(RECEIVED, 20, CARRIED_OVER, 3, OUTCOME_TOTAL, 18, CARRIED_FORWARD, 4)),
                BALANCE,
                "naturalPersons",
                23,
                22,
                "自然人：一 20 + 二 3 = 23 ≠ 三（七） 18 + 四 4 = 22，差 1");
    }

    @Test
    void theMessageSpeaksEnglishToo() {
        assertThat(broken(evaluate(report(RECEIVED, 20)), BALANCE)
                        .get(0)
                        .message()
                        .en())
                .isEqualTo("natural persons: received 20 + carried over 0 = 20"
                        + " ≠ total of outcomes 0 + carried forward 0 = 0, difference 20");
    }

    @Test
    void outcomesAddUp() {
        assertHolds(evaluate(report(DISCLOSED, 4, STILL_UNCLEAR, 2, OUTCOME_TOTAL, 6)), OUTCOME_SUM);
        assertHolds(
                evaluate(report2019("requests.outcomes.other.total", 2, "requests.outcomes.total.total", 2)),
                OUTCOME_SUM);
    }

    @Test
    void outcomesDoNotAddUp() {
        assertBroken(
                evaluate(report(DISCLOSED, 4, STILL_UNCLEAR, 2, OUTCOME_TOTAL, 7)),
                OUTCOME_SUM,
                "naturalPersons",
                7,
                6,
                "自然人：三（七） 7 ≠ 三（一） 4 + 三（四）3 2 = 6，差 1");
        assertBroken(
                evaluate(report2019("requests.outcomes.other.total", 2)),
                OUTCOME_SUM,
                "total",
                0,
                2,
                "总计：三（七） 0 ≠ 三（六） 2 = 2，差 2");
    }

    @Test
    void aRowAddsUp() {
        assertHolds(evaluate(report(RECEIVED, 4, "requests.received.total", 4)), ROW_TOTAL);
    }

    @Test
    void aRowDoesNotAddUp() {
        assertBroken(
                evaluate(report(STILL_UNCLEAR, 4, "requests.outcomes.unavailable.stillUnclear.total", 3)),
                ROW_TOTAL,
                "outcomes.unavailable.stillUnclear",
                3,
                4,
                "三（四）3.补正后申请内容仍不明确：总计 3 ≠ 自然人 4 + 商业企业 0 + 科研机构 0 + 社会公益组织 0" + " + 法律服务机构 0 + 其他 0 = 4，差 1");
    }

    @Test
    void aBlankPartCountsAsZero() {
        assertBroken(
                evaluate(report(DISCLOSED, null, OUTCOME_TOTAL, 2)),
                OUTCOME_SUM,
                "naturalPersons",
                2,
                0,
                "自然人：三（七） 2 ≠ 各项之和 0，差 2");
    }

    @Test
    void anUnknownPartLeavesTheSumOpen() {
        Evaluation evaluation = evaluate(report(DISCLOSED, null, OUTCOME_TOTAL, 2), Blanks.UNKNOWN);
        assertThat(broken(evaluation, OUTCOME_SUM)).isEmpty();
        assertThat(evaluation.undecided())
                .filteredOn(outcome -> outcome.rule().equals(OUTCOME_SUM))
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.scope()).isEqualTo("naturalPersons");
                    assertThat(outcome.missing()).containsExactly(Cell.of(DISCLOSED));
                });
    }

    @Test
    void knownPartsThatExceedTheTotalBreakTheRuleHoweverTheBlanksAreFilled() {
        assertBroken(
                evaluate(report(DISCLOSED, null, STILL_UNCLEAR, 3, OUTCOME_TOTAL, 2), Blanks.UNKNOWN),
                OUTCOME_SUM,
                "naturalPersons",
                2,
                3,
                "自然人：三（七） 2 ≠ 三（一） ? + 三（四）3 3 = 3，差 1（未知的项尚未计入）");
    }

    @Test
    void nothingIsConcludedFromUnknownPartsBesideANegativeOne() {
        Evaluation evaluation = evaluate(
                report(DISCLOSED, null, "requests.outcomes.partlyDisclosed.naturalPersons", -1, STILL_UNCLEAR, 5),
                Blanks.UNKNOWN);
        assertThat(broken(evaluation, OUTCOME_SUM)).isEmpty();
        assertThat(undecided(evaluation, OUTCOME_SUM)).containsExactly("naturalPersons");
    }

    @Test
    void anUnreadableCellIsUnknownEvenWhereBlanksAreZero() {
        Evaluation evaluation = Evaluator.of(RuleBook.standard())
                .evaluate(report(DISCLOSED, null, OUTCOME_TOTAL, 2), Map.of(Cell.of(DISCLOSED), "若干"), Blanks.AS_ZERO);
        assertThat(undecided(evaluation, OUTCOME_SUM)).containsExactly("naturalPersons");
        assertThat(undecided(evaluation, ROW_TOTAL)).containsExactly("outcomes.disclosed");
    }

    @Test
    void aSumBeyondTheLargestLongIsExact() {
        Broken outcome = broken(evaluate(report(RECEIVED, Long.MAX_VALUE, CARRIED_OVER, Long.MAX_VALUE)), BALANCE)
                .get(0);
        BigDecimal twice = BigDecimal.valueOf(Long.MAX_VALUE).multiply(BigDecimal.valueOf(2));
        assertThat(outcome.left()).isEqualByComparingTo(twice);
        assertThat(outcome.difference()).isEqualByComparingTo(twice);
        assertThat(outcome.message().zh())
                .isEqualTo("自然人：一 9223372036854775807 + 二 9223372036854775807 = 18446744073709551614"
                        + " ≠ 三（七） 0 + 四 0 = 0，差 18446744073709551614");
    }

    @Test
    void equalSidesBeyondTheLargestLongHold() {
        assertHolds(
                evaluate(report(
                        RECEIVED, Long.MAX_VALUE, CARRIED_OVER, 5, OUTCOME_TOTAL, Long.MAX_VALUE, CARRIED_FORWARD, 5)),
                BALANCE);
    }

    @Test
    void aTableThatIsNotThereIsNotJudged() {
        Evaluation evaluation = evaluate(report().withRequests(null));
        assertThat(broken(evaluation, BALANCE)).isEmpty();
        assertThat(undecided(evaluation, BALANCE)).hasSize(Applicant.values().length);
    }
}
