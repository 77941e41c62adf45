// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule;

import static io.github.gouji.rule.Expression.constant;
import static io.github.gouji.rule.Expression.figure;
import static io.github.gouji.rule.Expression.sumOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.Applicant;
import io.github.gouji.report.Cell;
import io.github.gouji.report.DisputeResult;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.report.RequestRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas as text. {@link FormulaMistakesTest} has those that are wrong. */
class RelationTest {

    private static final Relation BALANCE = RequestRules.BALANCE.relation();
    private static final Expression RECEIVED = figure("requests.received.total");
    private static final Expression FORWARD = figure("requests.carriedForward.total");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "requests.received.* + requests.carriedOver.* = requests.outcomes.total.* + requests.carriedForward.*",
                "requests.received.*+requests.carriedOver.*=requests.outcomes.total.*+requests.carriedForward.*",
                "一 + 二 = 三（七） + 四",
                "一·* + 二·* = 三（七）·* + 四·*",
                "一＋二＝三(七)＋四",
                "一、本年新收政府信息公开申请数量 + 二、上年结转政府信息公开申请数量 = 三（七）总计 + 四、结转下年度继续办理",
                "本年新收政府信息公开申请数量 + 上年结转政府信息公开申请数量\n= （七）总计 + 结转下年度继续办理",
                "received + carried over = total of outcomes + carried forward",
                "Received · * + 二 == requests.outcomes.total.* + carried forward",
                "(requests.received.* + requests.carriedOver.*) = (((三〔七〕)) + 四)",
            })
    void theBalanceIsWrittenInManyWays(String formula) {
        assertThat(Relation.parse(formula)).isEqualTo(BALANCE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "T3-BALANCE | requests.received.* + requests.carriedOver.* = requests.outcomes.total.* + requests.carriedForward.*",
                "T3-OUTCOME-SUM | requests.outcomes.total.* = sum(requests.outcomes.*.*)",
                "T3-ROW-TOTAL | requests.*.total = sum(requests.*.*)",
                "T4-TOTAL | disputes.*.total = sum(disputes.*.*)",
                "T2-IN-FORCE | proactive.*.inForce ≥ proactive.*.issued − proactive.*.repealed",
                "T2-ITEMS | proactive.*.priorYearItems + proactive.*.change ≥ 0",
            })
    void theRulesOfTheFormPrintShortAndAreReadBack(String id, String formula) {
        Relation relation = ((LinearRule) RuleBook.standard().find(id).orElseThrow()).relation();
        assertThat(relation).hasToString(formula);
        assertThat(Relation.parse(formula)).isEqualTo(relation);
    }

    @Test
    void signsBindAsUsual() {
        assertThat(Relation.parse("一·总计 − 四·总计 - 1 <= 2 × 四·总计 * 3"))
                .isEqualTo(RECEIVED.minus(FORWARD)
                        .minus(constant(1))
                        .atMost(FORWARD.times(2).times(3)));
        assertThat(Relation.parse("一·总计 − (四·总计 − 1) >= -四·总计 + 0.50 × (一·总计 + -2)"))
                .isEqualTo(RECEIVED.minus(FORWARD.minus(constant(1)))
                        .atLeast(FORWARD.times(-1)
                                .plus(RECEIVED.plus(constant(-2)).times(new BigDecimal("0.5")))));
        assertThat(Relation.parse("(1 + 2) × 3 × 一·总计 = 四·总计 × (1 − 0.9)"))
                .isEqualTo(RECEIVED.times(9).equalTo(FORWARD.times(new BigDecimal("0.1"))));
    }

    @Test
    void aStarAfterADotIsPartOfTheNameAndAnyOtherMultiplies() {
        Expression row = figure("requests.received.*");
        assertThat(Relation.parse("requests.received.**2=2*requests.received.*"))
                .isEqualTo(row.times(2).equalTo(row.times(2)));
        assertThat(Relation.parse("requests.received.total*2=2**.received.total"))
                .isEqualTo(RECEIVED.times(2).equalTo(figure("*.received.total").times(2)));
    }

    @Test
    void everyCellIsNamedByItsLabel() {
        for (Cell cell : Cell.all()) {
            for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                for (Edition edition : Edition.values()) {
                    String label = cell.label(edition).in(locale);
                    assertThat(Relation.parse(label + " × 2 = 0"))
                            .as(label)
                            .isEqualTo(figure(cell).times(2).equalTo(constant(0)));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "自然人 | requests.*.naturalPersons",
                "*·自然人 | requests.*.naturalPersons",
                "*・结果维持 | disputes.*.upheld",
                "行政诉讼·未经复议直接起诉 | disputes.litigation.direct.*",
                "行政诉讼・未经复议直接起诉・尚未审结 | disputes.litigation.direct.pending",
                "三（一） 予以公开 · 总计 | requests.outcomes.disclosed.total",
                "（一）予以公开·总计 | requests.outcomes.disclosed.total",
                "三(三)3.危及\"三安全一稳定\"·自然人 | requests.outcomes.withheld.endangersSecurityOrStability.naturalPersons",
                "危及三安全一稳定·自然人 | requests.outcomes.withheld.endangersSecurityOrStability.naturalPersons",
                "规范性文件·对外公开总数量 | proactive.normativeDocuments.totalDisclosed",
                "行政许可·本年增/减 | proactive.administrativeLicensing.change",
                "Withheld: third-party rights · Natural persons | requests.outcomes.withheld.thirdPartyRights.naturalPersons",
                "total of outcomes · total | requests.outcomes.total.total",
            })
    void labelsAreReadAsPeopleWriteThem(String label, String id) {
        assertThat(Relation.parse(label + "=0")).isEqualTo(figure(id).equalTo(constant(0)));
        assertThat(Relation.parse("(1-" + label + ") <= 0"))
                .isEqualTo(constant(1).minus(figure(id)).atMost(constant(0)));
    }

    @Test
    void aSumAddsWhatTheStarFitsButNoTotal() {
        assertThat(Relation.parse("requests.outcomes.total.total = sum(requests.outcomes.*.total)"))
                .isEqualTo(figure("requests.outcomes.total.total")
                        .equalTo(sumOf(RequestRow.outcomes().stream()
                                .map(row -> figure(row.cell(Applicant.TOTAL)))
                                .toList())));
        assertThat(Relation.parse("sum(requests.received.*) >= 1"))
                .isEqualTo(sumOf(Applicant.parts().stream()
                                .map(column -> figure(RequestRow.RECEIVED.cell(column)))
                                .toList())
                        .atLeast(constant(1)));
        assertThat(((Expression.Parts) Relation.parse("sum(disputes.*.*) <= 99").left()).figures())
                .hasSize(3 * 4);
    }

    @Test
    void inASumTheStarOfTheRuleStaysTheScope() {
        assertThat(Relation.parse("sum(requests.outcomes.withheld.*.*) <= requests.outcomes.total.*")
                        .left())
                .isEqualTo(sumOf(RequestRow.outcomes().stream()
                        .filter(row -> row.id().contains("withheld"))
                        .map(Expression::figure)
                        .toList()));
        assertThat(Relation.parse("disputes.*.total >= sum(disputes.*.upheld, disputes.*.corrected)")
                        .right())
                .isEqualTo(sumOf(List.of(figure(DisputeResult.UPHELD), figure(DisputeResult.CORRECTED))));
        assertThat(Relation.parse("总计·* = sum(予以公开·*, requests.outcomes.withheld.*.*)")
                        .right())
                .isInstanceOfSatisfying(
                        Expression.Parts.class,
                        parts -> assertThat(parts.figures()).hasSize(9));
    }

    @Test
    void inSumOfAStarIsAlwaysTheScope() {
        Relation relation = sumOf(List.of(figure(RequestRow.RECEIVED), figure(RequestRow.CARRIED_OVER)))
                .atMost(constant(9));
        assertThat(relation).hasToString("sumOf(requests.received.*, requests.carriedOver.*) ≤ 9");
        assertThat(Relation.parse(relation.toString())).isEqualTo(relation);
        assertThat(Relation.parse("sum(一, 二) <= 9")).isNotEqualTo(relation);
    }

    @ParameterizedTest
    @EnumSource(Comparison.class)
    void comparisonsHaveTheirSigns(Comparison comparison) {
        Relation relation = new Relation(RECEIVED, comparison, constant(-3));
        assertThat(relation).hasToString("requests.received.total " + comparison.symbol() + " −3");
        assertThat(Relation.parse(relation.toString())).isEqualTo(relation);
        assertThat(Relation.parse("一·总计 ≦ 3")).isEqualTo(RECEIVED.atMost(constant(3)));
        assertThat(Relation.parse("一·总计 ＞＝ ３．５")).isEqualTo(RECEIVED.atLeast(constant(new BigDecimal("3.5"))));
    }

    @Test
    void theFormulaOfAnAuditorIsReadBackWhereRowsAreNumbered() {
        String formula = RequestRules.OUTCOME_SUM
                .bind(Form.of(Edition.EDITION_2021))
                .get(0)
                .formula()
                .zh();
        Relation relation = Relation.parse(formula);
        assertThat(new LinearRule(
                                "AGAIN",
                                Severity.ADVICE,
                                RequestRules.OUTCOME_SUM.wording(),
                                RequestRules.OUTCOME_SUM.source(),
                                relation)
                        .bind(Form.of(Edition.EDITION_2021)))
                .extracting(bound -> bound.formula().zh())
                .hasSize(7)
                .containsOnly(formula);
    }
}
