// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.evaluation;

import static io.github.gouji.rule.ProactiveRules.DISCLOSED;
import static io.github.gouji.rule.ProactiveRules.IN_FORCE;
import static io.github.gouji.rule.ProactiveRules.ITEMS;
import static io.github.gouji.rule.evaluation.Check.assertBroken;
import static io.github.gouji.rule.evaluation.Check.assertHolds;
import static io.github.gouji.rule.evaluation.Check.broken;
import static io.github.gouji.rule.evaluation.Check.evaluate;
import static io.github.gouji.rule.evaluation.Check.report;
import static io.github.gouji.rule.evaluation.Check.report2019;
import static io.github.gouji.rule.evaluation.Check.undecided;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.rule.Blanks;
import io.github.gouji.rule.Rule;
import org.junit.jupiter.api.Test;

class ProactiveRulesTest {

    private static final String ISSUED = "proactive.regulations.issued";
    private static final String REPEALED = "proactive.regulations.repealed";
    private static final String FORCE = "proactive.regulations.inForce";
    private static final String NEW = "proactive.normativeDocuments.disclosed";
    private static final String ALL = "proactive.normativeDocuments.totalDisclosed";
    private static final String PRIOR = "proactive.administrativeFees.priorYearItems";
    private static final String CHANGE = "proactive.administrativeFees.change";

    @Test
    void enoughIsInForce() {
        assertHolds(evaluate(report(ISSUED, 5, REPEALED, 2, FORCE, 3)), IN_FORCE);
        assertHolds(evaluate(report(ISSUED, 5, REPEALED, 2, FORCE, 90)), IN_FORCE);
    }

    @Test
    void tooLittleIsInForce() {
        assertBroken(
                evaluate(report(ISSUED, 5, REPEALED, 2, FORCE, 1)),
                IN_FORCE,
                "regulations",
                1,
                3,
                "规章：现行有效件数 1 < 本年制发件数 5 − 本年废止件数 2 = 3，差 2");
    }

    @Test
    void enoughIsDisclosed() {
        assertHolds(evaluate(report2019(NEW, 5, ALL, 5)), DISCLOSED);
    }

    @Test
    void tooLittleIsDisclosed() {
        assertBroken(
                evaluate(report2019(NEW, 5, ALL, 4)),
                DISCLOSED,
                "normativeDocuments",
                4,
                5,
                "规范性文件：对外公开总数量 4 < 本年新公开数量 5，差 1");
    }

    @Test
    void itemsMayFallToZero() {
        assertHolds(evaluate(report2019(PRIOR, 5, CHANGE, -5)), ITEMS);
    }

    @Test
    void itemsFallBelowZero() {
        assertBroken(
                evaluate(report2019(PRIOR, 5, CHANGE, -6)),
                ITEMS,
                "administrativeFees",
                -1,
                0,
                "行政事业性收费：上一年项目数量 5 + 本年增/减 -6 = -1 < 0，差 1");
    }

    @Test
    void aBlankCellLeavesThemOpen() {
        for (Blanks blanks : Blanks.values()) {
            for (String blank : new String[] {ISSUED, REPEALED, FORCE}) {
                assertOpen(evaluate(report(ISSUED, 5, blank, null), blanks), IN_FORCE, "regulations");
            }
            assertOpen(evaluate(report2019(NEW, 5, ALL, null), blanks), DISCLOSED, "normativeDocuments");
            assertOpen(evaluate(report2019(NEW, null, ALL, 5), blanks), DISCLOSED, "normativeDocuments");
            assertOpen(evaluate(report2019(PRIOR, null, CHANGE, -5), blanks), ITEMS, "administrativeFees");
            assertOpen(evaluate(report2019(PRIOR, 5, CHANGE, null), blanks), ITEMS, "administrativeFees");
        }
    }

    private static void assertOpen(Evaluation evaluation, Rule rule, String scope) {
        boolean all = undecided(evaluation, rule).contains(scope);
        assertThat(all).as("%s in %s", rule.id(), scope).isTrue();
        assertThat(broken(evaluation, rule)).isEmpty();
    }

    @Test
    void theLargestCountsAreExact() {
        assertHolds(evaluate(report(ISSUED, Long.MAX_VALUE, FORCE, Long.MAX_VALUE)), IN_FORCE);
        assertThat(broken(evaluate(report2019(PRIOR, Long.MIN_VALUE, CHANGE, Long.MIN_VALUE)), ITEMS))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.left()).isEqualByComparingTo("-18446744073709551616"));
    }
}
