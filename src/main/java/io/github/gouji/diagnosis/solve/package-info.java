/**
 * Equations between cells, solved exactly: the search for all smallest repairs, and what unknown figures can be. It
 * computes with numbered cells and whole numbers, and knows nothing of explanations.
 *
 * <p>This room knows {@code report} and {@code rule} alone, and is not exported.
 */
@NullMarked
package io.github.gouji.diagnosis.solve;

import org.jspecify.annotations.NullMarked;
