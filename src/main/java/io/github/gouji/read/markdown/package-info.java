/** Markdown: headings, paragraphs and pipe tables, as conversion programs and OCR write them. Knows {@code read}. */
@NullMarked
package io.github.gouji.read.markdown;

import org.jspecify.annotations.NullMarked;
