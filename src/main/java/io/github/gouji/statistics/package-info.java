// SPDX-License-Identifier: Apache-2.0
/**
 * What a set of reports comes to: sums of the form's cells, how often rules are broken and by which causes, and which
 * documents hold the same report.
 *
 * <p>This room knows the root, {@code report}, {@code rule}, {@code diagnosis} and {@code read}, and does not read or write
 * anything but a caller's table of regions, which {@code read.document} decodes.
 */
@NullMarked
package io.github.gouji.statistics;

import org.jspecify.annotations.NullMarked;
