/**
 * Findings in the Static Analysis Results Interchange Format (SARIF) 2.1.0 of OASIS, as maps and lists that any library
 * prints as JSON. Knows the result of a check.
 */
@NullMarked
package io.github.gouji.write.sarif;

import org.jspecify.annotations.NullMarked;
