/**
 * PDF by PDFBox: what is drawn on the pages, at its places. Knows {@code report}, {@code read}, {@code read.document} and
 * {@code read.page}, and is the only room to touch PDFBox. It is not exported.
 */
@NullMarked
package io.github.gouji.read.pdf;

import org.jspecify.annotations.NullMarked;
