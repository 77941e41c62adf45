// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.json;

import io.github.gouji.CheckResult;
import io.github.gouji.Checker;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.LinearRule;
import io.github.gouji.rule.Relation;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.rule.Severity;
import java.io.IOException;
import java.nio.file.Path;

/** The programs of the README's part on rules of one's own. */
final class LocalRules {

    private LocalRules() {}

    static CheckResult withFile(AnnualReport report, Path file) throws IOException {
        Checker checker = Checker.standard().withRuleFile(file);
        return checker.check(report);
    }

    static CheckResult withBook(AnnualReport report, Path file) throws IOException {
        RuleBook rules = RuleFile.read(file).applyTo(RuleBook.standard());
        return Checker.standard().withRules(rules).check(report);
    }

    static CheckResult inJava(AnnualReport report) {
        LinearRule carried = new LinearRule(
                "LOCAL-CARRIED",
                Severity.WARNING,
                new Wording("结转下年度的申请不超过本年新收", "No more is carried forward than was received"),
                new Wording("市政务公开办 2024 年填报要求", "Municipal instructions of 2024"),
                Relation.parse("四 <= 一"));
        RuleBook rules = RuleBook.standard().with(carried).without("BLANK").withSeverity("EDITION", Severity.ADVICE);
        return Checker.standard().withRules(rules).check(report);
    }
}
