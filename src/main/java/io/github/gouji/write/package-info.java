/**
 * Reports as text for people and programs.
 *
 * <p>Text needs no library; JSON needs Jackson, which the classes for text do not know.
 */
@NullMarked
package io.github.gouji.write;

import org.jspecify.annotations.NullMarked;
