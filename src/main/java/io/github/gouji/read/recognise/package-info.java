/**
 * Finds the form in the paragraphs and tables of a document, whatever its format.
 * {@link io.github.gouji.read.recognise.Recogniser} opens it.
 *
 * <p>This room knows {@code report}, {@code read} and the rooms below it for documents, text, narrative and inference, and is not exported.
 */
@NullMarked
package io.github.gouji.read.recognise;

import org.jspecify.annotations.NullMarked;
