// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.markdown;

import java.util.List;

/**
 * A row of a table.
 *
 * @param cells the texts of its cells
 * @param line the line on which it begins, from 0
 */
record TextRow(List<String> cells, int line) {}
