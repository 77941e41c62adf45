// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.validation;

import io.github.gouji.read.ReadResult;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.Disputes;
import io.github.gouji.report.Narrative;
import io.github.gouji.report.Proactive;
import io.github.gouji.report.Requests;
import jakarta.validation.ConstraintDeclarationException;
import org.jspecify.annotations.Nullable;

/** Reports that have one table only. Which edition of it was prescribed nobody knows. */
final class Tables {

    private Tables() {}

    static ReadResult only(Proactive table) {
        return report(table, null, null);
    }

    static ReadResult only(Disputes table) {
        return report(null, null, table);
    }

    /** A validator cannot say what a table 三 holds, so that is only known now. */
    static ReadResult only(Requests<?> table) {
        return report(
                null,
                table.map((row, content) -> {
                    if (content instanceof ApplicantCounts counts) {
                        return counts;
                    }
                    throw new ConstraintDeclarationException(
                            "@ConsistentReport validates a Requests<ApplicantCounts>, but row " + row.id() + " holds "
                                    + (content == null
                                            ? "null"
                                            : "a " + content.getClass().getSimpleName()));
                }),
                null);
    }

    private static ReadResult report(
            @Nullable Proactive proactive, @Nullable Requests<ApplicantCounts> requests, @Nullable Disputes disputes) {
        return ReadResult.of(new AnnualReport(null, null, Narrative.UNKNOWN, proactive, requests, disputes));
    }
}
