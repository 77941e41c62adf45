// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing;

import io.github.gouji.CheckResult;
import io.github.gouji.read.ReadResult;
import io.github.gouji.report.AnnualReport;
import org.jspecify.annotations.Nullable;

/**
 * Where assertions on reports begin. {@code assertThat} may be imported beside that of AssertJ.
 *
 * <pre>{@code
 * GoujiAssertions.assertThat(report).hasNoErrors().hasNoWarnings();
 * GoujiAssertions.assertThat(report).breaks("T3-BALANCE").in(Applicant.NATURAL_PERSONS).by(1);
 * GoujiAssertions.assertThat(report).cell("requests.received.total").isEqualTo(143);
 * }</pre>
 */
public final class GoujiAssertions {

    private GoujiAssertions() {}

    /** Begins an assertion on a report, which is checked against the rules of the official form. */
    public static AnnualReportAssert assertThat(@Nullable AnnualReport actual) {
        return new AnnualReportAssert(actual);
    }

    /** Begins an assertion on what checking found. */
    public static CheckResultAssert assertThat(@Nullable CheckResult actual) {
        return new CheckResultAssert(actual);
    }

    /** Begins an assertion on a report as read from a document, which is checked against the rules of the official form. */
    public static ReadResultAssert assertThat(@Nullable ReadResult actual) {
        return new ReadResultAssert(actual);
    }
}
