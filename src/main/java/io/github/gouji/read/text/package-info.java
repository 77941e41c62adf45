// SPDX-License-Identifier: Apache-2.0
/**
 * The text of cells and lines, computed once: labels made comparable, and text taken for numbers.
 *
 * <p>This room knows {@code report}, {@code read} and {@code read.document} alone, and is not exported.
 */
@NullMarked
package io.github.gouji.read.text;

import org.jspecify.annotations.NullMarked;
