/** Names that were misspelt: which was probably meant. Knows no other room, and is not exported. */
@NullMarked
package io.github.gouji.report.spelling;

import org.jspecify.annotations.NullMarked;
