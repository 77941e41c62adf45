// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Wording;
import java.util.Objects;

/** How a failure calls a report. */
final class Names {

    private Names() {}

    static Wording of(AnnualReport report) {
        String agency = Objects.requireNonNullElse(report.agency(), "");
        String year = report.year() == null ? "" : report.year().toString();
        String name = (agency + " " + year).strip();
        return new Wording((name.isEmpty() ? "报告" : name) + " ", name.isEmpty() ? "The report" : name);
    }
}
