// SPDX-License-Identifier: Apache-2.0
package example.spring;

import io.github.gouji.read.ReadResult;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.validation.ConsistentReport;
import org.springframework.stereotype.Service;
import org.springframework.validation.annotation.Validated;

/** Takes in reports whose figures agree; for any other Spring throws a {@code ConstraintViolationException}. */
@Service
@Validated
class ReportService {

    String accept(@ConsistentReport(per = ConsistentReport.Per.CORRECTION) AnnualReport report) {
        return report.agency() + " " + report.year();
    }

    String accept(@ConsistentReport(per = ConsistentReport.Per.CORRECTION) ReadResult document) {
        return document.report().agency() + " " + document.report().year();
    }
}
