/**
 * Reports as text for people and programs.
 *
 * <p>This room knows {@code report} and, for JSON, Jackson.
 */
@NullMarked
package io.github.gouji.write;

import org.jspecify.annotations.NullMarked;
