// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule;

import static io.github.gouji.rule.Expression.figure;
import static io.github.gouji.rule.Expression.sumOf;

import io.github.gouji.report.DisputeResult;
import io.github.gouji.report.Wording;
import java.util.List;

/** The rules of table 四. */
public final class DisputeRules {

    /** 总计 is the sum of the four results, in each group. */
    public static final LinearRule TOTAL = new LinearRule(
            "T4-TOTAL",
            Severity.ERROR,
            new Wording(
                    "每组：总计等于结果维持、结果纠正、其他结果、尚未审结之和",
                    "In each group, the total is the sum of upheld, corrected, other result and pending"),
            Sources.ARITHMETIC,
            figure(DisputeResult.TOTAL)
                    .equalTo(sumOf(DisputeResult.parts().stream()
                            .map(Expression::figure)
                            .toList())));

    static final List<Rule> ALL = List.of(TOTAL);

    private DisputeRules() {}
}
