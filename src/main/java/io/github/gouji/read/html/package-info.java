/** HTML by jsoup, as content management systems and word processors write it. Knows {@code read}. */
@NullMarked
package io.github.gouji.read.html;

import org.jspecify.annotations.NullMarked;
