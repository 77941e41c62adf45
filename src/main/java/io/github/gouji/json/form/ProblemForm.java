// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.json.form;

import io.github.gouji.report.FormTable;
import java.math.BigDecimal;
import java.util.List;

/**
 * Broken equations that share cells, the smallest ways to mend them, and others that are one mistake.
 *
 * @param table the table
 * @param size how many cells each of the smallest explanations mends
 * @param complete whether there are no other explanations of this size than those counted
 * @param count how many explanations of this size were found
 * @param message the most plausible explanation in words
 * @param ties the explanations by what they have in common, where there are several
 * @param explanations the first of the explanations, the likeliest ahead
 * @param otherwise the first of the explanations that are one mistake though they mend more cells, the likeliest ahead
 * @param probabilityOfNone how likely it is that none of all explanations is the truth, from 0 to 1
 * @param parts the problem as independent ones; none if it cannot be taken apart
 */
public record ProblemForm(
        FormTable table,
        int size,
        boolean complete,
        long count,
        String message,
        List<TieForm> ties,
        List<ExplanationForm> explanations,
        List<ExplanationForm> otherwise,
        BigDecimal probabilityOfNone,
        List<PartForm> parts) {

    /**
     * A part of a problem that is independent of the others.
     *
     * @param size how many cells each explanation mends
     * @param complete whether there are no other explanations of this size than those counted
     * @param count how many explanations of this size were found
     * @param message the most plausible explanation in words
     * @param ties the explanations by what they have in common, where there are several
     * @param explanations the first of the explanations, the likeliest ahead
     * @param probabilityOfNone how likely it is that none of all explanations is the truth, from 0 to 1
     */
    public record PartForm(
            int size,
            boolean complete,
            long count,
            String message,
            List<TieForm> ties,
            List<ExplanationForm> explanations,
            BigDecimal probabilityOfNone) {}

    /**
     * Explanations that have something in common.
     *
     * @param message what they have in common
     * @param count how many they are
     */
    public record TieForm(String message, int count) {}
}
