// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.json.form;

import io.github.gouji.Verdict;
import io.github.gouji.report.Edition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What checking a document found. What is not known is {@code null}: all of it but the problems, where the document
 * could not be read.
 *
 * @param source the name of the document; "" for a report without one
 * @param editions the edition of each table that has several, by the id of the table
 * @param year the year reported on
 * @param agency the body that reports
 * @param verdict the verdict
 * @param consistent whether the verdict is {@code consistent}
 * @param rules how many rules came to what
 * @param findings the broken rules
 * @param diagnosis the broken equations that hang together, and the smallest ways to mend them
 * @param deductions what blank and unreadable cells must hold
 * @param problems what there is to know about the reading of the document
 */
public record ResultForm(
        String source,
        Map<String, @Nullable Edition> editions,
        @Nullable Integer year,
        @Nullable String agency,
        @Nullable Verdict verdict,
        @Nullable Boolean consistent,
        RuleCounts rules,
        List<FindingForm> findings,
        List<ProblemForm> diagnosis,
        List<DeductionForm> deductions,
        List<ReadingForm> problems) {

    /**
     * In how many places rules came to what.
     *
     * @param held where they hold
     * @param broken where they are broken
     * @param undecided where a figure is missing to tell
     * @param notApplicable how many rules have no place in the tables
     */
    public record RuleCounts(int held, int broken, int undecided, int notApplicable) {}
}
