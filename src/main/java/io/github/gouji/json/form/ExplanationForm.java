// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.json.form;

import io.github.gouji.diagnosis.Cause;
import io.github.gouji.report.Cell;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set of figures that, mended, make all equations hold.
 *
 * @param cells the figures to mend
 * @param filled the blank and unreadable cells that are given a figure
 * @param cause the cause of the only mistake; of several, the least plausible one
 * @param reason why the figures may have gone wrong, in words
 * @param mistakes the slips that may have made them wrong
 * @param probability how likely it is that these figures are wrong and no others, from 0 to 1
 */
public record ExplanationForm(
        List<CorrectionForm> cells,
        List<CorrectionForm> filled,
        Cause cause,
        String reason,
        List<MistakeForm> mistakes,
        BigDecimal probability) {

    /**
     * One figure to mend.
     *
     * @param id its cell
     * @param label row and column of the cell in words
     * @param reported the figure as reported; {@code null} if the cell is blank or unreadable
     * @param expected the figure that it should have been; {@code null} where several would do
     * @param least the least figure that would do; {@code null} if there is none
     * @param most the largest figure that would do; {@code null} if there is none
     */
    public record CorrectionForm(
            Cell id,
            String label,
            @Nullable Number reported,
            @Nullable Number expected,
            @Nullable Number least,
            @Nullable Number most) {}

    /**
     * One slip that explains one or several corrections together.
     *
     * @param cause what may have happened
     * @param reason the cause in words
     * @param cells the cells whose figures it made wrong
     */
    public record MistakeForm(Cause cause, String reason, List<Cell> cells) {}
}
