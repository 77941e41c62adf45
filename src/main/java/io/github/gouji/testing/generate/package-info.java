/**
 * Reports at random, for tests with a seed of their own: consistent ones of every edition in the sizes that occur, blank
 * cells, and slips of every {@link io.github.gouji.diagnosis.Cause} together with the truth.
 *
 * <p>Needs no library. What is generated follows from the rows, columns and rules of the form, so that a new edition is
 * covered. {@link io.github.gouji.testing.generate.RandomReports} is used by one thread at a time; all else is immutable.
 */
@NullMarked
package io.github.gouji.testing.generate;

import org.jspecify.annotations.NullMarked;
