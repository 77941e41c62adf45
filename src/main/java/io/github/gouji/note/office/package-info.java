/**
 * Notes in office documents, by the JDK alone: the parts concerned are spliced, and all others stay byte for byte. Knows
 * {@code note}, {@code read} and its formats of office documents, and is not exported.
 */
@NullMarked
package io.github.gouji.note.office;

import org.jspecify.annotations.NullMarked;
