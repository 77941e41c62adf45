// SPDX-License-Identifier: Apache-2.0
/**
 * How likely it is that given mistakes lead from true figures to the reported ones, and how usual the true figures then
 * are. It computes with numbered cells and whole numbers; its numbers stand in one file of
 * {@linkplain io.github.gouji.diagnosis.likelihood.Parameters parameters}.
 *
 * <p>This room knows {@code report} and {@code rule} alone, and is not exported.
 */
@NullMarked
package io.github.gouji.diagnosis.likelihood;

import org.jspecify.annotations.NullMarked;
