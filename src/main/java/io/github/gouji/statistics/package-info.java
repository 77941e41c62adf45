// SPDX-License-Identifier: Apache-2.0
/**
 * What a set of reports comes to: sums of the form's cells, how often rules are broken and by which causes, and which
 * documents hold the same report.
 *
 * <p>This room knows the root, {@code report}, {@code rule} and {@code diagnosis}, and does not read or write anything but a
 * caller's table of regions.
 */
@NullMarked
package io.github.gouji.statistics;

import org.jspecify.annotations.NullMarked;
