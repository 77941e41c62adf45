/**
 * Published reports as arguments of parameterised tests, and a test for each finding. Needs
 * {@code org.junit.jupiter:junit-jupiter-params} on the class path of the tests.
 */
@NullMarked
package io.github.gouji.testing.junit;

import org.jspecify.annotations.NullMarked;
