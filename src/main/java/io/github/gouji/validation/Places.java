// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.validation;

import io.github.gouji.Finding;
import io.github.gouji.report.Cell;
import java.util.Optional;

/** Where violations are: paths in the records. */
final class Places {

    private Places() {}

    /**
     * Returns the cell that a finding is at: of a linear rule the first one of the left side. What is about a whole table
     * is at none.
     */
    static Optional<Cell> cellOf(Finding finding) {
        boolean ofTable = finding.bound() == null
                && finding.cells().stream()
                        .noneMatch(figure -> figure.cell().id().equals(finding.scope()));
        return ofTable
                ? Optional.empty()
                : finding.cells().stream().map(Finding.Figure::cell).findFirst();
    }

    /** Returns the path from the report to the figure or table that a violation is at; "" for neither. */
    static String pathOf(ReportViolation violation) {
        return violation
                .cell()
                .map(Cell::id)
                .or(() -> violation.finding().map(Finding::scope))
                .orElse("");
    }
}
