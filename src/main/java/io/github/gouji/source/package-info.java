// SPDX-License-Identifier: Apache-2.0
/**
 * The documents of a set: what is in folders and archives, one after the other in a fixed order, without holding more than
 * one folder's names.
 *
 * <p>This room knows {@code report} for its sentences, {@code read} for its limits and {@code work} for its streams. It
 * opens files, but does not read reports.
 */
@NullMarked
package io.github.gouji.source;

import org.jspecify.annotations.NullMarked;
