/**
 * What is to be said at the places of a document, whatever its format; the room of each format writes it. Knows
 * {@code read}, and is not exported.
 */
@NullMarked
package io.github.gouji.note;

import org.jspecify.annotations.NullMarked;
