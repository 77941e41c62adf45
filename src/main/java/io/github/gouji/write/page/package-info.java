/**
 * The page on one report: the verdict, what to mend, the form as it is printed with the figures in question marked, and
 * all that was read. Knows the result of a check, and how HTML is written.
 */
@NullMarked
package io.github.gouji.write.page;

import org.jspecify.annotations.NullMarked;
