// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule;

import static io.github.gouji.report.RequestRow.CARRIED_FORWARD;
import static io.github.gouji.report.RequestRow.CARRIED_OVER;
import static io.github.gouji.report.RequestRow.OUTCOME_TOTAL;
import static io.github.gouji.report.RequestRow.RECEIVED;
import static io.github.gouji.rule.Expression.figure;
import static io.github.gouji.rule.Expression.sumOf;

import io.github.gouji.report.Applicant;
import io.github.gouji.report.RequestRow;
import io.github.gouji.report.Wording;
import java.util.List;

/** The rules of table 三. */
public final class RequestRules {

    /** 第一项加第二项之和，等于第三项加第四项之和, in each column. */
    public static final LinearRule BALANCE = new LinearRule(
            "T3-BALANCE",
            Severity.ERROR,
            new Wording(
                    "每列：第一项加第二项之和，等于第三项加第四项之和",
                    "In each column, received plus carried over equals processed plus carried forward"),
            Sources.NOTE,
            figure(RECEIVED)
                    .plus(figure(CARRIED_OVER))
                    .equalTo(figure(OUTCOME_TOTAL).plus(figure(CARRIED_FORWARD))));

    /** （七）总计 is the sum of the outcomes, in each column. */
    public static final LinearRule OUTCOME_SUM = new LinearRule(
            "T3-OUTCOME-SUM",
            Severity.ERROR,
            new Wording("每列：（七）总计等于（一）至（六）各项之和", "In each column, the total of outcomes is the sum of the outcomes"),
            Sources.ARITHMETIC,
            figure(OUTCOME_TOTAL)
                    .equalTo(sumOf(RequestRow.outcomes().stream()
                            .map(Expression::figure)
                            .toList())));

    /** 总计 is the sum of the six applicant columns, in each row. */
    public static final LinearRule ROW_TOTAL = new LinearRule(
            "T3-ROW-TOTAL",
            Severity.ERROR,
            new Wording("每行：总计等于六类申请人之和", "In each row, the total is the sum of the six kinds of applicants"),
            Sources.ARITHMETIC,
            figure(Applicant.TOTAL)
                    .equalTo(sumOf(
                            Applicant.parts().stream().map(Expression::figure).toList())));

    static final List<Rule> ALL = List.of(BALANCE, OUTCOME_SUM, ROW_TOTAL);

    private RequestRules() {}
}
