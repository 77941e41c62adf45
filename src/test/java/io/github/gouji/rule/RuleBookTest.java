// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule;

import static io.github.gouji.rule.Expression.constant;
import static io.github.gouji.rule.Expression.figure;
import static io.github.gouji.rule.evaluation.Check.assertBroken;
import static io.github.gouji.rule.evaluation.Check.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.RequestRow;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.evaluation.Evaluation;
import io.github.gouji.rule.evaluation.Evaluator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private static LinearRule rule(String id, Relation relation) {
        return new LinearRule(id, Severity.WARNING, new Wording("自定", "own"), new Wording("本局", "us"), relation);
    }

    @Test
    void callersAddRules() {
        LinearRule few = rule("FEW-CARRIED", figure(RequestRow.CARRIED_FORWARD).atMost(figure(RequestRow.RECEIVED)));
        RuleBook book = RuleBook.standard().with(few);
        assertThat(book.find("FEW-CARRIED")).contains(few);
        assertThat(RuleBook.standard().find("FEW-CARRIED")).isEmpty();
        assertBroken(
                Evaluator.of(book)
                        .evaluate(
                                report("requests.received.total", 2, "requests.carriedForward.total", 3),
                                Map.of(),
                                Blanks.AS_ZERO),
                few,
                "total",
                3,
                2,
                "总计：四 3 > 一 2，差 1");
    }

    @Test
    void aRuleMayJoinTablesAndConstants() {
        LinearRule rule = rule(
                "FEES",
                figure("proactive.administrativeFees.amount")
                        .atMost(figure("requests.received.total").plus(constant(10))));
        Evaluation evaluation = Evaluator.of(RuleBook.of(List.of(rule)))
                .evaluate(report("proactive.administrativeFees.amount", 12.5), Map.of(), Blanks.AS_ZERO);
        assertThat(evaluation.broken()).singleElement().satisfies(outcome -> {
            assertThat(outcome.difference()).isEqualByComparingTo("2.5");
            assertThat(outcome.cells()).hasSize(2);
        });
    }

    @Test
    void twoRulesOfOneIdAreRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBook.standard()
                        .with(rule(
                                "T3-BALANCE", figure("requests.received.total").atLeast(constant(0)))))
                .withMessage("有两条规则的标识是 T3-BALANCE / two rules have the id T3-BALANCE");
    }

    @Test
    void aRuleThatFitsNoPlaceIsRejected() {
        Relation relation =
                figure("requests.outcomes.other.total").equalTo(figure("requests.outcomes.other.feeUnpaid.total"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBook.standard().with(rule("NOWHERE", relation)))
                .withMessage(
                        "规则 NOWHERE 在表格中没有适用的位置：没有一个版本的表格有它的全部单元格（* 在各处代表同一内容）："
                                + "requests.outcomes.other.total 见于 2019 年版，requests.outcomes.other.feeUnpaid.total 见于 2021 年版"
                                + " / rule NOWHERE fits no place of the form: no edition has all its figures where * stands for the same in each: "
                                + "requests.outcomes.other.total is in 2019, requests.outcomes.other.feeUnpaid.total is in 2021");
    }

    @Test
    void patternsAreChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figure("requests.*.*"))
                .withMessage(
                        "requests.*.* 有两个 *，sum 之外一个名称只能有一个 * / requests.*.* has two *: outside of sum a name takes one * at most");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figure("requests.receivd.*"))
                .withMessage(
                        "没有名为 requests.receivd 的行，是否指 requests.received？ / there is no row requests.receivd; did you mean requests.received?");
    }

    @Test
    void rulesAreTakenAway() {
        RuleBook book = RuleBook.standard().without("T3-BALANCE");
        assertThat(book.rules()).hasSize(RuleBook.standard().rules().size() - 1);
        assertThat(Evaluator.of(book)
                        .evaluate(report("requests.received.total", 1), Map.of(), Blanks.AS_ZERO)
                        .broken())
                .extracting(outcome -> outcome.rule().id())
                .containsExactly("T3-ROW-TOTAL");
    }

    @Test
    void aRuleThatIsNotThereCannotBeTakenAway() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBook.standard().without("T3-BALNCE"))
                .withMessage(
                        "没有标识为 T3-BALNCE 的规则，是否指 T3-BALANCE？ / there is no rule T3-BALNCE; did you mean T3-BALANCE?");
    }

    @Test
    void severitiesAreChangedInTheirPlace() {
        RuleBook book = RuleBook.standard().withSeverity("EDITION", Severity.ADVICE);
        assertThat(book.rules())
                .extracting(Rule::id)
                .isEqualTo(RuleBook.standard().rules().stream().map(Rule::id).toList());
        assertThat(book.find("EDITION").orElseThrow().severity()).isEqualTo(Severity.ADVICE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.withSeverity("EDITIO", Severity.ERROR))
                .withMessageContaining("是否指 EDITION？");
    }

    @Test
    void everyScopeInWhichARuleHoldsIsCounted() {
        int linear = 2 + (7 + 7 + 25) + 3; // kinds of documents, columns and rows of table 三, groups of table 四
        int tables = 3 + 2 + 3; // that are there, of an edition, without blanks
        int cells = 200; // not negative
        int all = linear + tables + cells;
        assertThat(held(report())).isEqualTo(all);
        int balanceAndRow = 2;
        assertThat(held(report("requests.received.total", 1))).isEqualTo(all - balanceAndRow);
        int documentsTableAndCell = 3;
        assertThat(held(report("proactive.regulations.issued", null))).isEqualTo(all - documentsTableAndCell);
    }

    private static int held(AnnualReport report) {
        return Evaluator.of(RuleBook.of(RuleBook.standard().rules()))
                .evaluate(report, Map.of(), Blanks.AS_ZERO)
                .held();
    }
}
