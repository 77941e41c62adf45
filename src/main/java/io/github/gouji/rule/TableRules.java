// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule;

import io.github.gouji.report.Wording;
import java.util.List;

/** The rules on whole tables: that they are there, and in the right edition. */
public final class TableRules {

    /** Tables 二, 三 and 四 are there. */
    public static final ReportRule MISSING_TABLE = new ReportRule(
            "MISSING-TABLE",
            Severity.ERROR,
            new Wording("表二、表三、表四齐全", "Tables 2, 3 and 4 are there"),
            Sources.NOTICES,
            ReportRule.Check.TABLES_THERE);

    /** The tables are of the edition that the report year prescribes; table 四 is the same in both. */
    public static final ReportRule EDITION = new ReportRule(
            "EDITION",
            Severity.WARNING,
            new Wording("表二、表三用报告年度规定的格式版本", "Tables 2 and 3 are of the edition that the report year prescribes"),
            Sources.NOTICES,
            ReportRule.Check.EDITIONS_PRESCRIBED);

    static final List<Rule> ALL = List.of(MISSING_TABLE, EDITION);

    private TableRules() {}
}
