// SPDX-License-Identifier: Apache-2.0
/**
 * What the labels of a document mean: the headings of the form by all the names that they bear in use, exactly, by their
 * beginning, or by likeness. {@link io.github.gouji.read.lexicon.Lexicon} opens it.
 *
 * <p>This room knows {@code report} and {@code read.text} alone, and is not exported.
 */
@NullMarked
package io.github.gouji.read.lexicon;

import org.jspecify.annotations.NullMarked;
