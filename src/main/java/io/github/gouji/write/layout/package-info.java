/** Text on a page of 100 columns, where a Chinese character takes two. Knows no other room, and is not exported. */
@NullMarked
package io.github.gouji.write.layout;

import org.jspecify.annotations.NullMarked;
