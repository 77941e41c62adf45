// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.Edition;
import io.github.gouji.report.RequestRow;

/** Reports with one mistake, in a figure that stands nowhere else. */
public final class WrongReports {

    /** The figure that is wrong. */
    public static final long WRONG = 98_765;

    private WrongReports() {}

    /** Returns a report in which 一、本年新收 of natural persons is wrong. */
    public static AnnualReport of(Edition edition, long seed) {
        return Reports.consistent(edition, seed).with(RequestRow.RECEIVED.cell(Applicant.NATURAL_PERSONS), WRONG);
    }

    /** Returns what that figure should be. */
    public static long right(Edition edition, long seed) {
        Number right = Reports.consistent(edition, seed).get(RequestRow.RECEIVED.cell(Applicant.NATURAL_PERSONS));
        return right == null ? 0 : right.longValue();
    }
}
