/**
 * What a failed test says: the broken equations, the part of the table that matters, and the diagnosis, in at most thirty
 * lines of 100 columns. Needs no library, and is not exported.
 */
@NullMarked
package io.github.gouji.testing.text;

import org.jspecify.annotations.NullMarked;
