// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule;

import io.github.gouji.report.Wording;
import java.util.List;

/** The rules on single cells: that each holds a number, and one that can be. */
public final class CellRules {

    /** No count and no amount is below zero. */
    public static final ReportRule NOT_NEGATIVE = new ReportRule(
            "NOT-NEGATIVE",
            Severity.ERROR,
            new Wording("数量和金额不小于零（本年增/减除外）", "No count and no amount is negative, the change of the year excepted"),
            Sources.ARITHMETIC,
            ReportRule.Check.NOT_NEGATIVE);

    /** A total is filled in where its parts do not add to zero. */
    public static final ReportRule MISSING_TOTAL = new ReportRule(
            "MISSING-TOTAL",
            Severity.WARNING,
            new Wording("各项之和不为零时，总计应填", "A total is filled in where its parts do not add to zero"),
            Sources.ARITHMETIC,
            ReportRule.Check.TOTALS_FILLED);

    /** No cell holds text that is not a number. */
    public static final ReportRule UNREADABLE = new ReportRule(
            "UNREADABLE",
            Severity.ERROR,
            new Wording("单元格内容应是数字", "A cell holds a number and no other text"),
            Sources.PRACTICE,
            ReportRule.Check.CELLS_READABLE);

    /** Every cell holds a number, zero included. */
    public static final ReportRule BLANK = new ReportRule(
            "BLANK",
            Severity.ADVICE,
            new Wording("各单元格均填数字，没有的填 0", "Every cell holds a number, 0 included"),
            Sources.PRACTICE,
            ReportRule.Check.CELLS_FILLED);

    static final List<Rule> ALL = List.of(NOT_NEGATIVE, MISSING_TOTAL, UNREADABLE, BLANK);

    private CellRules() {}
}
