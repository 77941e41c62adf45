// SPDX-License-Identifier: Apache-2.0
/**
 * Tables without lines: their columns are told by what stands below each other, their rows by what stands beside.
 * {@link io.github.gouji.read.aligned.AlignedTable} opens it.
 *
 * <p>This room knows {@code report}, {@code read}, {@code read.document} and {@code read.mark} alone, and is not exported.
 */
@NullMarked
package io.github.gouji.read.aligned;

import org.jspecify.annotations.NullMarked;
