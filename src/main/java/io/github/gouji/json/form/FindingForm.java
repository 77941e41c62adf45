// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.json.form;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.report.Cell;
import io.github.gouji.rule.Severity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A broken rule.
 *
 * @param rule the id of the rule
 * @param scope where: the id of a column, a row, a group, a cell or a table
 * @param group the number of the findings of one cause that it belongs to, from 1; {@code null} for a finding by itself
 * @param severity how grave it is
 * @param message what is wrong, with the numbers filled in
 * @param cells the figures concerned, those of the left side of the rule first
 * @param left the value of the rule's left side
 * @param right the value of the rule's right side
 * @param difference left − right
 */
public record FindingForm(
        String rule,
        String scope,
        @Nullable Integer group,
        Severity severity,
        String message,
        List<FigureForm> cells,
        @Nullable BigDecimal left,
        @Nullable BigDecimal right,
        @Nullable BigDecimal difference) {

    /**
     * A figure as reported.
     *
     * @param id its cell
     * @param label row and column of the cell in words
     * @param value the figure; {@code null} if the cell is blank or was not read
     * @param location where it stands in the document
     */
    public record FigureForm(
            Cell id,
            String label,
            @Nullable Number value,
            @Nullable SourceLocation location) {}
}
