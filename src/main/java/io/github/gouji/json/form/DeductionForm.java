// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.json.form;

import io.github.gouji.report.Cell;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a blank or unreadable cell.
 *
 * @param id the cell
 * @param label row and column of the cell in words
 * @param possible whether any figure fits
 * @param least the least figure that fits; {@code null} if there is none
 * @param most the largest figure that fits; {@code null} if there is none
 * @param message what is known, in words
 */
public record DeductionForm(
        Cell id,
        String label,
        boolean possible,
        @Nullable Number least,
        @Nullable Number most,
        String message) {}
