// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.evaluation;

import static io.github.gouji.rule.TableRules.EDITION;
import static io.github.gouji.rule.TableRules.MISSING_TABLE;
import static io.github.gouji.rule.evaluation.Check.assertHolds;
import static io.github.gouji.rule.evaluation.Check.broken;
import static io.github.gouji.rule.evaluation.Check.evaluate;
import static io.github.gouji.rule.evaluation.Check.report;
import static io.github.gouji.rule.evaluation.Check.report2019;
import static io.github.gouji.rule.evaluation.Check.undecided;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.AnnualReport;
import org.junit.jupiter.api.Test;

class TableRulesTest {

    @Test
    void allTablesAreThere() {
        assertHolds(evaluate(report()), MISSING_TABLE);
    }

    @Test
    void everyMissingTableIsFound() {
        AnnualReport empty = report().withProactive(null).withRequests(null).withDisputes(null);
        assertThat(broken(evaluate(empty), MISSING_TABLE))
                .extracting(Broken::scope, outcome -> outcome.message().zh())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("proactive", "没有“二、主动公开政府信息情况”的表格"),
                        org.assertj.core.groups.Tuple.tuple("requests", "没有“三、收到和处理政府信息公开申请情况”的表格"),
                        org.assertj.core.groups.Tuple.tuple("disputes", "没有“四、政府信息公开行政复议、行政诉讼情况”的表格"));
    }

    @Test
    void theEditionIsThatOfTheYear() {
        assertHolds(evaluate(report().withYear(2021)), EDITION);
        assertHolds(evaluate(report2019().withYear(2019)), EDITION);
    }

    @Test
    void theEditionIsThatOfAnotherYear() {
        assertThat(broken(evaluate(report2019().withYear(2021)), EDITION))
                .extracting(Broken::scope, outcome -> outcome.message().zh())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("proactive", "表二用的是 2019 年版格式，2021 年度报告应用 2021 年版"),
                        org.assertj.core.groups.Tuple.tuple("requests", "表三用的是 2019 年版格式，2021 年度报告应用 2021 年版"));
    }

    @Test
    void editionsMayBeMixed() {
        AnnualReport mixed = report().withProactive(report2019().proactive());
        assertThat(broken(evaluate(mixed), EDITION)).extracting(Broken::scope).containsExactly("proactive");
    }

    @Test
    void noEditionIsPrescribedForAnUnknownOrEarlyYear() {
        assertThat(undecided(evaluate(report().withYear(null)), EDITION)).containsExactly("proactive", "requests");
        assertThat(undecided(evaluate(report().withYear(2018)), EDITION)).containsExactly("proactive", "requests");
        assertThat(undecided(evaluate(report().withRequests(null)), EDITION)).containsExactly("requests");
    }
}
