package io.github.gouji;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.RequestRow;

/** A program that needs the core alone; {@link CoreAloneTest} starts it. */
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
    }
}
