// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule;

import static io.github.gouji.rule.Expression.constant;
import static io.github.gouji.rule.Expression.figure;

import io.github.gouji.report.Wording;
import java.util.List;

/** The rules of table 二. They are undecided where one of their cells is blank. */
public final class ProactiveRules {

    /** 现行有效 is at least 制发 less 废止 (2021 edition). */
    public static final LinearRule IN_FORCE = new LinearRule(
            "T2-IN-FORCE",
            Severity.WARNING,
            new Wording("现行有效件数不少于本年制发件数减本年废止件数", "In force is at least issued less repealed"),
            Sources.ARITHMETIC,
            figure("proactive.*.inForce").atLeast(figure("proactive.*.issued").minus(figure("proactive.*.repealed"))));

    /** 对外公开总数量 is at least 本年新公开数量 (2019 edition). */
    public static final LinearRule DISCLOSED = new LinearRule(
            "T2-DISCLOSED",
            Severity.WARNING,
            new Wording("对外公开总数量不少于本年新公开数量", "Disclosed in total is at least disclosed this year"),
            Sources.ARITHMETIC,
            figure("proactive.*.totalDisclosed").atLeast(figure("proactive.*.disclosed")));

    /** 上一年项目数量 and 本年增/减 do not fall below zero (2019 edition). */
    public static final LinearRule ITEMS = new LinearRule(
            "T2-ITEMS",
            Severity.WARNING,
            new Wording("上一年项目数量加本年增/减不小于零", "Items of the prior year plus their change are not negative"),
            Sources.ARITHMETIC,
            figure("proactive.*.priorYearItems")
                    .plus(figure("proactive.*.change"))
                    .atLeast(constant(0)));

    static final List<Rule> ALL = List.of(IN_FORCE, DISCLOSED, ITEMS);

    private ProactiveRules() {}
}
