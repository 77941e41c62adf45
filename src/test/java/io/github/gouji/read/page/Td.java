// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.page;

/**
 * A cell of the form, to be drawn.
 *
 * @param text its text
 * @param row the row in which it begins
 * @param column the column in which it begins
 * @param rows how many rows it covers
 * @param columns how many columns it covers
 * @param upright whether its text may be set vertically
 */
public record Td(String text, int row, int column, int rows, int columns, boolean upright) {}
