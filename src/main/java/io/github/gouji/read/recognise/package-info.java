// SPDX-License-Identifier: Apache-2.0
/**
 * Reads a report from the paragraphs and tables of a document, whatever its format, and says what of it was not read.
 * {@link io.github.gouji.read.recognise.Recogniser} opens it.
 *
 * <p>This room knows {@code report}, {@code read} and the rooms below it for documents, text, narrative, labels, shapes, zones and places,
 * and is not exported.
 */
@NullMarked
package io.github.gouji.read.recognise;

import org.jspecify.annotations.NullMarked;
