// SPDX-License-Identifier: Apache-2.0
/**
 * What PDF and OFD share: what is drawn on pages becomes paragraphs and tables.
 * {@link io.github.gouji.read.page.PageDocument} lays them out.
 *
 * <p>This room knows {@code report}, {@code read}, {@code read.document}, {@code read.text}, {@code read.lexicon}, {@code read.mark}
 * and {@code read.aligned} alone, and is not exported.
 */
@NullMarked
package io.github.gouji.read.page;

import org.jspecify.annotations.NullMarked;
