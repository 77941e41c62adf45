// SPDX-License-Identifier: Apache-2.0
/**
 * The ways in which a table of the form may be set out, and which columns below a header are whose.
 *
 * <p>This room knows {@code report}, {@code read.text} and {@code read.lexicon} alone, and is not exported.
 */
@NullMarked
package io.github.gouji.read.shape;

import org.jspecify.annotations.NullMarked;
