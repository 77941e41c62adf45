// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.evaluation;

import static io.github.gouji.rule.CellRules.BLANK;
import static io.github.gouji.rule.CellRules.MISSING_TOTAL;
import static io.github.gouji.rule.CellRules.NOT_NEGATIVE;
import static io.github.gouji.rule.CellRules.UNREADABLE;
import static io.github.gouji.rule.evaluation.Check.assertBroken;
import static io.github.gouji.rule.evaluation.Check.assertHolds;
import static io.github.gouji.rule.evaluation.Check.broken;
import static io.github.gouji.rule.evaluation.Check.evaluate;
import static io.github.gouji.rule.evaluation.Check.report;
import static io.github.gouji.rule.evaluation.Check.report2019;
import static io.github.gouji.rule.evaluation.Check.undecided;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.rule.Blanks;
import io.github.gouji.rule.DisputeRules;
import io.github.gouji.rule.RequestRules;
import io.github.gouji.rule.RuleBook;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CellRulesTest {

    private static final String DISCLOSED = "requests.outcomes.disclosed.";
    private static final String TOTAL = "requests.outcomes.total.";

    @Test
    void figuresFromZeroOnHold() {
        assertHolds(evaluate(report()), NOT_NEGATIVE);
        assertHolds(evaluate(report2019("proactive.administrativeFees.change", -3)), NOT_NEGATIVE);
    }

    @Test
    void aNegativeCount() {
        assertBroken(
                evaluate(report("requests.received.total", -3)),
                NOT_NEGATIVE,
                "requests.received.total",
                -3,
                0,
                "一、本年新收政府信息公开申请数量·总计 为 -3，不应小于零");
    }

    @Test
    void aNegativeAmount() {
        Evaluation evaluation = evaluate(report("proactive.administrativeFees.amount", new BigDecimal("-0.000001")));
        assertThat(broken(evaluation, NOT_NEGATIVE)).singleElement().satisfies(outcome -> {
            assertThat(outcome.left()).isEqualByComparingTo("-0.000001");
            assertThat(outcome.message().zh()).isEqualTo("行政事业性收费·本年收费金额 为 -0.000001，不应小于零");
        });
    }

    @Test
    void aNegativeCountIsFoundBesideATotalThatIsFilledIn() {
        Evaluation evaluation = evaluate(report(
                "disputes.reconsideration.upheld",
                -1,
                "disputes.reconsideration.pending",
                3,
                "disputes.reconsideration.total",
                null));
        assertThat(broken(evaluation, NOT_NEGATIVE))
                .extracting(Broken::scope)
                .containsExactly("disputes.reconsideration.upheld");
    }

    @Test
    void aFullReportHasNoBlanks() {
        assertHolds(evaluate(report()), BLANK);
    }

    @Test
    void blanksAreAdviceOncePerTable() {
        Evaluation evaluation = evaluate(report(
                "proactive.administrativeFees.amount",
                null,
                DISCLOSED + "total",
                null,
                DISCLOSED + "otherOrganizations",
                null));
        assertThat(broken(evaluation, BLANK))
                .extracting(
                        Broken::scope,
                        outcome -> outcome.message().zh(),
                        outcome -> outcome.cells().size())
                .containsExactly(
                        tuple("proactive", "表二有 1 个单元格空白或只有占位符，没有的应填 0", 1),
                        tuple("requests", "表三有 2 个单元格空白或只有占位符，没有的应填 0", 2));
        assertThat(evaluation.broken()).hasSize(2);
    }

    @Test
    void aBlankTotalOfZerosIsNotMissing() {
        assertHolds(evaluate(report(TOTAL + "total", null, "disputes.reconsideration.total", null)), MISSING_TOTAL);
    }

    @Test
    void aMissingTotalSaysWhatItShouldBe() {
        Evaluation evaluation =
                evaluate(report("disputes.reconsideration.upheld", 2, "disputes.reconsideration.total", null));
        assertThat(broken(evaluation, MISSING_TOTAL)).singleElement().satisfies(outcome -> {
            assertThat(outcome.scope()).isEqualTo("disputes.reconsideration.total");
            assertThat(outcome.left()).isNull();
            assertThat(outcome.right()).isEqualByComparingTo("2");
            assertThat(outcome.difference()).isNull();
            assertThat(outcome.message().zh()).isEqualTo("行政复议·总计 空白，各项之和为 2，应填 2");
        });
        assertHolds(evaluation, DisputeRules.TOTAL);
    }

    /** Column totals come first, then row totals, which the grand total is as well. */
    @Test
    void missingTotalsAreFilledInTheOrderOfTheForm() {
        AnnualReport report = report(
                DISCLOSED + "naturalPersons",
                5,
                DISCLOSED + "total",
                null,
                TOTAL + "naturalPersons",
                null,
                TOTAL + "total",
                null,
                "requests.received.naturalPersons",
                5,
                "requests.received.total",
                null);
        Evaluation evaluation = evaluate(report);
        assertThat(broken(evaluation, MISSING_TOTAL))
                .extracting(Broken::scope, Broken::right)
                .containsExactly(
                        tuple(TOTAL + "naturalPersons", new BigDecimal(5)),
                        tuple("requests.received.total", new BigDecimal(5)),
                        tuple(DISCLOSED + "total", new BigDecimal(5)),
                        tuple(TOTAL + "total", new BigDecimal(5)));
        assertHolds(evaluation, RequestRules.BALANCE);
        assertHolds(evaluation, RequestRules.OUTCOME_SUM);
        assertHolds(evaluation, RequestRules.ROW_TOTAL);
    }

    @Test
    void theGrandTotalIsTheSumOfItsColumnWhereItsRowAddsToZero() {
        Evaluation evaluation = evaluate(report(DISCLOSED + "total", 4, TOTAL + "total", null));
        assertThat(broken(evaluation, MISSING_TOTAL))
                .extracting(Broken::scope, Broken::right)
                .containsExactly(tuple(TOTAL + "total", new BigDecimal(4)));
    }

    @Test
    void aMissingTotalIsFoundOnceWhereBlanksAreUnknown() {
        Evaluation evaluation = evaluate(
                report(DISCLOSED + "total", 4, TOTAL + "naturalPersons", 4, TOTAL + "total", null), Blanks.UNKNOWN);
        assertThat(broken(evaluation, MISSING_TOTAL)).extracting(Broken::scope).containsExactly(TOTAL + "total");
        assertThat(undecided(evaluation, RequestRules.OUTCOME_SUM)).contains("total");
    }

    @Test
    void anUnreadablePartLeavesTheTotalOpen() {
        Cell part = Cell.of("disputes.reconsideration.upheld");
        AnnualReport report = report(part.id(), null, "disputes.reconsideration.total", null);
        Evaluation evaluation = Evaluator.of(RuleBook.standard()).evaluate(report, Map.of(part, "若干"), Blanks.AS_ZERO);
        assertThat(undecided(evaluation, MISSING_TOTAL)).containsExactly("disputes.reconsideration.total");
        assertThat(broken(evaluation, UNREADABLE)).singleElement().satisfies(outcome -> {
            assertThat(outcome.scope()).isEqualTo(part.id());
            assertThat(outcome.message().zh()).isEqualTo("行政复议·结果维持 的内容“若干”不是数字");
        });
    }

    @Test
    void unreadableCellsComeInTheOrderOfTheForm() {
        Map<Cell, String> unreadable = new LinkedHashMap<>();
        for (String id : List.of(
                "disputes.reconsideration.total", "requests.received.total", "disputes.reconsideration.upheld")) {
            unreadable.put(Cell.of(id), "若干");
        }
        Evaluation evaluation = Evaluator.of(RuleBook.standard()).evaluate(report(), unreadable, Blanks.AS_ZERO);
        assertThat(broken(evaluation, UNREADABLE))
                .extracting(Broken::scope)
                .containsExactly(
                        "requests.received.total", "disputes.reconsideration.upheld", "disputes.reconsideration.total");
    }

    @Test
    void aSumTooLargeForATotalIsExact() {
        Evaluation evaluation = evaluate(report(
                "disputes.reconsideration.upheld",
                Long.MAX_VALUE,
                "disputes.reconsideration.pending",
                1,
                "disputes.reconsideration.total",
                null));
        assertThat(broken(evaluation, MISSING_TOTAL))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.right()).isEqualByComparingTo("9223372036854775808"));
        assertThat(undecided(evaluation, DisputeRules.TOTAL)).isEmpty();
        assertHolds(evaluation, DisputeRules.TOTAL);
    }
}
