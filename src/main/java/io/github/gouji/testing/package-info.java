/**
 * Assertions on reports for AssertJ, with messages that say what to mend.
 *
 * <pre>{@code
 * GoujiAssertions.assertThat(report).isConsistent();
 * }</pre>
 *
 * <p>Needs {@code org.assertj:assertj-core} on the class path of the tests. The rooms below need no AssertJ: {@code junit}
 * gives reports to parameterised tests, {@code jqwik} to properties, and {@code generate}, which needs no library at all,
 * makes them at random.
 */
@NullMarked
package io.github.gouji.testing;

import org.jspecify.annotations.NullMarked;
