// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import static io.github.gouji.rule.Expression.constant;
import static io.github.gouji.rule.Expression.figure;

import io.github.gouji.report.Wording;
import io.github.gouji.rule.LinearRule;
import io.github.gouji.rule.Relation;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.rule.Severity;
import java.math.BigDecimal;
import java.util.List;

/** Rules as callers may write them: coefficients, constants, inequalities, decimals, figures of several tables. */
final class CallersRules {

    static final List<LinearRule> ALL = List.of(
            rule(
                    "OWN-FEE",
                    "收费金额不超过一万元加每件公开半元",
                    "Fees are at most 1 万元 and half a yuan for each request",
                    figure("proactive.administrativeFees.amount")
                            .atMost(constant(1)
                                    .plus(figure("requests.outcomes.disclosed.total")
                                            .times(new BigDecimal("0.00005"))))),
            rule(
                    "OWN-DOUBLE",
                    "复议总计的两倍减去申请数，不少于诉讼数",
                    "Twice the reconsiderations less the requests is at least the litigations",
                    figure("disputes.reconsideration.total")
                            .times(2)
                            .minus(figure("requests.received.naturalPersons"))
                            .atLeast(figure("disputes.litigation.direct.total")
                                    .plus(figure("disputes.reconsideration.pending")))),
            rule(
                    "OWN-SOME",
                    "复议至少三件",
                    "There are at least three reconsiderations",
                    constant(-3)
                            .atLeast(figure("disputes.reconsideration.corrected")
                                    .minus(figure("disputes.reconsideration.upheld")))),
            rule(
                    "OWN-UNPAID",
                    "逾期未缴费的不少于一件，而且一定要在报告的说明中写明逾期的原因和通知的时间",
                    "At least one applicant did not pay the fee",
                    figure("requests.outcomes.other.feeUnpaid.naturalPersons")
                            .minus(figure("requests.carriedForward.total"))
                            .atLeast(constant(1))));

    private CallersRules() {}

    /** Returns the standard rules and these. */
    static RuleBook added() {
        RuleBook book = RuleBook.standard();
        for (LinearRule rule : ALL) {
            book = book.with(rule);
        }
        return book;
    }

    private static LinearRule rule(String id, String zh, String en, Relation relation) {
        return new LinearRule(id, Severity.WARNING, new Wording(zh, en), new Wording("本局", "us"), relation);
    }
}
