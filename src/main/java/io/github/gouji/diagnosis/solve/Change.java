// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.solve;

/**
 * What a repair makes of one cell.
 *
 * @param cell the number of the cell
 * @param figure a figure that fits together with the others of the repair
 * @param least the least figure that the cell may have; {@link Tableau#NO_LEAST} where there is none
 * @param most the largest figure that the cell may have; {@link Tableau#NO_MOST} where there is none
 */
public record Change(int cell, long figure, long least, long most) {}
