/**
 * What a format makes of a document: paragraphs and {@link io.github.gouji.read.document.TableGrid}s in reading order.
 *
 * <p>This room knows {@code report} and {@code read} alone, and is not exported.
 */
@NullMarked
package io.github.gouji.read.document;

import org.jspecify.annotations.NullMarked;
