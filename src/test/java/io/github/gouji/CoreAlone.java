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
        System.out.println("wrong: " + Checker.standard().check(wrong).isConsistent());
    }
}
