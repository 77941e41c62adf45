/**
 * Which cells of a report are wrong, and what they should have been: error localisation after Fellegi and Holt (1976),
 * with every minimal answer instead of one, in exact arithmetic.
 *
 * <p>This room knows {@code report} and {@code rule} alone. {@link io.github.gouji.diagnosis.Diagnoser} opens it;
 * {@link io.github.gouji.diagnosis.RuleAnalysis} says what the rules can tell before there is any report.
 */
@NullMarked
package io.github.gouji.diagnosis;

import org.jspecify.annotations.NullMarked;
