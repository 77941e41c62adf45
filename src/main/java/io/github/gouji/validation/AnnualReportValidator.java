// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.validation;

import io.github.gouji.read.ReadResult;
import io.github.gouji.report.AnnualReport;

/** Validates a report; the provider creates it. Thread-safe once initialised. */
public final class AnnualReportValidator extends CheckingValidator<AnnualReport> {

    /** Creates a validator that asks for nothing yet. */
    public AnnualReportValidator() {
        super(Place.REPORT);
    }

    @Override
    ReadResult documentOf(AnnualReport report) {
        return ReadResult.of(report);
    }
}
