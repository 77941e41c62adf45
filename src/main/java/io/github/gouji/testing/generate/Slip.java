// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing.generate;

import static java.util.Objects.requireNonNull;

import io.github.gouji.diagnosis.Cause;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A mistake in a report, and the truth. The equations that fail need not tell which mistake it was: another one may look
 * the same. Immutable.
 *
 * @param cause what went wrong
 * @param report the report with the mistake in it
 * @param truth the report without it
 */
public record Slip(Cause cause, AnnualReport report, AnnualReport truth) implements Serializable {

    /** Rejects a missing part. */
    public Slip {
        requireNonNull(cause, "cause");
        requireNonNull(report, "report");
        requireNonNull(truth, "truth");
    }

    /** Returns the cells whose figures the slip made wrong, in form order. */
    public List<Cell> cells() {
        return truth.cells().stream()
                .filter(cell -> !Objects.equals(report.get(cell), truth.get(cell)))
                .toList();
    }
}
