/**
 * HTML that is safe by construction: a page is a tree of elements, and whatever is put into it is text. Knows the words of
 * the report room, and nothing of what a page is about.
 */
@NullMarked
package io.github.gouji.write.markup;

import org.jspecify.annotations.NullMarked;
