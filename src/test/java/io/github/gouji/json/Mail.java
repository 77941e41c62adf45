// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.json;

import io.github.gouji.CheckResult;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Requests;
import io.github.gouji.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A caller's record with everything of ours in it that can be read back, and what stands beside it. */
public record Mail(
        String sentBy,
        AnnualReport firstReport,
        List<AnnualReport> others,
        Map<Cell, String> notesOfCells,
        Optional<Requests<ApplicantCounts>> tableThree,
        Map<String, ApplicantCounts> rowsByName,
        Severity failOn,
        Cell suspect,
        Object anything) {

    /** A caller's answer, which is written only. */
    public record Answer(String toWhom, CheckResult checkResult, String left) {}
}
