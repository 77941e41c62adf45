/**
 * Reports in the JSON form whose keys are the ids of the cells. It is read strictly: whatever is not of that form is
 * refused, with its path and its place.
 *
 * <p>This room knows {@code read} and {@code report}, and is the only reader to touch Jackson.
 */
@NullMarked
package io.github.gouji.read.json;

import org.jspecify.annotations.NullMarked;
