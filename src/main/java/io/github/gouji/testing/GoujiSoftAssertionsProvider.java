// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing;

import io.github.gouji.CheckResult;
import io.github.gouji.read.ReadResult;
import io.github.gouji.report.AnnualReport;
import org.assertj.core.api.SoftAssertionsProvider;
import org.jspecify.annotations.Nullable;

/** The entry points of {@link GoujiAssertions} for soft assertions, to be combined with those of other libraries. */
public interface GoujiSoftAssertionsProvider extends SoftAssertionsProvider {

    /** Begins an assertion on a report, which is checked against the rules of the official form. */
    default AnnualReportAssert assertThat(@Nullable AnnualReport actual) {
        return proxy(AnnualReportAssert.class, AnnualReport.class, actual).collecting(this);
    }

    /** Begins an assertion on what checking found. */
    default CheckResultAssert assertThat(@Nullable CheckResult actual) {
        return proxy(CheckResultAssert.class, CheckResult.class, actual).collecting(this);
    }

    /** Begins an assertion on a report as read from a document, which is checked against the rules of the official form. */
    default ReadResultAssert assertThat(@Nullable ReadResult actual) {
        return proxy(ReadResultAssert.class, ReadResult.class, actual).collecting(this);
    }
}
