// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.evaluation;

import static io.github.gouji.rule.DisputeRules.TOTAL;
import static io.github.gouji.rule.evaluation.Check.assertBroken;
import static io.github.gouji.rule.evaluation.Check.assertHolds;
import static io.github.gouji.rule.evaluation.Check.evaluate;
import static io.github.gouji.rule.evaluation.Check.report;
import static io.github.gouji.rule.evaluation.Check.undecided;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.rule.Blanks;
import org.junit.jupiter.api.Test;

class DisputeRulesTest {

    private static final String UPHELD = "disputes.litigation.direct.upheld";
    private static final String PENDING = "disputes.litigation.direct.pending";
    private static final String ALL = "disputes.litigation.direct.total";

    @Test
    void aGroupAddsUp() {
        assertHolds(evaluate(report(UPHELD, 2, PENDING, 1, ALL, 3)), TOTAL);
    }

    @Test
    void aGroupDoesNotAddUp() {
        assertBroken(
                evaluate(report(UPHELD, 2, PENDING, 1, ALL, 4)),
                TOTAL,
                "litigation.direct",
                4,
                3,
                "行政诉讼·未经复议直接起诉：总计 4 ≠ 结果维持 2 + 结果纠正 0 + 其他结果 0 + 尚未审结 1 = 3，差 1");
    }

    @Test
    void anUnknownTotalLeavesTheRuleOpen() {
        assertThat(undecided(evaluate(report(UPHELD, 2, ALL, null), Blanks.UNKNOWN), TOTAL))
                .containsExactly("litigation.direct");
    }

    @Test
    void anUnknownPartIsNoExcuseForTooSmallATotal() {
        assertBroken(
                evaluate(report(UPHELD, 2, PENDING, null, ALL, 1), Blanks.UNKNOWN),
                TOTAL,
                "litigation.direct",
                1,
                2,
                "行政诉讼·未经复议直接起诉：总计 1 ≠ 结果维持 2 + 结果纠正 0 + 其他结果 0 + 尚未审结 ? = 2，差 1（未知的项尚未计入）");
    }
}
