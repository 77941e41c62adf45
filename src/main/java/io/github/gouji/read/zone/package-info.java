// SPDX-License-Identifier: Apache-2.0
/**
 * The parts of a document in which the form stands: the rows below each header, what their labels mean, and which of them
 * are one table. {@link io.github.gouji.read.zone.Zones} opens it.
 *
 * <p>This room knows {@code report}, {@code read.text}, {@code read.narrative}, {@code read.lexicon} and {@code read.shape} alone, and is
 * not exported.
 */
@NullMarked
package io.github.gouji.read.zone;

import org.jspecify.annotations.NullMarked;
