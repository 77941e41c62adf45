// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.RequestRow;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.write.AnalysisListing;
import io.github.gouji.write.RuleListing;
import io.github.gouji.write.TextReport;
import java.util.List;
import java.util.Locale;

/** A program that needs no library: it checks, diagnoses and writes text; {@link CoreAloneTest} starts it. */
final class CoreAlone {

    private CoreAlone() {}

    public static void main(String[] args) {
        AnnualReport right = AnnualReport.zeros(2024, "某县");
        AnnualReport wrong = right.with(RequestRow.RECEIVED.cell(Applicant.TOTAL), 1);
        System.out.println("right: " + Checker.standard().check(right).isConsistent());
        CheckResult result = Checker.standard().check(wrong);
        System.out.println("wrong: " + result.isConsistent());
        System.out.println("mended: "
                + Checker.standard().check(result.diagnosis().mended()).isConsistent());
        CheckedDocument document = CheckedDocument.of("wrong.html", result);
        System.out.println("said: "
                + TextReport.in(Locale.ENGLISH).write(List.of(document)).contains("T3-BALANCE"));
        RuleBook rules = RuleBook.standard();
        System.out.println("listed: " + RuleListing.text(rules, Locale.ENGLISH).contains("T3-BALANCE"));
        System.out.println(
                "analysed: " + AnalysisListing.text(rules, Locale.ENGLISH).contains("the rank"));
    }
}
