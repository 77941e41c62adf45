/**
 * Which cells of a report are wrong, and what they should have been: error localisation after Fellegi and Holt (1976),
 * with every minimal answer instead of one, in exact arithmetic.
 *
 * <p>This room knows {@code report}, {@code rule} and its own {@code solve} alone.
 * {@link io.github.gouji.diagnosis.Diagnoser} opens it.
 */
@NullMarked
package io.github.gouji.diagnosis;

import org.jspecify.annotations.NullMarked;
