// SPDX-License-Identifier: Apache-2.0
/**
 * Puts the figures of one table into the cells of the form, and says which are in no sure place.
 * {@link io.github.gouji.read.place.TableReader} opens it.
 *
 * <p>This room knows {@code report}, {@code read}, {@code read.infer}, and the rooms for documents, text, labels, shapes and zones, and
 * is not exported.
 */
@NullMarked
package io.github.gouji.read.place;

import org.jspecify.annotations.NullMarked;
