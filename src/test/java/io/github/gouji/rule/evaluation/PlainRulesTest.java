// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.evaluation;

import static io.github.gouji.rule.Expression.constant;
import static io.github.gouji.rule.Expression.figure;
import static io.github.gouji.rule.evaluation.Check.report;
import static io.github.gouji.rule.evaluation.Check.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.Blanks;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.Expression;
import io.github.gouji.rule.LinearForm;
import io.github.gouji.rule.LinearRule;
import io.github.gouji.rule.Relation;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainRulesTest {

    private static final String RECEIVED = "requests.received.total";
    private static final String CARRIED_OVER = "requests.carriedOver.total";
    private static final String PROCESSED = "requests.outcomes.total.total";
    private static final String CARRIED_FORWARD = "requests.carriedForward.total";
    private static final Expression LEFT = figure(RECEIVED).minus(figure(CARRIED_OVER));
    private static final Expression RIGHT = figure(PROCESSED).minus(figure(CARRIED_FORWARD));

    private static BoundRule bind(Relation relation) {
        return rule(relation).bind(Form.of(Edition.EDITION_2021)).get(0);
    }

    private static boolean holds(List<BoundRule> rules, AnnualReport report, Blanks blanks) {
        ReportFigures figures = Check.figures(report, Map.of(), blanks);
        return new PlainRules(rules).hold(figures);
    }

    @ParameterizedTest
    @CsvSource({
        "9, 4, 7, 2, true, true, true",
        "8, 4, 7, 2, false, true, false",
        "9, 3, 7, 2, false, false, true",
        "9, 4, 6, 2, false, false, true",
        "9, 4, 7, 1, false, true, false",
    })
    void sumsAndDifferencesOfBothSidesAreCompared(
            long received, long carriedOver, long processed, long forward, boolean equal, boolean most, boolean least) {
        AnnualReport report =
                report(RECEIVED, received, CARRIED_OVER, carriedOver, PROCESSED, processed, CARRIED_FORWARD, forward);
        assertThat(holds(List.of(bind(LEFT.equalTo(RIGHT))), report, Blanks.AS_ZERO))
                .isEqualTo(equal);
        assertThat(holds(List.of(bind(LEFT.atMost(RIGHT))), report, Blanks.AS_ZERO))
                .isEqualTo(most);
        assertThat(holds(List.of(bind(LEFT.atLeast(RIGHT))), report, Blanks.AS_ZERO))
                .isEqualTo(least);
    }

    @Test
    void allRulesHoldWhereEachDoes() {
        BoundRule received = bind(figure(RECEIVED).atLeast(figure(PROCESSED)));
        BoundRule carried = bind(figure(CARRIED_OVER).equalTo(figure(CARRIED_FORWARD)));
        AnnualReport report = report(RECEIVED, 3, PROCESSED, 2, CARRIED_OVER, 1, CARRIED_FORWARD, 1);
        List<BoundRule> rules = List.of(received, carried);
        assertThat(new PlainRules(rules).size()).isEqualTo(2);
        assertThat(holds(rules, report, Blanks.AS_ZERO)).isTrue();
        assertThat(holds(rules, report.with(Cell.of(PROCESSED), 4), Blanks.AS_ZERO))
                .isFalse();
        assertThat(holds(rules, report.with(Cell.of(CARRIED_OVER), 2), Blanks.AS_ZERO))
                .isFalse();
    }

    @Test
    void figuresUnfitForPlainSumsAreNotKnownToHold() {
        List<BoundRule> rules = List.of(bind(figure(RECEIVED).atLeast(figure(PROCESSED))));
        assertThat(holds(rules, report(RECEIVED, 1L << 50), Blanks.AS_ZERO)).isFalse();
        assertThat(holds(rules, report(RECEIVED, null), Blanks.UNKNOWN)).isFalse();
        assertThat(holds(rules, report(RECEIVED, null), Blanks.AS_ZERO)).isTrue();
    }

    @Test
    void onlyRulesThatAddAndSubtractCountsArePlain() {
        assertThat(PlainRules.isPlain(bind(LEFT.equalTo(RIGHT)))).isTrue();
        assertThat(PlainRules.isPlain(bind(LEFT.atLeast(constant(0))))).isTrue();
        assertThat(PlainRules.isPlain(bind(LEFT.atLeast(constant(1))))).isFalse();
        assertThat(PlainRules.isPlain(bind(constant(1).atMost(RIGHT)))).isFalse();
        assertThat(PlainRules.isPlain(bind(LEFT.atMost(figure("proactive.administrativeFees.amount")))))
                .isFalse();
    }

    private static BoundRule atMost(List<LinearForm.Term> left, List<LinearForm.Term> right) {
        LinearRule rule = rule(figure(RECEIVED).atMost(figure(PROCESSED)));
        return new BoundRule(
                rule,
                "requests",
                new Wording("表三", "requests"),
                new LinearForm(left, BigDecimal.ZERO),
                new LinearForm(right, BigDecimal.ZERO));
    }

    private static LinearForm.Term times(long coefficient, String cell) {
        return new LinearForm.Term(Cell.of(cell), BigDecimal.valueOf(coefficient), new Wording("项", "term"));
    }

    @Test
    void aMultipleOfACountIsNotPlain() {
        List<LinearForm.Term> once = List.of(times(1, RECEIVED));
        List<LinearForm.Term> twice = List.of(times(2, PROCESSED));
        assertThat(PlainRules.isPlain(atMost(once, once))).isTrue();
        assertThat(PlainRules.isPlain(atMost(once, twice))).isFalse();
        assertThat(PlainRules.isPlain(atMost(twice, once))).isFalse();
    }

    @Test
    void aSumOfSoManyTermsThatItMightOverflowIsNotPlain() {
        int half = 1 << 19;
        List<LinearForm.Term> terms = Collections.nCopies(half, times(1, RECEIVED));
        assertThat(PlainRules.isPlain(atMost(terms, terms))).isFalse();
        assertThat(PlainRules.isPlain(atMost(terms, terms.subList(1, half)))).isTrue();
    }
}
